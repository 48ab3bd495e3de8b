package dev.silang.extract.number;

import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.LinkRole;
import dev.silang.lang.NumberAttributes.ScaleAfter;
import dev.silang.lang.WordSide;
import dev.silang.mention.TokenView;
import dev.silang.value.Interval;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives amounts their currency. */
final class Currencies {
    /** A hundred of the small unit make the large one. */
    private static final int MOST_MINOR = 99;

    private Currencies() {}

    static void set(NumberDraft draft, Entry currency) {
        draft.unit = currency.get(NumberAttributes.UNIT);
        draft.dimension = NumberDraft.MONEY;
        draft.rule = AmountRule.MONEY;
        if (currency.has(NumberAttributes.FACTOR)) {
            draft.scale(currency.get(NumberAttributes.FACTOR));
        }
        draft.use(currency);
    }

    /** "20 dollars and 43 cents", "3 GBP 1 pence": the small unit behind the large one adds to it. */
    static void minor(TokenView doc, NumberDraft draft, NumberParser numbers, BitSet taken) {
        Match and = NumberWords.link(doc, draft.end, LinkRole.SUM);
        int next = and == null ? draft.end : and.end();
        BigDecimal whole = draft.stated.low();
        Numeral rest = next >= doc.size() || whole == null ? null : numbers.single(doc, next, taken);
        Match unit = rest == null || !rest.isBetween(1, MOST_MINOR) ? null : minorUnit(doc, rest.end());
        if (rest == null || unit == null || whole == null || !draft.stated.isExact() || draft.numeral.isScaled()) {
            return;
        }
        BigDecimal part = Objects.requireNonNull(rest.stated().low())
                .multiply(unit.entry().get(NumberAttributes.FACTOR));
        draft.stated = Interval.exactly(whole.add(part));
        draft.grain = unit.entry().get(NumberAttributes.FACTOR);
        draft.end = unit.end();
        draft.use(unit.entry());
    }

    private static @Nullable Match minorUnit(TokenView doc, int at) {
        Match unit = doc.match(at, Category.CURRENCIES);
        return unit != null && unit.entry().has(NumberAttributes.FACTOR) ? unit : null;
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
