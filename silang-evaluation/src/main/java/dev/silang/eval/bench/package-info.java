/** JMH benchmarks of the steps from text to cross-check. */
@NullMarked
package dev.silang.eval.bench;

import org.jspecify.annotations.NullMarked;
