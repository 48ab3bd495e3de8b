/** What a page tells of its article beside the text: title, outlet, times, authors, picture, language and other views. */
@NullMarked
package dev.silang.ingest.html.meta;

import org.jspecify.annotations.NullMarked;
