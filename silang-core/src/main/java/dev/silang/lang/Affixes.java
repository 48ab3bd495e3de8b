package dev.silang.lang;

import java.util.List;

/**
 * What turns a root into other words of a language; each list longest first.
 *
 * @param prefixes taken off to compare words: "ber"; "men:t" also gives back the letter it swallowed before a vowel
 * @param endings taken off to compare words: "an", "ing"; "kan:me,di" only from words that begin so
 * @param possessives endings that never change what a word means: "nya", "'s"
 * @param borrowed endings of words of another language in names: "ing", "es"
 * @param verbPrefixes beginnings by which a verb is told from a noun
 * @param verbEndings endings by which a verb is told from a noun
 * @param placeEndings endings behind the name of a place: "-based"
 */
public record Affixes(
        List<String> prefixes,
        List<String> endings,
        List<String> possessives,
        List<String> borrowed,
        List<String> verbPrefixes,
        List<String> verbEndings,
        List<String> placeEndings) {
    public Affixes {
        prefixes = List.copyOf(prefixes);
        endings = List.copyOf(endings);
        possessives = List.copyOf(possessives);
        borrowed = List.copyOf(borrowed);
        verbPrefixes = List.copyOf(verbPrefixes);
        verbEndings = List.copyOf(verbEndings);
        placeEndings = List.copyOf(placeEndings);
    }
}
