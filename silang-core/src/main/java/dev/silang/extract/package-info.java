/** From tokens to mentions, from mentions to claims and statements. */
@NullMarked
package dev.silang.extract;

import org.jspecify.annotations.NullMarked;
