/** Measures how well articles are found in web pages, against others and on pages not trained on, and trains it. */
@NullMarked
package dev.silang.eval.extraction;

import org.jspecify.annotations.NullMarked;
