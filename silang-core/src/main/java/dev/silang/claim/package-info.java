/** Claims and statements: a slot, what it is about, a value, exact evidence and who said so. */
@NullMarked
package dev.silang.claim;

import org.jspecify.annotations.NullMarked;
