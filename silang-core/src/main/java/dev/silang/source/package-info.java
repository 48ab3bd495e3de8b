/** Who an article knows a thing from, and which sources are independent. */
@NullMarked
package dev.silang.source;

import org.jspecify.annotations.NullMarked;
