/** How likely it is that two claims answer one question: weights of facts, and the bars they must reach. */
@NullMarked
package dev.silang.check.score;

import org.jspecify.annotations.NullMarked;
