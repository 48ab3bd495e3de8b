/** The calculus: how two values relate and why. Pure, and free of any language. */
@NullMarked
package dev.silang.relation;

import org.jspecify.annotations.NullMarked;
