/** One statement as several articles have it, and how the versions differ. */
@NullMarked
package dev.silang.check.quote;

import org.jspecify.annotations.NullMarked;
