package dev.silang.story;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is observed of an article beside a story. Shares are from 0 to 1, -1 where there is nothing to share; the nearest is the
 * article of the story that is most like it.
 */
enum Sign {
    /** Likeness of all terms to the story as a whole, to the nearest, and to all that are kept on average. */
    WHOLE,
    NEAREST,
    MEAN,
    /** Likeness of the words of titles: to those of the story, and to the likest of one article. */
    TITLE,
    TITLE_NEAREST,
    /** Share of its title that the story's texts have, and of the story's titles that its text has. */
    TITLE_TOLD,
    TELLS_TITLE,
    TELLS_TITLE_OF_ONE,
    NAMES,
    NAMES_NEAREST,
    NAMES_TOLD,
    TELLS_NAMES,
    /** The same of names in titles alone: what two reports of one event would hardly leave out. */
    TITLE_NAMES_TOLD,
    TELLS_TITLE_NAMES,
    NUMBERS_NEAREST,
    NUMBERS_TOLD,
    TITLE_NUMBERS_TOLD,
    TELLS_TITLE_NUMBERS,
    /**
     * What tells two alike events apart: how heavy what its title has and the nearest does not tell, and what the title of the nearest
     * has and it does not tell, the lighter of both; of words, of names and of numbers.
     */
    WORDS_APART,
    NAMES_APART,
    NUMBERS_APART,
    /** Share of the days with their month that the nearest has too, of the one of both that names fewer. */
    DAYS_SHARED,
    /** Hours between it and the nearest, the first and the last. */
    HOURS_TO_NEAREST,
    HOURS_SINCE_FIRST,
    HOURS_SINCE_LAST,
    COPIED,
    /** How rare the rarest terms are that it shares with the nearest: the rarest, and five together. */
    RAREST,
    RAREST_FIVE,
    WORDS,
    WORDS_OF_NEAREST,
    SAME_OUTLET,
    /** By how much the nearest is nearer than that of any other story. */
    AHEAD,
    /** Of the articles that had its heaviest terms before, how many are of the story; and how much of these terms is new. */
    OWN_TERMS,
    NEW_TERMS,
    /** How many articles came in the days before it, as a power of two: among many, likeness by chance is likelier. */
    CROWD;

    /** Where its number stands in a row. */
    @SuppressWarnings("EnumOrdinal") // a row is in the order of the constants, and lives no longer than the program
    int place() {
        return ordinal();
    }

    /** The name in the model. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(Sign::label).toList();
    }
}
