package dev.silang.clean;

import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.ResidueAttributes;
import dev.silang.lang.ResidueAttributes.Begins;
import dev.silang.lang.ResidueAttributes.From;
import dev.silang.lang.ResidueAttributes.Near;
import dev.silang.lang.ResidueAttributes.NextLine;
import dev.silang.lang.ResidueAttributes.To;
import dev.silang.lang.ResidueAttributes.Where;
import dev.silang.text.BlockKind;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a pack's {@code residue.yaml}.
 *
 * @param language code of its pack
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
        String language,
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

    /** @throws IllegalArgumentException if the entry does not say where it stands; the message names its id */
    static ResidueRule of(LanguagePack pack, Entry entry) {
        return new ResidueRule(
                entry.id(),
                pack.code(),
                entry.get(ResidueAttributes.RESIDUE_KIND).block(),
                entry.get(ResidueAttributes.WHERE),
                entry.get(ResidueAttributes.TO, To.MATCH),
                entry.get(ResidueAttributes.FROM, From.MATCH),
                entry.get(ResidueAttributes.BEGINS, Begins.ANYWHERE),
                entry.get(ResidueAttributes.NEAR, Near.ANYWHERE),
                entry.find(ResidueAttributes.PATTERN).orElse(null),
                entry.get(ResidueAttributes.MOST_WORDS, LABEL_WORDS),
                entry.is(ResidueAttributes.NEXT_LINE, NextLine.TITLE));
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
}
