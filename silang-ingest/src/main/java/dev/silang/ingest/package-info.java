/**
 * Files, folders, standard input, addresses, feeds and archives become articles; what is wrong with them becomes
 * problems. Below this package: {@code adapter} knows formats, {@code html} pages, {@code fetch} the network.
 */
@NullMarked
package dev.silang.ingest;

import org.jspecify.annotations.NullMarked;
