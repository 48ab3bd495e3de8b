package dev.silang.check;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words that mean nothing in any language, each another, most of them of four letters. */
public final class InventedWords {
    private static final String FIRST = "zxqv";
    private static final String VOWELS = "aiueo";
    private static final String SECOND = "bdfgkmnprst";

    private InventedWords() {}

    /** @param number any; up to 1,099 the word has four letters */
    public static String word(int number) {
        int first = number % FIRST.length();
        int vowel = number / FIRST.length();
        int second = vowel / VOWELS.length();
        int last = second / SECOND.length();
        String start = "" + FIRST.charAt(first) + VOWELS.charAt(vowel % VOWELS.length())
                + SECOND.charAt(second % SECOND.length());
        return last < VOWELS.length() ? start + VOWELS.charAt(last) : start + "u" + word(last - VOWELS.length());
    }

    /** So many words from a number on, parted by blanks. */
    public static String text(int from, int words) {
        return IntStream.range(from, from + words).mapToObj(InventedWords::word).collect(Collectors.joining(" "));
    }
}
