package dev.silang.extract.name;

import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.Match;
import dev.silang.lang.NameAttributes;
import dev.silang.lang.NameAttributes.NotNameKind;
import dev.silang.text.Sentence;
import dev.silang.text.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What one word, mark or entry of a pack says of names, as bits. */
final class WordMarks {
    static final int CAPITAL = 1;
    static final int NEVER = 1 << 1;
    static final int COMMON = 1 << 2;
    static final int GIVEN = 1 << 3;
    static final int START = 1 << 4;
    static final int HEADLINE = 1 << 5;
    static final int AFTER_PLACE_WORD = 1 << 6;
    static final int AFTER_CUE = 1 << 7;
    static final int PLACE = 1 << 8;
    static final int INSTITUTIONAL = 1 << 9;
    /** Inside a phrase of several words that is a place or an institution, whatever its words are alone. */
    static final int FIXED = 1 << 10;

    static final int ABBREVIATION = 1 << 11;

    /** Mostly of people's names, in many articles. */
    static final int PERSONAL = 1 << 12;

    /** Mostly of other names: of bodies, places, works and goods. */
    static final int IMPERSONAL = 1 << 13;

    /** What these name is never a part of a name, capital or not. */
    private static final Set<Category> OUTSIDE_NAMES = EnumSet.of(
            Category.FUNCTION_WORDS,
            Category.MONTHS,
            Category.WEEKDAYS,
            Category.DAY_PARTS,
            Category.RELATIVE_TIMES,
            Category.ZONES,
            Category.CLOCK_WORDS,
            Category.TIME_BOUNDS,
            Category.HOLIDAYS,
            Category.HEDGES,
            Category.MODALITIES,
            Category.NEGATIONS,
            Category.BACKGROUND,
            Category.PLACE_PREPOSITIONS,
            Category.CUES,
            Category.CREDITS,
            Category.PRONOUNS,
            Category.CAUSES,
            Category.NUMBERS,
            Category.AGENCIES);

    /** Ordinary nouns: parts of an office or an organisation, not of a person's name. */
    private static final Set<Category> ORDINARY = EnumSet.of(
            Category.COUNTED,
            Category.FRAMES,
            Category.MEASURES,
            Category.UNITS,
            Category.SCALES,
            Category.CLASSIFIERS,
            Category.BEARINGS,
            Category.PRECEDENCES,
            Category.GROUPS,
            Category.PLACE_KINDS,
            Category.ORGANISATIONS);

    /** A line without a closing mark in which most longer words are capitalized is a headline. */
    private static final double HEADLINE_SHARE = 0.7;

    private WordMarks() {}

    /** "VIII" */
    static boolean isRoman(String word) {
        return isAll(word, "IVXLC");
    }

    /** Two to six capitals that are no Roman number: "BMKG". */
    static boolean isAbbreviation(String word) {
        return word.length() >= 2 && word.length() <= 6 && isAll(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") && !isRoman(word);
    }

    private static boolean isAll(String word, String letters) {
        for (int i = 0; i < word.length(); i++) {
            if (letters.indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a mark opens a new stretch of speech or a list item. */
    static boolean opens(List<Token> tokens, int i, int end) {
        if (i + 1 >= end) {
            return false;
        }
        return switch (tokens.get(i).text()) {
            case "\"", "'", "‘", "“", "«" -> tokens.get(i).touches(tokens.get(i + 1));
            case ":", ";", "-", "–", "—", "•", "|" -> !tokens.get(i).touches(tokens.get(i + 1));
            default -> false;
        };
    }

    static boolean isHeadline(List<Token> tokens, Sentence sentence) {
        int closed = sentence.end() - 1;
        while (closed > sentence.first() && "\"”’»".contains(tokens.get(closed).text())) {
            closed--;
        }
        String last = tokens.get(closed).text();
        if (last.startsWith(".") || last.equals(",") || isSignature(tokens, sentence.first())) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = tokens.get(i);
            if (token.isWord() && token.text().length() > 3) {
                words++;
                capitals += token.isCapitalized() ? 1 : 0;
            }
        }
        return words >= 4 && capitals >= words * HEADLINE_SHARE;
    }

    /** "“We are ready.” – Budi Santoso, mayor of Garut": a dash behind a quotation. */
    private static boolean isSignature(List<Token> tokens, int first) {
        return first > 0
                && "\"”’»".contains(tokens.get(first - 1).text())
                && "-–—".contains(tokens.get(first).text());
    }

    static boolean isFixed(Match match) {
        return match.length() > 1
                && (match.entry().category() == Category.ORGANISATIONS
                        || match.entry().is(NameAttributes.NOT_NAME_KIND, NotNameKind.COMMON));
    }

    /** What an entry says of the words it covers. */
    static int of(Entry entry) {
        Category category = entry.category();
        if (category == Category.GIVEN_NAMES) {
            return GIVEN;
        }
        if (category == Category.NOT_NAMES) {
            return entry.is(NameAttributes.NOT_NAME_KIND, NotNameKind.COMMON) ? COMMON | INSTITUTIONAL : NEVER;
        }
        if (category == Category.GROUPS || category == Category.PLACE_KINDS) {
            return COMMON | INSTITUTIONAL;
        }
        return OUTSIDE_NAMES.contains(category) ? NEVER : ORDINARY.contains(category) ? COMMON : 0;
    }
}
