/** Broken inputs by the hundred thousand: nothing may escape, nothing may take long. */
@NullMarked
package dev.silang.eval.fuzz;

import org.jspecify.annotations.NullMarked;
