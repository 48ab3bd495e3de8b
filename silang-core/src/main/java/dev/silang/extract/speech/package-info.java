/**
 * Reported speech: who said what, through whom. Knows no language; all words come from the pack. A Finder looks for one
 * thing (quotes, speakers, agencies, statements) in a stretch or a document, a Reader makes sense of the words of what was
 * found.
 */
@NullMarked
package dev.silang.extract.speech;

import org.jspecify.annotations.NullMarked;
