package dev.silang.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an abbreviation stands for, by a name that gives both: "Komisi Pengawas Jalan Tol (KPJT)". Needs no language: each
 * letter is the first of a word, in order.
 *
 * @param words whose letters make up the abbreviation, in small letters, in order
 */
record Expansion(String abbreviation, List<String> words) {
    /** Of two letters many bodies are called by chance. */
    private static final Pattern GLOSSED = Pattern.compile("(.+?)\\s*\\((\\p{Lu}{3,12})\\)");

    /** Null if a name has no abbreviation behind it that is made of its letters. */
    static @Nullable Expansion of(String name) {
        Matcher glossed = GLOSSED.matcher(name);
        if (!glossed.matches()) {
            return null;
        }
        String abbreviation = glossed.group(2);
        String letters = abbreviation.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : glossed.group(1).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (words.size() < letters.length() && word.startsWith(letters.substring(words.size(), words.size() + 1))) {
                words.add(word);
            }
        }
        return words.size() == letters.length() ? new Expansion(abbreviation, List.copyOf(words)) : null;
    }

    /** Whether one abbreviation stands for one other word, or for the same ones in another order. */
    boolean contradicts(Expansion other) {
        if (!abbreviation.equals(other.abbreviation)) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < words.size(); i++) {
            different += words.get(i).equals(other.words.get(i)) ? 0 : 1;
        }
        boolean swapped = different > 1
                && words.stream()
                        .sorted()
                        .toList()
                        .equals(other.words.stream().sorted().toList());
        return different == 1 || swapped;
    }
}
