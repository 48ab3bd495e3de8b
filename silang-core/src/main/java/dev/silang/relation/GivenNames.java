package dev.silang.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which given names are forms of one: "Jerry" and "Jerrold". The lists are the lines of {@code given-names.txt}, which names its source. */
final class GivenNames {
    private static final String FILE = "given-names.txt";

    /** The numbers of the lines that a name stands on. */
    private static final Map<String, Set<Integer>> LINES = load();

    private GivenNames() {}

    private static Map<String, Set<Integer>> load() {
        Map<String, Set<Integer>> lines = new HashMap<>();
        int number = 0;
        for (String line : read()) {
            number++;
            if (!line.startsWith("#")) {
                for (String name : line.split(" ", -1)) {
                    lines.computeIfAbsent(name, key -> new HashSet<>()).add(number);
                }
            }
        }
        return lines;
    }

    private static List<String> read() {
        try (InputStream in = Objects.requireNonNull(GivenNames.class.getResourceAsStream(FILE), FILE)) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether two words, in small letters and without diacritics, are forms of one given name. */
    static boolean areOne(String a, String b) {
        return !Collections.disjoint(LINES.getOrDefault(a, Set.of()), LINES.getOrDefault(b, Set.of()));
    }
}
