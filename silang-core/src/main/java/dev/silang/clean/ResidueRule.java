package dev.silang.clean;

import dev.silang.lang.Entry;
import dev.silang.text.BlockKind;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a pack's {@code residue.yaml}.
 *
 * @param where where in a line its words or its pattern must stand
 * @param to how far the residue goes behind them
 * @param from where the residue begins
 * @param begins what must stand before it
 * @param near which end of the text it is found at
 * @param pattern looked for where one of the words begins, or tried on the whole line if the rule has no words
 * @param most longest line, in words, that goes as a whole
 * @param title whether a headline in the next line goes too
 */
record ResidueRule(
        String id,
        BlockKind kind,
        Where where,
        To to,
        From from,
        Begins begins,
        Near near,
        @Nullable Pattern pattern,
        int most,
        boolean title) {
    /** A label of one line; longer ones are prose that begins with the same words. Paragraphs have 30 to 60 words. */
    private static final int LABEL_WORDS = 45;

    /** A pattern sees this many UTF-16 code units, so that a text of any length is looked through in linear time. */
    static final int PATTERN_REACH = 400;

    enum Where {
        /** The line is this and no more. */
        LINE,
        /** A line that begins with it goes. */
        LINE_START,
        INLINE,
        /** Nothing but other residue may follow in its line. */
        TAIL,
        /** A line at the start that says the headline again. */
        REPEATED_TITLE,
        /** A line that is there twice running, or a line at the start that the text says again. */
        REPEATED_LINE,
        /** The words before the dash with which the first line of the body begins. */
        DATELINE,
        /** Lines before the one that begins with a dateline. */
        BEFORE_DATELINE,
        /** Lines between the reporter's initials and the credits. */
        AFTER_INITIALS
    }

    enum To {
        MATCH,
        TITLE,
        SENTENCE,
        LINE
    }

    enum From {
        MATCH,
        /** From the start of the line, if at most {@link #most} words stand before. */
        START,
        SENTENCE,
        /** The whole line, if it has at most {@link #most} words. */
        LINE
    }

    enum Begins {
        ANYWHERE,
        SENTENCE,
        LINE
    }

    enum Near {
        ANYWHERE,
        START,
        END,
        /** The last line of the body, behind a line of prose. */
        LAST
    }

    /** @throws IllegalArgumentException if the entry's attributes name no constants; the message names its id */
    static ResidueRule of(Entry entry) {
        try {
            String pattern = entry.text("pattern", "");
            return new ResidueRule(
                    entry.id(),
                    entry.constant("kind", BlockKind.class),
                    entry.constant("where", Where.class),
                    constant(entry, "to", To.MATCH),
                    constant(entry, "from", From.MATCH),
                    constant(entry, "begins", Begins.ANYWHERE),
                    constant(entry, "near", Near.ANYWHERE),
                    pattern.isEmpty() ? null : Pattern.compile(pattern),
                    Integer.parseInt(entry.text("most", Integer.toString(LABEL_WORDS))),
                    entry.has("next", "title"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(entry.id() + ": " + e.getMessage(), e);
        }
    }

    /** End of what the pattern finds at an offset, or the given end if there is no pattern, or -1. */
    int matchEnd(String text, int at, int wordsEnd, int limit) {
        if (pattern == null) {
            return wordsEnd;
        }
        Matcher matcher = matcher(text, at, limit);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    private Matcher matcher(String text, int at, int limit) {
        Matcher matcher = Objects.requireNonNull(pattern).matcher(text);
        matcher.useTransparentBounds(true);
        return matcher.region(at, Math.min(limit, at + PATTERN_REACH));
    }

    /** Where the pattern begins that reaches from inside a stretch to its end, or -1. */
    int find(String text, int from, int limit) {
        Matcher matcher = Objects.requireNonNull(pattern).matcher(text);
        matcher.useTransparentBounds(true).region(from, limit);
        return matcher.find() && matcher.end() == limit ? Line.skipSpace(text, matcher.start(), limit) : -1;
    }

    boolean isWholeLine(String text, Line line) {
        return pattern != null
                && line.length() <= PATTERN_REACH
                && matcher(text, line.start(), line.end()).matches();
    }

    private static <E extends Enum<E>> E constant(Entry entry, String attribute, E otherwise) {
        String value = entry.text(attribute, "");
        return value.isEmpty()
                ? otherwise
                : Enum.valueOf(
                        otherwise.getDeclaringClass(),
                        value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
