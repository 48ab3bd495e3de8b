/** Compares reports with the conflicts and updates that were marked in events of outside articles. */
@NullMarked
package dev.silang.eval.marks;

import org.jspecify.annotations.NullMarked;
