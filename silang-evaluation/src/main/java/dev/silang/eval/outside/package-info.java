/** Data that others made, read and compared with what Silang reads; none of it belongs to the project. */
@NullMarked
package dev.silang.eval.outside;

import org.jspecify.annotations.NullMarked;
