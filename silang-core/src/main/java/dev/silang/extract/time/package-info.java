/**
 * When: from tokens to dates, parts of the day and clock times, with what was stated kept apart from what was inferred. A
 * Grammar is one way to write a time and drafts the one that begins at a token; the Finder goes through a document and
 * settles the drafts.
 */
@NullMarked
package dev.silang.extract.time;

import org.jspecify.annotations.NullMarked;
