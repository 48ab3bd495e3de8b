/**
 * Gets documents from the web, politely and within bounds: nothing here takes longer, gets larger or goes elsewhere
 * than a {@link dev.silang.ingest.fetch.FetchPolicy} allows.
 */
@NullMarked
package dev.silang.ingest.fetch;

import org.jspecify.annotations.NullMarked;
