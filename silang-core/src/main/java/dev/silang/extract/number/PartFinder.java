package dev.silang.extract.number;

import dev.silang.claim.PlaceRole;
import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.LinkRole;
import dev.silang.lang.NumberAttributes.WholeOf;
import dev.silang.lang.PlaceAttributes;
import dev.silang.mention.TokenView;
import dev.silang.value.Hedge;
import dev.silang.value.Interval;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers that count a part or the others of a whole: "dua dari delapan korban", "tujuh di antaranya", "empat
 * lainnya", "three of those trapped". The deciding rule is {@code quantity.part} or {@code quantity.other}: such a
 * count is no total.
 */
final class PartFinder {
    /** Tokens from one number of a list to the next: "lima rumah rusak berat di Kecamatan Sukamaju, dua di …". */
    private static final int REACH_OF_LIST = 16;

    private final NumberParser numbers;
    private final NounFinder nouns;

    PartFinder(NumberParser numbers, NounFinder nouns) {
        this.numbers = numbers;
        this.nouns = nouns;
    }

    /** "Lima rumah rusak di Sukamaju, dua di Sukasari": a bare number before a place counts what was counted before it. */
    static void continued(TokenView doc, @Nullable NumberDraft last, NumberDraft draft) {
        if (last == null || !isBareCount(draft) || !isListed(doc, draft)) {
            return;
        }
        if (countsUnits(last) && isNear(doc, last, draft)) {
            draft.counted = last.counted;
            draft.noun = last.noun;
            draft.rule = AmountRule.PART;
            draft.anchored = true;
        }
    }

    private static boolean isBareCount(NumberDraft draft) {
        return !draft.anchored
                && draft.isBare()
                && draft.counted.isNone()
                && draft.numeral.form() != Numeral.Form.ARTICLE
                && draft.stated.isExact();
    }

    /** Whether a number counts something one by one, without a unit. */
    private static boolean countsUnits(NumberDraft draft) {
        return !draft.counted.isNone() && draft.unit.isEmpty() && draft.rule != AmountRule.MEASURE;
    }

    private static boolean isNear(TokenView doc, NumberDraft last, NumberDraft draft) {
        return draft.first - last.end <= REACH_OF_LIST && doc.sentenceOf(last.first) == doc.sentenceOf(draft.first);
    }

    /** Whether a number follows a comma or an "and", and a place preposition follows it. */
    private static boolean isListed(TokenView doc, NumberDraft draft) {
        int before = draft.first - 1;
        boolean joined = before > 0
                && (doc.token(before).is(",")
                        || NumberWords.link(doc, before, LinkRole.SUM) != null
                        || NumberWords.link(doc, before, LinkRole.RANGE_AND) != null);
        Match preposition = draft.end < doc.size() ? doc.match(draft.end, Category.PLACE_PREPOSITIONS) : null;
        return joined && preposition != null && preposition.entry().is(PlaceAttributes.PLACE_ROLE, PlaceRole.AT);
    }

    /** Extends a draft that has read its noun. */
    void extend(TokenView doc, NumberDraft draft, BitSet taken) {
        Match other = NumberWords.link(doc, draft.end, LinkRole.OTHER);
        if (other != null) {
            set(draft, other, AmountRule.OTHER);
        }
        Match part = NumberWords.link(doc, draft.end, LinkRole.PART);
        if (part != null) {
            set(draft, part, AmountRule.PART);
            return;
        }
        Match of = NumberWords.link(doc, draft.end, LinkRole.PART_OF);
        if (of != null && !taken.get(draft.end)) {
            whole(doc, draft, of, taken);
        }
    }

    /** Extends a draft back to "salah satu", "another". */
    static void before(TokenView doc, NumberDraft draft, int floor) {
        Match other = NumberWords.linkBefore(doc, draft.first, LinkRole.OTHER_BEFORE, floor);
        if (other != null) {
            draft.first = other.first();
            draft.rule = AmountRule.OTHER;
            draft.use(other.entry());
        }
    }

