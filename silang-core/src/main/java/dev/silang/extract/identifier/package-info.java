/**
 * Plates, flights, ships, case numbers: codes known by their shape or a word nearby. The Finder goes through a document
 * once and tries the shapes.
 */
@NullMarked
package dev.silang.extract.identifier;

import org.jspecify.annotations.NullMarked;
