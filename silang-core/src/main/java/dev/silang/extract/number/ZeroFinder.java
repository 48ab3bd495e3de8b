package dev.silang.extract.number;

import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.LinkRole;
import dev.silang.lang.NumberAttributes.NoneOf;
import dev.silang.mention.TokenView;
import dev.silang.value.Concept;
import dev.silang.value.Hedge;
import dev.silang.value.Interval;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds counts of none: "tidak ada korban jiwa", "belum ada warga yang mengungsi", "no one was injured". */
final class ZeroFinder {
    /** Tokens between the denial and what is denied: "tidak ada laporan mengenai adanya korban". */
    private static final int REACH = 4;

    private ZeroFinder() {}

    static @Nullable NumberDraft at(TokenView doc, int token, BitSet taken) {
        Match none = NumberWords.link(doc, token, LinkRole.NONE);
        if (none == null || taken.get(token)) {
            return null;
        }
        Match first =
                counted(doc, none.end(), none.entry().is(NumberAttributes.NONE_OF, NoneOf.NOUN) ? 1 : REACH, taken);
        if (first == null) {
            return null;
        }
        Entry noun = NounFinder.isNoun(first) ? first.entry() : null;
        Match state = noun == null ? first : state(doc, first.end(), noun, taken);
        if (noun == null && none.entry().is(NumberAttributes.NONE_OF, NoneOf.NOUN)) {
            return null;
        }
        return draft(none, first, noun, state);
    }

    private static NumberDraft draft(Match none, Match first, @Nullable Entry noun, @Nullable Match state) {
        int end = state == null ? first.end() : state.end();
        Numeral numeral = new Numeral(
                none.first(),
                end,
                Interval.exactly(BigDecimal.ZERO),
                Hedge.NONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                Numeral.Form.WORD,
                List.of(none.entry().id(), first.entry().id()));
        NumberDraft draft = new NumberDraft(numeral);
        draft.noun = noun;
        draft.counted = CountedFinder.concept(
                noun, "", state == null ? null : Concept.of(state.entry().get(NumberAttributes.CONCEPT)));
        draft.rule = AmountRule.ZERO;
        draft.anchored = true;
        draft.use(first.entry());
        if (state != null) {
            draft.use(state.entry());
        }
        return draft;
    }

    private static @Nullable Match state(TokenView doc, int from, Entry noun, BitSet taken) {
        Match state = counted(doc, from, REACH, taken);
        boolean right = state != null && NounFinder.isState(state) && CountedFinder.applies(state.entry(), noun);
        return right ? state : null;
    }

    private static @Nullable Match counted(TokenView doc, int from, int reach, BitSet taken) {
        int limit = Math.min(doc.size(), from + reach + 1);
        for (int at = from; at < limit; at++) {
            Match match = doc.match(at, Category.COUNTED);
            if (match != null) {
                return match;
            }
            if (taken.get(at) || doc.token(at).isNumber() || CountedFinder.isClauseEnd(doc, at)) {
                return null;
            }
        }
        return null;
    }
}
