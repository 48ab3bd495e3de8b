package dev.silang.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How rare terms are: by a table of what news of a language usually has, and by the articles that came so far. Numbers the
 * terms. Not safe for several threads.
 */
final class Rarity {
    /** Articles that a term is taken to be in that the table does not have. */
    private static final double UNLISTED = 3;

    private final Map<String, Table> tables = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private String[] names = new String[1 << 10];
    private int[] articles = new int[1 << 10];
    private int seen;

    /** What news of a language usually has; the counts of terms that were asked for are kept by their numbers. */
    private static final class Table {
        private final double articles;
        private final Map<String, Integer> terms;
        private int[] counts = new int[0];

        Table(double articles, Map<String, Integer> terms) {
            this.articles = articles;
            this.terms = terms;
        }

        static Table none() {
            return new Table(2_000, Map.of());
        }

        /** @param size of the numbers there may be */
        int count(int term, String name, int size) {
            if (term >= counts.length) {
                counts = Arrays.copyOf(counts, size);
            }
            if (counts[term] == 0) {
                counts[term] = terms.getOrDefault(name, 0) + 1;
            }
            return counts[term] - 1;
        }
    }

    /** The number of a term, a new one if it was not met before. */
    int number(String term) {
        Integer known = numbers.get(term);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(term, number);
        if (number == names.length) {
            names = Arrays.copyOf(names, number * 2);
            articles = Arrays.copyOf(articles, number * 2);
        }
        names[number] = term;
        return number;
    }

    String name(int term) {
        return names[term];
    }

    /** Takes notice of one more article. */
    void count(int[] terms) {
        seen++;
        for (int term : terms) {
            articles[term]++;
        }
    }

    /** The logarithm of how many articles there are for one that has the term. */
    float of(String language, int term) {
        Table table = tables.computeIfAbsent(language, Rarity::load);
        double usual = table.count(term, names[term], names.length);
        double with = Math.max(usual, UNLISTED) + articles[term];
        return (float) Math.max(0, Math.log((table.articles + seen + 1) / (with + 1)));
    }

    /** A line holds how many articles have a term, then the terms; the first line holds how many articles there are. */
    private static Table load(String language) {
        try (InputStream in = Rarity.class.getResourceAsStream("terms-" + language + ".txt")) {
            if (in == null) {
                return Table.none();
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            double articles = Double.parseDouble(lines.readLine());
            Map<String, Integer> terms = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(" ", -1);
                Integer count = Integer.valueOf(cells[0]);
                for (int i = 1; i < cells.length; i++) {
                    terms.put(cells[i], count);
                }
            }
            return new Table(articles, terms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
