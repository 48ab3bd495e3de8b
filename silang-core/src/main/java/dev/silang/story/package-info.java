/** Copied passages and articles that belong together. */
@NullMarked
package dev.silang.story;

import org.jspecify.annotations.NullMarked;
