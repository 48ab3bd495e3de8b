/** Aligns the claims of one story into questions and judges them. */
@NullMarked
package dev.silang.check;

import org.jspecify.annotations.NullMarked;
