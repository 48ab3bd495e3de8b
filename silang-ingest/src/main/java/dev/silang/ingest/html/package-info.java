/** From the bytes of a web page to the article on it, its metadata, and where in the page each character stood. */
@NullMarked
package dev.silang.ingest.html;

import org.jspecify.annotations.NullMarked;
