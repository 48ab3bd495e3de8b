/**
 * Places: names with their kinds and what contains them, bearings and coordinates. A Finder tells where a place begins,
 * PlaceFinder all through a document, BearingFinder at a token.
 */
@NullMarked
package dev.silang.extract.place;

import org.jspecify.annotations.NullMarked;
