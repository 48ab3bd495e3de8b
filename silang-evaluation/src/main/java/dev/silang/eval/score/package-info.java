/** Compares reports with annotated cases, and the figures with their floor. */
@NullMarked
package dev.silang.eval.score;

import org.jspecify.annotations.NullMarked;
