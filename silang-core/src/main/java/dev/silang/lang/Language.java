package dev.silang.lang;

import java.util.List;

/**
 * What a pack's {@code language.yaml} says of the language as a whole.
 *
 * @param code ISO 639-1
 * @param name in the language itself
 * @param decimalMark the mark before decimals; the other of point and comma groups thousands
 * @param dayFirst whether 3/4 is the third of April
 * @param suffixes clitics that a word may carry ("nya"), longest first
 * @param affixes what turns a root into other words
 */
public record Language(
        String code, String name, char decimalMark, boolean dayFirst, List<String> suffixes, Affixes affixes) {
    public Language {
        if (decimalMark != '.' && decimalMark != ',') {
            throw new IllegalArgumentException("the decimal mark is a point or a comma, not " + decimalMark);
        }
        suffixes = List.copyOf(suffixes);
    }

    /** Whether the language marks the noun of an owner, as English does by "'s": by a suffix that begins with no letter. */
    public boolean marksOwners() {
        return suffixes.stream().anyMatch(Language::isOwnerMark);
    }

    /** A word without the mark of an owner behind it. */
    public String withoutOwnerMark(String word) {
        for (String suffix : suffixes) {
            if (isOwnerMark(suffix) && word.endsWith(suffix)) {
                return word.substring(0, word.length() - suffix.length());
            }
        }
        return word;
    }

    private static boolean isOwnerMark(String suffix) {
        return !Character.isLetter(suffix.charAt(0));
    }
}
