package dev.silang.ingest.adapter;

import dev.silang.ingest.Input;
import dev.silang.text.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What an adapter made of a source. */
record Taken(Input input, List<Link> links) {
    private static final Adapters ALL = Adapters.of(Columns.USUAL);

    static Taken of(String file, String content) {
        return of(file, content.getBytes(StandardCharsets.UTF_8));
    }

    /** What the adapter of the source's format makes of it. */
    static Taken of(String file, byte[] content) {
        return of(Source.of(Origin.ofFile(file, file), content));
    }

    static Taken of(Source source) {
        return take(source, into -> ALL.read(source, into));
    }

    static Taken with(Adapter adapter, Source source) {
        return take(source, into -> adapter.read(source, into));
    }

    private static Taken take(Source source, Reading reading) {
        Collected collected = new Collected();
        Intake into = new Intake(collected);
        into.from(source.origin(), Draft.EMPTY);
        try {
            reading.read(into);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Taken(new Input(collected.articles(), collected.problems()), into.takeLinks());
    }

    Article only() {
        if (input.articles().size() != 1) {
            throw new AssertionError("not one article: " + input);
        }
        return input.articles().get(0);
    }

    private interface Reading {
        void read(Intake into) throws IOException;
    }
}
