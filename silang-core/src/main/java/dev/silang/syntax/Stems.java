package dev.silang.syntax;

import dev.silang.lang.Affixes;
import dev.silang.lang.LanguagePack;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes affixes off words so that forms of one root can be compared: "menabrak", "ditabrak" and "tabrakan" give
 * "tabrak". Without a dictionary, so the result need not be a word. Immutable; safe for use by many threads.
 *
 * @see <a href="https://eprints.illc.uva.nl/id/eprint/740/">F. Z. Tala, A Study of Stemming Effects on Information
 *     Retrieval in Bahasa Indonesia</a>: stripping by rule alone
 */
public final class Stems {
    /** What must be left of a word: shorter ones are mostly roots that look like affixed words. */
    private static final int SHORTEST = 4;

    /** Prefixes stack ("ber" in "keber-"), but hardly more than two deep. */
    private static final int ROUNDS = 2;

    private record Prefix(String text, String swallowed) {}

    private record Ending(String text, List<String> beginnings) {
        private boolean fits(String word) {
            return word.length() >= text.length() + SHORTEST
                    && word.endsWith(text)
                    && (beginnings.isEmpty() || begins(word));
        }

        private boolean begins(String word) {
            for (String beginning : beginnings) {
                if (word.startsWith(beginning)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Prefix> prefixes = new ArrayList<>();
    private final List<Ending> endings = new ArrayList<>();
    private final List<Ending> possessives = new ArrayList<>();
    private final List<Ending> borrowed = new ArrayList<>();

    public Stems(LanguagePack pack) {
        Affixes affixes = pack.language().affixes();
        for (String prefix : affixes.prefixes()) {
            int colon = prefix.indexOf(':');
            prefixes.add(
                    colon < 0
                            ? new Prefix(prefix, "")
                            : new Prefix(prefix.substring(0, colon), prefix.substring(colon + 1)));
        }
        for (String ending : affixes.endings()) {
            int colon = ending.indexOf(':');
            endings.add(
                    colon < 0
                            ? new Ending(ending, List.of())
                            : new Ending(
                                    ending.substring(0, colon),
                                    List.of(ending.substring(colon + 1).split(","))));
        }
        affixes.possessives().forEach(ending -> possessives.add(new Ending(ending, List.of())));
        affixes.borrowed().forEach(ending -> borrowed.add(new Ending(ending, List.of())));
    }

    /**
     * @param norm a word as {@link dev.silang.text.Token#norm()} gives it
     * @return its stem; the word itself if nothing can be taken off
     */
    public String stem(String norm) {
        String word = withoutEnding(withoutPossessive(norm), endings);
        for (int i = 0; i < ROUNDS; i++) {
            String shorter = withoutPrefix(word);
            if (shorter.equals(word)) {
                return shorter;
            }
            word = shorter;
        }
        return word;
    }

    /** The word without an ending that never changes its meaning: "penyebabnya" is "penyebab". */
    public String withoutPossessive(String norm) {
        return withoutEnding(norm, possessives);
    }

    /** The word without an ending on a bare root: "makanan" is "makan", "works" is "work", and "pengawasan" is no "pengawas". */
    public String withoutInflection(String norm) {
        String word = withoutEnding(withoutPossessive(norm), borrowed);
        String shorter = withoutEnding(word, endings);
        return withoutPrefix(shorter).equals(shorter) ? shorter : word;
    }

    private static String withoutEnding(String word, List<Ending> endings) {
        for (Ending ending : endings) {
            if (ending.fits(word)) {
                return word.substring(0, word.length() - ending.text.length());
            }
        }
        return word;
    }

    private String withoutPrefix(String word) {
        for (Prefix prefix : prefixes) {
            int length = prefix.text.length();
            if (!word.startsWith(prefix.text)) {
                continue;
            }
            boolean swallowed = !prefix.swallowed.isEmpty() && word.length() > length && isVowel(word.charAt(length));
            if (word.length() - length + (swallowed ? prefix.swallowed.length() : 0) >= SHORTEST) {
                return swallowed ? prefix.swallowed + word.substring(length) : word.substring(length);
            }
        }
        return word;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
