/** Decides of a question whether its positions conflict, update each other or agree. */
@NullMarked
package dev.silang.check.judge;

import org.jspecify.annotations.NullMarked;
