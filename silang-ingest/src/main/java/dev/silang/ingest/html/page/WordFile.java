package dev.silang.ingest.html.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files of words that pages are read by: a list of entries, each with an id, words, examples and counter-examples. */
public final class WordFile {
    private WordFile() {}

    /** The entries of a file beside a class, in its order. */
    public static List<Map<?, ?>> entries(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            Object read = new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(in);
            return ((List<?>) read).stream().<Map<?, ?>>map(Map.class::cast).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String string(Map<?, ?> entry, String key) {
        return String.valueOf(entry.get(key));
    }

    /** The strings of a list; none if the entry has no such list. */
    public static List<String> strings(Map<?, ?> entry, String key) {
        Object list = entry.get(key);
        return list instanceof List<?> some ? some.stream().map(String::valueOf).toList() : List.of();
    }
}