    /** "Salah satu rumah": one of a kind that the pack knows; null if none begins at the token. */
    @Nullable
    NumberDraft oneOf(TokenView doc, int token, BitSet taken) {
        Match one = NumberWords.link(doc, token, LinkRole.ONE_OF);
        if (one == null || taken.get(token)) {
            return null;
        }
        Numeral numeral = new Numeral(
                token,
                one.end(),
                Interval.exactly(BigDecimal.ONE),
                Hedge.NONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                Numeral.Form.WORD,
                List.of());
        NumberDraft draft = noun(doc, numeral, taken);
        draft.anchored = draft.noun != null;
        if (draft.anchored) {
            CountedFinder.resolve(doc, draft, token);
        }
        set(draft, one, AmountRule.PART);
        draft.anchored = draft.noun != null;
        return draft;
    }

    private void whole(TokenView doc, NumberDraft draft, Match of, BitSet taken) {
        Match total = NumberWords.link(doc, of.end(), LinkRole.WHOLE);
        NumberDraft noun = counted(doc, total == null ? of.end() : total.end(), taken);
        if (noun != null && differ(draft, noun)) {
            return;
        }
        if (noun != null && (total != null || isPhrased(draft, of) || !noun.head.isEmpty())) {
            partOf(draft, of, noun);
        } else if (takesAny(draft, of) && named(doc, draft, of.end(), taken)) {
            draft.rule = AmountRule.PART;
            draft.use(of.entry());
        }
    }

    /** The number at a token with what it counts. */
    private @Nullable NumberDraft counted(TokenView doc, int at, BitSet taken) {
        Numeral whole = numbers.single(doc, at, taken);
        return whole == null || whole.form() == Numeral.Form.ARTICLE ? null : noun(doc, whole, taken);
    }

    private static boolean isPhrased(NumberDraft draft, Match of) {
        return of.length() > 1 || !draft.isFigure();
    }

    private static boolean takesAny(NumberDraft draft, Match of) {
        return of.entry().is(NumberAttributes.WHOLE_OF, WholeOf.ANY) || !draft.numeral.isInteger();
    }

    /** "9 dari 10 korban" says nine; that there are ten is a count of its own, which is left to be read next. */
    private static void partOf(NumberDraft draft, Match of, NumberDraft whole) {
        if (draft.noun == null && draft.head.isEmpty()) {
            draft.noun = whole.noun;
            draft.head = whole.head;
        }
        draft.useAll(whole);
        set(draft, of, AmountRule.PART);
        draft.end = of.first();
    }

    /** "185 pasal dari 19 bab" is no part: the nouns are two things, unless one is as wide as "orang". */
    private static boolean differ(NumberDraft part, NumberDraft whole) {
        if (part.head.isEmpty() || whole.head.isEmpty() || isGeneric(part) || isGeneric(whole)) {
            return false;
        }
        return part.noun == null || whole.noun == null
                ? !part.head.equals(whole.head)
                : !part.noun.get(NumberAttributes.CONCEPT).equals(whole.noun.get(NumberAttributes.CONCEPT));
    }

    private static boolean isGeneric(NumberDraft draft) {
        return draft.noun != null && draft.noun.is(NumberAttributes.GENERIC_NOUN);
    }

    /** "Of those injured", "of the men": the whole without a number. */
    private boolean named(TokenView doc, NumberDraft draft, int at, BitSet taken) {
        Match state = NounFinder.stateAt(doc, at);
        if (state != null) {
            draft.end = state.end();
            draft.anchored = true;
            return true;
        }
        NumberDraft noun = noun(doc, draft.numeral.upTo(at), taken);
        boolean one = draft.stated.isExact() && draft.numeral.isBetween(0, 1) && draft.numeral.isInteger();
        if (noun.head.isEmpty() || one && noun.noun == null) {
            return false;
        }
        draft.end = noun.end;
        draft.noun = noun.noun;
        draft.head = noun.head;
        draft.anchored |= noun.anchored;
        return true;
    }

    private NumberDraft noun(TokenView doc, Numeral whole, BitSet taken) {
        NumberDraft draft = new NumberDraft(whole);
        draft.end = whole.end();
        nouns.extend(doc, draft, taken);
        return draft;
    }

    private static void set(NumberDraft draft, Match link, AmountRule rule) {
        draft.end = Math.max(draft.end, link.end());
        draft.rule = rule;
        draft.anchored = true;
        draft.use(link.entry());
    }
}
