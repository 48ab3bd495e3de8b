package dev.silang.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Which words the letters of an abbreviation are the first of: "Kepala Komisi Pengawas Jalan dan Tol (KPJT)". Needs no
 * language.
 */
public final class Initials {
    /** Of two letters many bodies are called by chance. */
    private static final int FEWEST = 3;

    private static final int MOST = 12;

    private final String letters;
    private final List<String> words;
    private final IntPredicate skippable;
    /** The word of each letter. */
    private final int[] places;
    /** Letter and word from which nothing leads to the first letter: each is tried once. */
    private final BitSet dead = new BitSet();

    private Initials(String letters, List<String> words, IntPredicate skippable) {
        this.letters = letters;
        this.words = words;
        this.skippable = skippable;
        this.places = new int[letters.length()];
    }

    /** Whether a word is nothing but three to twelve capitals. */
    public static boolean areAll(String word) {
        return word.length() >= FEWEST && word.length() <= MOST && word.chars().allMatch(Character::isUpperCase);
    }

    /**
     * The last words of some are the full name: they are read backwards, so that an office before it is no part of it.
     *
     * @param words in small letters, in their order
     * @param skippable whether the word at an index may be without a letter, as "dan"; the last one never is
     * @return for each letter the index of its word, in order; empty if the words do not spell the letters
     */
    public static List<Integer> of(String letters, List<String> words, IntPredicate skippable) {
        Initials initials = new Initials(letters.toLowerCase(Locale.ROOT), words, skippable);
        int last = initials.letters.length() - 1;
        if (words.isEmpty() || !initials.begins(words.size() - 1, last) || !initials.reach(words.size() - 1, last)) {
            return List.of();
        }
        List<Integer> places = new ArrayList<>();
        Arrays.stream(initials.places).forEach(places::add);
        return List.copyOf(places);
    }

    private boolean reach(int word, int letter) {
        if (letter < 0) {
            return true;
        }
        if (word < 0 || dead.get(word * letters.length() + letter)) {
            return false;
        }
        if (begins(word, letter) && reach(word - 1, letter - 1)) {
            places[letter] = word;
            return true;
        }
        if (skippable.test(word) && reach(word - 1, letter)) {
            return true;
        }
        dead.set(word * letters.length() + letter);
        return false;
    }

    private boolean begins(int word, int letter) {
        return words.get(word).startsWith(letters.substring(letter, letter + 1));
    }
}
