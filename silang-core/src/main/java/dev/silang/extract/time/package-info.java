/** When: from tokens to dates, parts of the day and clock times, with what was stated kept apart from what was inferred. */
@NullMarked
package dev.silang.extract.time;

import org.jspecify.annotations.NullMarked;
