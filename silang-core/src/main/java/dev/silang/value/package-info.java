/** What a claim says: immutable values with bounds, grain and hedge. Knows no language. */
@NullMarked
package dev.silang.value;

import org.jspecify.annotations.NullMarked;
