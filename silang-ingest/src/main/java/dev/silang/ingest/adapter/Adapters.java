package dev.silang.ingest.adapter;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** All formats that are read. Immutable. */
public final class Adapters {
    /** Endings of formats that only the content tells apart. */
    private static final List<String> SHARED_ENDINGS = List.of(".xml");

    /** The first that recognizes a source reads it, so what is surer of itself comes first and text last. */
    private final List<Adapter> adapters;

    private Adapters(List<Adapter> adapters) {
        this.adapters = List.copyOf(adapters);
    }

    /** @param columns which columns of tables and fields of JSON hold what */
    public static Adapters of(Columns columns) {
        PageAdapter page = new PageAdapter();
        return new Adapters(List.of(
                new WarcAdapter(page),
                new PdfAdapter(),
                new NewsItemAdapter(),
                new FeedAdapter(),
                new SitemapAdapter(),
                new OpmlAdapter(),
                new AddressListAdapter(),
                page,
                new JsonAdapter(columns),
                new JsonlAdapter(columns),
                new CsvAdapter(columns),
                new TextAdapter()));
    }

    /** Endings of all formats, in small letters with the dot. */
    public List<String> endings() {
        return Stream.concat(adapters.stream().flatMap(adapter -> adapter.endings().stream()), SHARED_ENDINGS.stream())
                .toList();
    }

    /**
     * Reads a source with the adapter of its format, unpacked if need be.
     *
     * @return the name of the format
     * @throws IOException if the stream breaks or cannot be unpacked
     */
    public String read(Source source, Intake into) throws IOException {
        Adapter adapter = of(source);
        if (!source.isPacked() || adapter.unpacks()) {
            adapter.read(source, into);
            return adapter.name();
        }
        Source inner = source.unpacked();
        Adapter within = of(inner);
        within.read(inner, into);
        return within.name();
    }

    /** The one that the name of the file tells, else the one that recognizes the source. */
    Adapter of(Source source) {
        return adapters.stream()
                .filter(adapter -> adapter.endings().stream().anyMatch(source::hasEnding))
                .findFirst()
                .or(() -> adapters.stream()
                        .filter(adapter -> adapter.recognizes(source))
                        .findFirst())
                .orElseThrow();
    }
}
