/** Scores copies found among articles, and makes copies to find. */
@NullMarked
package dev.silang.eval.copies;

import org.jspecify.annotations.NullMarked;
