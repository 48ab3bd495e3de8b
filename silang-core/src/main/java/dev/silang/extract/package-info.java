/**
 * The roof: all that the finders found in one article becomes claims and statements. A Reader here tells of a stretch of
 * tokens what it is about, a Writer makes claims of it.
 */
@NullMarked
package dev.silang.extract;

import org.jspecify.annotations.NullMarked;
