/**
 * Numbers in words and figures, and the quantities and durations that they are said of. A Parser reads what begins at a
 * token, a Reader the terms of one number, and a Finder what lies around it; QuantityFinder alone goes through a document.
 */
@NullMarked
package dev.silang.extract.number;

import org.jspecify.annotations.NullMarked;
