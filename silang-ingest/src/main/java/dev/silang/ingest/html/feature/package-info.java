/** Describes the blocks of a page by named numbers, which a model tells article from residue by. */
@NullMarked
package dev.silang.ingest.html.feature;

import org.jspecify.annotations.NullMarked;
