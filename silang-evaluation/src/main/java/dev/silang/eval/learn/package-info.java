/** Trains forests on examples of named features, and measures them on groups of examples that were left out whole. */
@NullMarked
package dev.silang.eval.learn;

import org.jspecify.annotations.NullMarked;
