package dev.silang.extract.number;

import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.LinkRole;
import dev.silang.mention.TokenView;
import dev.silang.text.Sentence;
import dev.silang.text.Token;
import dev.silang.value.Concept;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a number measures by a word before it: "magnitudo 6", "M6,0", "kedalaman gempa mencapai 10 km". A measure
 * without unit belongs to the evidence where it directly precedes the number.
 */
final class MeasureFinder {
    /** Tokens between the word and the number: "tinggi muka air di pintu itu mencapai 130 cm". */
    private static final int REACH = 8;
    /** Tokens over which a list of intensities stretches. */
    private static final int LIST = 60;

    private MeasureFinder() {}

    /** Looks for a measure before a draft. */
    static void before(TokenView doc, NumberDraft draft, int floor) {
        if (draft.numeral.form() == Numeral.Form.ROMAN && draft.counted.isNone()) {
            listed(doc, draft);
        }
        int from = Math.max(
                Math.max(floor, draft.first - REACH), doc.sentence(draft.first).first());
        for (int at = draft.first - 1; at >= from; at--) {
            Match measure = measure(doc, at, draft.first, from);
            if (measure != null && fits(doc, draft, measure)) {
                set(doc, draft, measure, from);
                return;
            }
            if (partsFromMeasure(doc, at)) {
                return;
            }
        }
    }

    /** The longest measure that ends where one ends that begins at a token. */
    private static @Nullable Match measure(TokenView doc, int at, int end, int from) {
        Match measure = doc.match(at, Category.MEASURES);
        if (measure == null || measure.end() > end) {
            return null;
        }
        Match longest = doc.before(measure.end(), Category.MEASURES, from);
        return longest == null ? measure : longest;
    }

    private static boolean partsFromMeasure(TokenView doc, int at) {
        Token token = doc.token(at);
        return token.is(",") || token.is(";") || token.isNumber() || doc.is(at, Category.NUMBERS);
    }

    /** "(MMI) III Tuban, II-III Malang": the scale is named once for a list of Roman numerals. */
    private static void listed(TokenView doc, NumberDraft draft) {
        Sentence sentence = doc.sentence(draft.first);
        int from = Math.max(draft.first - LIST, sentence.first());
        for (int at = draft.first - 1; at >= from; at--) {
            Match unit = doc.match(at, Category.UNITS);
            if (unit != null && unit.entry().is(NumberAttributes.DIMENSION, NumberDraft.INTENSITY)) {
                draft.unit = unit.entry().get(NumberAttributes.UNIT);
                draft.dimension = unit.entry().get(NumberAttributes.DIMENSION);
                draft.counted = Concept.of(unit.entry().get(NumberAttributes.MEASURE));
                draft.rule = AmountRule.MEASURE;
                draft.anchored = true;
                draft.use(unit.entry());
                return;
            }
        }
    }

    private static boolean fits(TokenView doc, NumberDraft draft, Match measure) {
        boolean glued = isGlued(doc, measure.end(), draft.first);
        if (concept(measure).equals(AgeFinder.AGE) && draft.isBare() && glued) {
            return draft.numeral.isBetween(1, AgeFinder.OLDEST);
        }
        String dimension = measure.entry().get(NumberAttributes.DIMENSION, NumberDraft.NONE);
        if (!dimension.equals(draft.dimension) || !mayMeasure(measure, glued)) {
            return false;
        }
        return !dimension.equals(NumberDraft.NONE) || fitsPlain(draft, measure, glued);
    }

    private static boolean mayMeasure(Match measure, boolean glued) {
        return !concept(measure).equals(ScoreFinder.CONCEPT)
                && (glued || !measure.entry().is(NumberAttributes.ADJACENT));
    }

    /** Whether a measure without a dimension takes a number: one that is not too large and counts nothing else. */
    private static boolean fitsPlain(NumberDraft draft, Match measure, boolean glued) {
        boolean unread = draft.isBare() && draft.counted.isNone() || draft.unit.isEmpty() && glued;
        return isSmall(draft, measure.entry()) && (unread || draft.counted.equals(concept(measure)));
    }

    private static boolean isSmall(NumberDraft draft, Entry measure) {
        BigDecimal high = draft.stated.high();
        return !measure.has(NumberAttributes.MOST)
                || high != null && high.compareTo(measure.get(NumberAttributes.MOST)) <= 0;
    }

    private static void set(TokenView doc, NumberDraft draft, Match measure, int from) {
        draft.counted = concept(measure);
        draft.anchored = true;
        draft.rule = draft.dimension.equals(NumberDraft.MONEY) ? draft.rule : AmountRule.MEASURE;
        draft.use(measure.entry());
        boolean plain = draft.dimension.equals(NumberDraft.NONE) && !draft.counted.equals(AgeFinder.AGE);
        if (plain && isGlued(doc, measure.end(), draft.first)) {
            draft.first = measure.first();
            if (draft.end > draft.numeral.end() && draft.unit.isEmpty() && !draft.head.isEmpty()) {
                draft.end = draft.numeral.end();
            }
            Match wider = doc.before(measure.first(), Category.MEASURES, from);
            if (wider != null && concept(wider).equals(draft.counted)) {
                draft.first = wider.first();
            }
        }
    }

    private static Concept concept(Match measure) {
        return Concept.of(measure.entry().get(NumberAttributes.CONCEPT));
    }

    /** Whether nothing but marks, the measure's own abbreviation or "ke-" stands between. */
    private static boolean isGlued(TokenView doc, int from, int to) {
        for (int at = from; at < to; at++) {
            Token token = doc.token(at);
            boolean mark =
                    token.is("=") || token.is(":") || token.is("(") || token.is(")") || doc.isDash(at) && at + 1 == to;
            if (!mark && !doc.is(at, Category.MEASURES) && NumberWords.link(doc, at, LinkRole.ORDINAL_PREFIX) == null) {
                return false;
            }
        }
        return true;
    }
}
