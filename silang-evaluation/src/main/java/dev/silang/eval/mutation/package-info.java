/** Changes the numbers of the check, one at a time, and looks whether a test of the core notices. */
@NullMarked
package dev.silang.eval.mutation;

import org.jspecify.annotations.NullMarked;
