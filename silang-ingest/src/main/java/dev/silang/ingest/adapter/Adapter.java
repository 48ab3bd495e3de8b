package dev.silang.ingest.adapter;

import java.io.IOException;
import java.util.List;

/**
 * Turns the bytes of one format into articles. Whatever the bytes, articles or links or a problem come of them, never
 * another exception than that of the stream itself. Adapters have no state and may be used by many threads.
 *
 * <p>Every adapter passes {@code AdapterContract}, which runs it on good, broken and hostile input.
 */
public interface Adapter {
    /** What the format is called, as in {@code rss}. */
    String name();

    /** Endings of files that are this format whatever is in them, in small letters with the dot; may be empty. */
    List<String> endings();

    /** Whether the beginning of the source, or what a server said of it, shows this format. Reads nothing else. */
    boolean recognizes(Source source);

    /** Whether it unpacks packed sources itself. */
    default boolean unpacks() {
        return false;
    }

    /**
     * Reads all of the source in memory that does not grow with it, apart from single articles.
     *
     * @throws IOException if the stream breaks
     */
    void read(Source source, Intake into) throws IOException;
}
