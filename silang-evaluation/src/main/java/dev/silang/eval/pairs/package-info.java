/** Makes what the model of conflicts learns from: pairs of claims that readers judged. */
@NullMarked
package dev.silang.eval.pairs;

import org.jspecify.annotations.NullMarked;
