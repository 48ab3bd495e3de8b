package dev.silang.value;

import java.util.List;

/**
 * What an abbreviation stands for: "Komisi Pengawas Jalan Tol (KPJT)".
 *
 * @param letters in capitals: {@code KPJT}
 * @param words those that the letters are the first of, in their order, in small letters
 * @param roots the same words without inflection
 */
public record Abbreviation(String letters, List<String> words, List<String> roots) implements Value {
    public static final String TYPE = "abbreviation";

    public Abbreviation {
        words = List.copyOf(words);
        roots = List.copyOf(roots);
        if (words.size() != letters.length() || roots.size() != letters.length()) {
            throw new IllegalArgumentException(letters + " does not stand for " + words);
        }
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String notation() {
        return TYPE + ":" + letters + "=" + String.join(" ", words);
    }
}
