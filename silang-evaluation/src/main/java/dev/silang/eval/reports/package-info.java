/** Measures reports as their readers meet them: how long they are, what they ask, what they leave out. */
@NullMarked
package dev.silang.eval.reports;

import org.jspecify.annotations.NullMarked;
