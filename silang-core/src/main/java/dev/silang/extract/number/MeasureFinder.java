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
        Sentence sentence = doc.sentence(draft.first);
        int from = Math.max(Math.max(floor, draft.first - REACH), sentence.first());
        int end = draft.first;
        for (int at = end - 1; at >= from; at--) {
            Match measure = doc.match(at, Category.MEASURES);
            if (measure != null && measure.end() <= end) {
                Match longest = doc.before(measure.end(), Category.MEASURES, from);
                if (fits(doc, draft, longest == null ? measure : longest)) {
                    set(doc, draft, longest == null ? measure : longest, from);
                    return;
                }
            }
            if (doc.token(at).is(",")
                    || doc.token(at).is(";")
                    || doc.token(at).isNumber()
                    || doc.is(at, Category.NUMBERS)) {
                return;
            }
        }
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
        Entry entry = measure.entry();
        String dimension = entry.get(NumberAttributes.DIMENSION, NumberDraft.NONE);
        boolean glued = isGlued(doc, measure.end(), draft.first);
        if (concept(measure).equals(AgeFinder.AGE) && draft.isBare() && glued) {
            return draft.numeral.isBetween(1, AgeFinder.OLDEST);
        }
        boolean known = dimension.equals(draft.dimension);
        if (!known || concept(measure).equals(ScoreFinder.CONCEPT) || (entry.is(NumberAttributes.ADJACENT) && !glued)) {
            return false;
        }
        if (!dimension.equals(NumberDraft.NONE)) {
            return true;
        }
        BigDecimal high = draft.stated.high();
        boolean small = !entry.has(NumberAttributes.MOST)
                || high != null && high.compareTo(entry.get(NumberAttributes.MOST)) <= 0;
        boolean unread = draft.isBare() && draft.counted.isNone() || draft.unit.isEmpty() && glued;
        return small && (unread || draft.counted.equals(concept(measure)));
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
