package dev.silang.check.pair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of codes of which one matter has many, from {@code references.txt}. */
public final class References {
    private static final String FILE = "/dev/silang/check/references.txt";

    private static final Set<String> KINDS = load();

    private References() {}

    private static Set<String> load() {
        try (InputStream in = Objects.requireNonNull(References.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All kinds. */
    public static Set<String> kinds() {
        return KINDS;
    }
}
