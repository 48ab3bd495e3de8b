/**
 * Phrases that a word announces: why something happened, and what was spoken of. A Finder goes through a document once
 * with its clauses.
 */
@NullMarked
package dev.silang.extract.cause;

import org.jspecify.annotations.NullMarked;
