/**
 * Ranks among events: first, last, third, largest since when. The Finder goes through a document once; the classes beside
 * it find what is ranked and how long the rank holds.
 */
@NullMarked
package dev.silang.extract.rank;

import org.jspecify.annotations.NullMarked;
