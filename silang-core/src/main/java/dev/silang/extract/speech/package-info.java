/** Reported speech: who said what, through whom. Knows no language; all words come from the pack. */
@NullMarked
package dev.silang.extract.speech;

import org.jspecify.annotations.NullMarked;
