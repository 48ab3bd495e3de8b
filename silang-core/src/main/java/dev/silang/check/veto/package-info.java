/** Reasons why two claims are never set against each other, one small class each. */
@NullMarked
package dev.silang.check.veto;

import org.jspecify.annotations.NullMarked;
