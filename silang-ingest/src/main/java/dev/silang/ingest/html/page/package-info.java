/** From the bytes of a page to its blocks of text and the boxes they stand in, and back to where each character stood. */
@NullMarked
package dev.silang.ingest.html.page;

import org.jspecify.annotations.NullMarked;
