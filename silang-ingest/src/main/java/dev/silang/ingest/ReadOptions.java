package dev.silang.ingest;

import dev.silang.ingest.adapter.Columns;
import dev.silang.ingest.fetch.Fetcher;
import org.jspecify.annotations.Nullable;

/**
 * How sources are read.
 *
 * @param columns which columns of tables hold what
 * @param fetcher of addresses; null if nothing is to be fetched
 * @param followsFiles whether links in feeds, sitemaps and lists that are files are fetched; those in fetched ones are
 * @param mostLinks how many links of one source are fetched at most
 */
public record ReadOptions(Columns columns, @Nullable Fetcher fetcher, boolean followsFiles, int mostLinks) {
    /** Links fetched of one source: a feed of an outlet has 10 to 100 entries, the newest first. */
    public static final int USUAL_LINKS = 50;

    /** Reads files alone. */
    public static final ReadOptions OFFLINE = new ReadOptions(Columns.USUAL, null, false, USUAL_LINKS);
}
