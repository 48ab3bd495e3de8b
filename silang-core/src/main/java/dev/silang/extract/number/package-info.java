/** Numbers in words and figures, and the quantities and durations that they are said of. */
@NullMarked
package dev.silang.extract.number;

import org.jspecify.annotations.NullMarked;
