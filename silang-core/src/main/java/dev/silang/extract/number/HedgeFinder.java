package dev.silang.extract.number;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.Evidence;
import dev.silang.lang.NumberAttributes.LimitRole;
import dev.silang.lang.NumberAttributes.LinkRole;
import dev.silang.lang.WordSide;
import dev.silang.mention.TokenView;
import dev.silang.text.Token;
import dev.silang.value.Hedge;
import java.util.Arrays;

/** Finds how exactly a number was said, before it ("lebih dari", "hampir mencapai") and behind it ("lebih"). */
final class HedgeFinder {
    private HedgeFinder() {}

    /** Extends a draft to the hedges before it. The one nearest to the number is weaker than one before it. */
    static void before(TokenView doc, NumberDraft draft, int floor) {
        int at = draft.first;
        while (at > floor) {
            Match hedge = doc.before(at, Category.HEDGES, floor);
            if (hedge != null && isBefore(doc, hedge)) {
                apply(draft, hedge);
                draft.first =
                        hedge.entry().is(NumberAttributes.HEDGE_EVIDENCE, Evidence.OUT) ? draft.first : hedge.first();
                at = hedge.first();
                continue;
            }
            Match amount = NumberWords.linkBefore(doc, at, LinkRole.AMOUNT, floor);
            if (amount == null || at != draft.first) {
                return;
            }
            at = amount.first();
        }
    }

    /** Extends a draft to a hedge that follows it: "10 juta lebih", "40 or more". */
    static void behind(TokenView doc, NumberDraft draft) {
        Match hedge = doc.match(draft.end, Category.HEDGES);
        if (hedge == null
                || !hedge.entry().is(NumberAttributes.HEDGE_POSITION, WordSide.AFTER)
                || hedge.entry().is(NumberAttributes.CLOSED) && !closes(doc, hedge.end())
                || isOfNext(doc, hedge)) {
            return;
        }
        apply(draft, hedge);
        draft.end = hedge.end();
    }

    /** "5,000 or less than 6,000": "less than" goes with what follows. */
    private static boolean isOfNext(TokenView doc, Match hedge) {
        for (int at = hedge.first() + 1; at < hedge.end(); at++) {
            Match next = doc.match(at, Category.HEDGES);
            if (next != null && next.end() > hedge.end()) {
                return true;
            }
        }
        return false;
    }

    private static void apply(NumberDraft draft, Match hedge) {
        Hedge said = hedge.entry().get(NumberAttributes.HEDGE);
        if (said != Hedge.NONE && draft.hedge != Hedge.VAGUE) {
            draft.hedge = said;
        }
        draft.anchored = true;
        draft.use(hedge.entry());
    }

    /** "Di sekitar 12 lokasi" is a place. */
    private static boolean isBefore(TokenView doc, Match hedge) {
        if (hedge.entry().is(NumberAttributes.HEDGE_POSITION, WordSide.AFTER)) {
            return false;
        }
        String notAfter = hedge.entry().get(NumberAttributes.NOT_AFTER, "");
        return notAfter.isEmpty()
                || hedge.first() == 0
                || !Arrays.asList(notAfter.split(" "))
                        .contains(doc.token(hedge.first() - 1).norm());
    }

    /** A hedge behind a number is followed by what is counted or by nothing: "5 persen lebih tinggi" is none. */
    private static boolean closes(TokenView doc, int token) {
        if (token >= doc.size()) {
            return true;
        }
        Token next = doc.token(token);
        return !next.isWord()
                || Codes.isCounting(doc, token)
                || NumberWords.limit(doc, token, LimitRole.BOUNDARY) != null
                || NumberWords.limit(doc, token, LimitRole.CLAUSE) != null;
    }
}
