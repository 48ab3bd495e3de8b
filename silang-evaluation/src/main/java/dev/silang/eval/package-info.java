/** Measures quality and speed of the cross-check. */
@NullMarked
package dev.silang.eval;

import org.jspecify.annotations.NullMarked;
