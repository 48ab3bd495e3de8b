package dev.silang.extract.number;

import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.ScaleAfter;
import dev.silang.lang.WordSide;
import dev.silang.mention.TokenView;

/** Gives amounts their currency. */
final class Currencies {
    private Currencies() {}

    static void set(NumberDraft draft, Entry currency) {
        draft.unit = currency.get(NumberAttributes.UNIT);
        draft.dimension = NumberDraft.MONEY;
        draft.rule = AmountRule.MONEY;
        draft.use(currency);
    }

    /** Letters that are a scale only beside a currency: "Rp1,6 M", "$5m". */
    static void shortScale(TokenView doc, NumberDraft draft) {
        Match scale = doc.match(draft.end, Category.SCALES);
        if (scale != null && scale.entry().is(NumberAttributes.SCALE_AFTER, ScaleAfter.CURRENCY)) {
            draft.scale(scale.entry().get(NumberAttributes.VALUE));
            draft.end = scale.end();
            draft.use(scale.entry());
        }
    }

    /** The currency behind a number: "20 ribu rupiah", "10$". A sign may belong to the next number instead. */
    static void behind(TokenView doc, NumberDraft draft) {
        Match scale = doc.match(draft.end, Category.SCALES);
        int at = scale != null && scale.entry().is(NumberAttributes.SCALE_AFTER, ScaleAfter.CURRENCY)
                ? scale.end()
                : draft.end;
        Match currency = doc.match(at, Category.CURRENCIES);
        if (currency == null
                || currency.entry().is(NumberAttributes.CURRENCY_POSITION, WordSide.BEFORE)
                || draft.numeral.form() == Numeral.Form.ROMAN
                || isOfNext(doc, currency)) {
            return;
        }
        shortScale(doc, draft);
        draft.end = currency.end();
        set(draft, currency.entry());
        HedgeFinder.behind(doc, draft);
    }

    /** "Lima Rp20" and "10 $20": what stands before a figure and apart from the number before it. */
    private static boolean isOfNext(TokenView doc, Match currency) {
        int next = currency.end();
        if (next >= doc.size() || !doc.token(next).isNumber()) {
            return false;
        }
        boolean apart = !doc.touchesBefore(currency.first());
        boolean sign = !doc.token(currency.first()).isWord();
        return sign ? apart : doc.touchesBefore(next);
    }
}
