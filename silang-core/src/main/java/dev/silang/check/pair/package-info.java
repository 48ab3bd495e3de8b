/** Claims and pairs of claims with all that is known of them, each observation under a name; nothing here decides. */
@NullMarked
package dev.silang.check.pair;

import org.jspecify.annotations.NullMarked;
