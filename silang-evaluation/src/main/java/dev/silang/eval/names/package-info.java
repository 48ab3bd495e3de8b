/** Counts which words with a capital are of people's names, for {@link dev.silang.lang.NameWords}. */
@NullMarked
package dev.silang.eval.names;

import org.jspecify.annotations.NullMarked;
