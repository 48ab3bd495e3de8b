/** Learns which articles are of one event, and measures it on events that nothing was learnt from. */
@NullMarked
package dev.silang.eval.stories;

import org.jspecify.annotations.NullMarked;
