/**
 * Formats: each {@link dev.silang.ingest.adapter.Adapter} turns the bytes of one into articles, links to articles, and
 * problems. Nothing here opens a file or an address.
 */
@NullMarked
package dev.silang.ingest.adapter;

import org.jspecify.annotations.NullMarked;
