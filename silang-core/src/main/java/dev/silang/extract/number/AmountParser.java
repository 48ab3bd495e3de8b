package dev.silang.extract.number;

import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.FractionKind;
import dev.silang.lang.NumberAttributes.LimitRole;
import dev.silang.lang.NumberAttributes.LinkRole;
import dev.silang.lang.WordSide;
import dev.silang.mention.TokenView;
import dev.silang.text.Token;
import dev.silang.value.Concept;
import dev.silang.value.Duration;
import dev.silang.value.Hedge;
import dev.silang.value.Interval;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a number with its unit or currency: "Rp 2 juta", "5 cm hingga 120 cm", "two and a half hours". */
final class AmountParser {
    private static final int MOST_MINUTES = 59;
    private static final int MOST_CENTS = 99;
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final NumberParser numbers;

    AmountParser(LanguagePack pack) {
        this.numbers = new NumberParser(pack);
    }

    NumberParser numbers() {
        return numbers;
    }

    /** The amount that begins at a token, in the base of its unit; null if none does. */
    @Nullable
    NumberDraft at(TokenView doc, int token, BitSet taken) {
        NumberDraft draft = one(doc, token, taken);
        if (draft == null || draft.dimension.equals(NumberDraft.NONE)) {
            return draft;
        }
        NumberDraft longer = toSecond(doc, draft, taken);
        return draft.isTime() ? withRest(doc, longer, taken) : withSmaller(doc, longer, taken);
    }

    /** "5 feet 2 inches", "2 km and 300 metres": what is less than one of the unit before it is added. */
    private NumberDraft withSmaller(TokenView doc, NumberDraft draft, BitSet taken) {
        NumberDraft sum = draft;
        boolean between = NumberWords.link(doc, draft.first - 1, LinkRole.BETWEEN) != null;
        while (isMixed(sum) && !between) {
            Match and = NumberWords.link(doc, sum.end, LinkRole.SUM);
            int next = and == null ? afterComma(doc, sum.end) : and.end();
            NumberDraft rest = doc.isNumber(next) && !taken.get(next) ? rest(doc, next, taken) : null;
            if (rest == null || !rest.dimension.equals(sum.dimension) || !isSmaller(rest, sum)) {
                return sum;
            }
            sum.unitEntry = rest.unitEntry;
            add(sum, rest);
        }
        return sum;
    }

    /** A smaller amount, also in a unit that is one only behind a larger: "5 ft 2 in". */
    private @Nullable NumberDraft rest(TokenView doc, int token, BitSet taken) {
        Entry unit = token + 1 < doc.size()
                ? numbers.words().rest(doc.token(token + 1).norm())
                : null;
        Numeral numeral = unit != null && endsAmount(doc, token + 2) ? numbers.single(doc, token, taken) : null;
        if (numeral == null || unit == null) {
            return one(doc, token, taken);
        }
        NumberDraft rest = new NumberDraft(numeral);
        measured(rest, unit, token + 2);
        return rest;
    }

    /** Whether nothing follows that "in" could lead to. */
    private static boolean endsAmount(TokenView doc, int at) {
        return !doc.isNumber(at)
                && !doc.isCapitalized(at)
                && doc.match(at, Category.NUMBERS) == null
                && NumberWords.limit(doc, at, LimitRole.BOUNDARY) == null;
    }

    /** Adds what follows; it is as exact as that. */
    private static void add(NumberDraft sum, NumberDraft rest) {
        sum.stated = Interval.exactly(low(sum).add(low(rest)));
        sum.grain = rest.grain;
        sum.isSum = true;
        sum.end = rest.end;
        sum.useAll(rest);
    }

    private static boolean isMixed(NumberDraft draft) {
        boolean mixed = draft.dimension.equals(NumberDraft.LENGTH) || draft.dimension.equals(NumberDraft.MASS);
        return mixed && draft.unitEntry != null && draft.stated.isExact() && draft.hedge == Hedge.NONE;
    }

    private static boolean isSmaller(NumberDraft rest, NumberDraft sum) {
        return rest.stated.isExact()
                && sum.unitEntry != null
                && low(rest).compareTo(sum.unitEntry.get(NumberAttributes.FACTOR)) < 0;
    }

    private @Nullable NumberDraft one(TokenView doc, int token, BitSet taken) {
        Match currency = doc.match(token, Category.CURRENCIES);
        if (currency != null && !currency.entry().is(NumberAttributes.CURRENCY_POSITION, WordSide.AFTER)) {
            return money(doc, currency, taken);
        }
        Match whole = doc.match(token, Category.UNITS);
        if (whole != null && whole.entry().has(NumberAttributes.COUNT) && !taken.get(token)) {
            return whole(whole);
        }
        Numeral numeral = numbers.at(doc, token, taken);
        if (numeral == null || Codes.isPart(doc, numeral)) {
            return null;
        }
        NumberDraft draft = new NumberDraft(numbers.glossed(doc, numeral, taken));
        draft.end = Math.max(draft.end, draft.numeral.end());
        HedgeFinder.behind(doc, draft);
        unit(doc, draft);
        if (draft.dimension.equals(NumberDraft.MONEY)) {
            Currencies.minor(doc, draft, numbers, taken);
            withCents(doc, draft, taken);
        }
        return isCut(doc, draft) ? null : draft;
    }

    /** "13 dollars forty-five": behind the word for the large unit. */
    private void withCents(TokenView doc, NumberDraft draft, BitSet taken) {
        BigDecimal whole = draft.stated.isExact() && !draft.numeral.isScaled() ? draft.stated.low() : null;
        if (whole == null || !doc.token(draft.end - 1).isWord() || draft.grain.compareTo(BigDecimal.ONE) != 0) {
            return;
        }
        Match and = NumberWords.link(doc, draft.end, LinkRole.SUM);
        Numeral cents = unsaid(doc, and == null ? draft.end : and.end(), MOST_CENTS, taken);
        if (cents != null && !doc.is(cents.end(), ",") && !doc.is(cents.end(), ";")) {
            draft.stated =
                    Interval.exactly(whole.add(low(new NumberDraft(cents)).multiply(CENT)));
            draft.grain = CENT;
            draft.end = cents.end();
        }
    }

    /** A word that holds both number and unit: "sejam", "semalaman". */
    private static NumberDraft whole(Match match) {
        Entry entry = match.entry();
        Interval stated = entry.get(NumberAttributes.COUNT);
        Numeral numeral = new Numeral(
                match.first(),
                match.end(),
                stated,
                stated.isExact() ? Hedge.NONE : Hedge.VAGUE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                Numeral.Form.WORD,
                List.of());
        NumberDraft draft = new NumberDraft(numeral);
        measured(draft, entry, match.end());
        return draft;
    }

    private @Nullable NumberDraft money(TokenView doc, Match currency, BitSet taken) {
        if (Codes.isGlued(doc, currency.first()) && !isSecondEnd(doc, currency.first())) {
            return null;
        }
        Numeral numeral = numbers.at(doc, currency.end(), taken);
        if (numeral == null || numeral.form() == Numeral.Form.ROMAN || numeral.form() == Numeral.Form.ARTICLE) {
            return null;
        }
        NumberDraft draft = new NumberDraft(numeral);
        draft.first = currency.first();
        Currencies.set(draft, currency.entry());
        Currencies.shortScale(doc, draft);
        Currencies.minor(doc, draft, numbers, taken);
        HedgeFinder.behind(doc, draft);
        return draft;
    }

    /** "US$10-US$20": the dash that touches the currency joins two sums. */
    private static boolean isSecondEnd(TokenView doc, int token) {
        return token >= 2
                && doc.isDash(token - 1)
                && (doc.token(token - 2).isNumber() || doc.before(token - 1, Category.SCALES) != null);
    }

    private void unit(TokenView doc, NumberDraft draft) {
        NumberWords.Compound compound = draft.numeral.end() == draft.numeral.first() + 1
                ? numbers.words().compound(doc.token(draft.numeral.first()).norm())
                : null;
        if (compound != null && !compound.rest().isEmpty()) {
            unitWithin(draft, compound.rest());
        } else {
            unitBehind(doc, draft);
        }
    }

    /** "30-minute": the unit is part of the word. */
    private void unitWithin(NumberDraft draft, String rest) {
        Entry entry = numbers.words().unit(rest);
        if (entry != null) {
            measured(draft, entry, draft.end);
        } else {
            counted(draft, rest);
        }
    }

    private void unitBehind(TokenView doc, NumberDraft draft) {
        Match unit = doc.match(unitAt(doc, draft), Category.UNITS);
        if (unit != null && isOrdinal(draft, unit)) {
            return;
        }
        if (unit != null && isOfNumber(doc, draft, unit)) {
            measure(doc, draft, unit);
            glossUnit(doc, draft, Category.UNITS);
            HedgeFinder.behind(doc, draft);
            return;
        }
        Entry marked = isInchMark(doc, draft.end) ? numbers.words().marked() : null;
        if (marked != null) {
            measured(draft, marked, doc.is(draft.end, "'") ? draft.end + 2 : draft.end + 1);
            return;
        }
        Currencies.behind(doc, draft);
        if (draft.dimension.equals(NumberDraft.NONE)) {
            sharedUnit(doc, draft);
        }
    }

    /** Where the unit of a number stands: right behind it, or in "90-minute", "two more hours", "one and a quarter of an hour". */
    private static int unitAt(TokenView doc, NumberDraft draft) {
        int end = draft.end;
        if (end + 1 < doc.size() && doc.isDash(end) && isGlue(doc, end)) {
            return end + 1;
        }
        Match other = NumberWords.link(doc, end, LinkRole.OTHER);
        Match more = other == null ? NumberWords.link(doc, end, LinkRole.IN_A_ROW) : other;
        Match of = more == null && !draft.numeral.isInteger() ? NumberWords.link(doc, end, LinkRole.PART_OF) : more;
        int at = of == null ? end : NumberWords.behindArticle(doc, of.end());
        Match unit = of == null ? null : doc.match(at, Category.UNITS);
        boolean time = unit != null && unit.entry().is(NumberAttributes.DIMENSION, NumberDraft.TIME);
        return time ? at : end;
    }

    /** Not "sehari", and no money ("two million pounds of debt"). */
    private static boolean isOfNumber(TokenView doc, NumberDraft draft, Match unit) {
        boolean money = draft.numeral.isScaled() && doc.is(unit.first(), Category.CURRENCIES);
        return !money && !unit.entry().has(NumberAttributes.COUNT);
    }

    private void measure(TokenView doc, NumberDraft draft, Match unit) {
        int last = unit.end() - 1;
        boolean more = unit.length() > 1;
        if (more && doc.isNumber(last) && !doc.touchesBefore(last)) {
            // "12 m 2 dm" is no "12 m2"
            Entry first = numbers.words().unit(doc.token(unit.first()).norm());
            measured(draft, first == null ? unit.entry() : first, first == null ? unit.end() : last);
        } else {
            boolean of = more && NumberWords.link(doc, last, LinkRole.PART_OF) != null;
            measured(draft, unit.entry(), of ? last : unit.end());
        }
    }

    /** "Gempa ketiga tahun ini": the third of the year, no three years. */
    private static boolean isOrdinal(NumberDraft draft, Match unit) {
        return draft.numeral.form() == Numeral.Form.GATHERED
                && unit.entry().is(NumberAttributes.DIMENSION, NumberDraft.TIME);
    }

    /** "Two-carriage": only what the pack knows as a noun is counted so. */
    private void counted(NumberDraft draft, String word) {
        Entry noun = numbers.words().noun(word);
        if (noun != null) {
            draft.noun = noun;
            draft.head = word;
            draft.anchored = true;
            draft.use(noun);
        }
    }

    /** "Kedalaman 12 dan 15 km": the second number has the unit of the first too, if a measure wants one. */
    private void sharedUnit(TokenView doc, NumberDraft draft) {
        Match measure = doc.before(draft.first, Category.MEASURES);
        Match and = NumberWords.link(doc, draft.end, LinkRole.RANGE_AND);
        and = and == null ? NumberWords.link(doc, draft.end, LinkRole.SUM) : and;
        Numeral next = measure == null || and == null ? null : numbers.single(doc, and.end(), new BitSet());
        Match unit = next == null ? null : doc.match(next.end(), Category.UNITS);
        if (unit != null
                && measure != null
                && unit.entry()
                        .get(NumberAttributes.DIMENSION, "")
                        .equals(measure.entry().get(NumberAttributes.DIMENSION, NumberDraft.NONE))) {
            measured(draft, unit.entry(), draft.end);
        }
    }

    private static void measured(NumberDraft draft, Entry unit, int end) {
        draft.unit = unit.get(NumberAttributes.UNIT);
        draft.unitEntry = unit;
        draft.dimension = unit.get(NumberAttributes.DIMENSION, NumberDraft.NONE);
        draft.lower(unit.get(NumberAttributes.FACTOR), unit.get(NumberAttributes.ZERO, BigDecimal.ZERO));
        draft.counted = Concept.of(unit.get(NumberAttributes.MEASURE, ""));
        draft.end = end;
        draft.rule = AmountRule.MEASURE;
        draft.anchored = true;
        draft.use(unit);
    }

    /** "130 sentimeter (cm)": the unit a second time. */
    static void glossUnit(TokenView doc, NumberDraft draft, Category category) {
        if (draft.end + 2 >= doc.size() || !doc.token(draft.end).is("(")) {
            return;
        }
        Match again = doc.match(draft.end + 1, category);
        if (again != null && again.end() < doc.size() && doc.token(again.end()).is(")")) {
            draft.end = again.end() + 1;
        }
    }

    /** A range whose ends both have the unit: "5 cm hingga 120 cm". */
    private NumberDraft toSecond(TokenView doc, NumberDraft low, BitSet taken) {
        if (!low.stated.isExact() || low.hedge != Hedge.NONE) {
            return low;
        }
        Numeral link = low.numeral.from(low.first).upTo(low.end);
        boolean between = NumberWords.link(doc, low.first - 1, LinkRole.BETWEEN) != null;
        int next = RangeLinks.end(doc, link, between);
        Match about = next < 0 ? null : doc.match(next, Category.HEDGES, NumberAttributes.HEDGE, Hedge.AROUND);
        next = about == null ? next : about.end();
        NumberDraft high = next < 0 || next >= doc.size() || taken.get(next) ? null : one(doc, next, taken);
        if (high == null || !isAlike(low, high) || !isBelow(low, high)) {
            return low;
        }
        if (about != null) {
            low.hedge = Hedge.AROUND;
            low.use(about.entry());
        }
        raise(low, high);
        low.stated = low.stated.span(high.stated);
        low.grain = low.grain.min(high.grain);
        low.unit = high.unit;
        low.end = high.end;
        low.useAll(high);
        return low;
    }

    /** "Rp5-Rp8 miliar": the scale of the second sum is that of both, if they ascend. */
    private static void raise(NumberDraft low, NumberDraft high) {
        BigDecimal scale = high.numeral.scale();
        BigDecimal top = high.stated.low();
        boolean money = low.dimension.equals(NumberDraft.MONEY) && !low.numeral.isScaled() && high.numeral.isScaled();
        if (money && top != null && low(low).multiply(scale).compareTo(top) < 0) {
            low.scale(scale);
        }
    }

    private static boolean isAlike(NumberDraft low, NumberDraft high) {
        return low.dimension.equals(high.dimension) && (low.isTime() || low.unit.equals(high.unit));
    }

    private static boolean isBelow(NumberDraft one, NumberDraft other) {
        BigDecimal low = one.stated.low();
        BigDecimal high = other.stated.low();
        return low != null && high != null && low.compareTo(high) < 0;
    }

    /** "Dua jam 30 menit", "an hour and 45 minutes": smaller units that follow are added. */
    private NumberDraft withRest(TokenView doc, NumberDraft draft, BitSet taken) {
        NumberDraft sum = draft;
        while (sum.stated.isExact() && sum.hedge == Hedge.NONE && sum.end < doc.size()) {
            Match and = NumberWords.link(doc, sum.end, LinkRole.SUM);
            if (and == null) {
                and = NumberWords.link(doc, sum.end, LinkRole.RANGE_AND);
            }
            boolean part =
                    doc.match(sum.end, Category.FRACTIONS, NumberAttributes.FRACTION_KIND, FractionKind.ADD) != null;
            int next = and == null || part ? afterComma(doc, sum.end) : and.end();
            NumberDraft rest = next >= doc.size() ? null : remainder(doc, next, sum, taken);
            if (rest == null) {
                return withMinutes(doc, sum, next, taken);
            }
            sum.unit = rest.unit;
            add(sum, rest);
        }
        return sum;
    }

    /** "1 hour thirty": behind hours a number with nothing behind it is of minutes. */
    private NumberDraft withMinutes(TokenView doc, NumberDraft sum, int at, BitSet taken) {
        Numeral minutes = sum.unit.equals("h") && !sum.isSum ? unsaid(doc, at, MOST_MINUTES, taken) : null;
        if (minutes != null) {
            NumberDraft rest = new NumberDraft(minutes);
            rest.scale(Duration.seconds("min"));
            sum.unit = "min";
            add(sum, rest);
        }
        return sum;
    }

    /** A number of two digits that ends its clause, so that its unit is left unsaid; null if none stands here. */
    private @Nullable Numeral unsaid(TokenView doc, int at, int most, BitSet taken) {
        Numeral number = at < doc.size() ? numbers.single(doc, at, taken) : null;
        boolean fits = number != null && number.isInteger() && number.isBetween(10, most);
        boolean closed = number != null && (number.end() >= doc.size() || doc.isBreak(number.end()));
        return fits && closed && doc.sentenceOf(at) == doc.sentenceOf(at - 1) ? number : null;
    }

    /** "2 years, 3 months": a comma before a figure parts no more than a blank does. */
    private static int afterComma(TokenView doc, int at) {
        return doc.is(at, ",") && doc.isNumber(at + 1) ? at + 1 : at;
    }

    private @Nullable NumberDraft remainder(TokenView doc, int token, NumberDraft sum, BitSet taken) {
        Match half = doc.match(token, Category.FRACTIONS);
        if (half != null && half.entry().is(NumberAttributes.FRACTION_KIND, FractionKind.ADD)) {
            Numeral numeral = new Numeral(
                    token,
                    half.end(),
                    Interval.exactly(half.entry().get(NumberAttributes.VALUE)),
                    Hedge.NONE,
                    half.entry().get(NumberAttributes.VALUE),
                    BigDecimal.ONE,
                    Numeral.Form.WORD,
                    List.of());
            NumberDraft rest = new NumberDraft(numeral);
            rest.unit = sum.unit;
            rest.scale(Duration.seconds(sum.unit));
            rest.use(half.entry());
            return rest;
        }
        if (taken.get(token)) {
            return null;
        }
        NumberDraft rest = one(doc, token, taken);
        boolean smaller = rest != null
                && rest.isTime()
                && rest.stated.isExact()
                && low(rest).compareTo(Duration.seconds(sum.unit)) < 0;
        return smaller ? rest : null;
    }

    private static BigDecimal low(NumberDraft draft) {
        BigDecimal low = draft.stated.low();
        return low == null ? BigDecimal.ZERO : low;
    }

    /** Whether letters follow the figures that nothing has read: "5G", "4x4". */
    private static boolean isCut(TokenView doc, NumberDraft draft) {
        if (draft.end >= doc.size() || draft.end != draft.numeral.end()) {
            return false;
        }
        Token last = doc.token(draft.end - 1);
        Token next = doc.token(draft.end);
        boolean cut = next.isWord() || next.is("/") || next.is(":") || isInchMark(doc, draft.end);
        return last.isNumber() && last.touches(next) && cut;
    }

    /** "Pisau 10\" panjangnya": a mark that no quotation before it in the sentence wants closed. */
    private static boolean isInchMark(TokenView doc, int mark) {
        boolean single = doc.is(mark, "'") && doc.is(mark + 1, "'") && doc.touchesBehind(mark);
        int last = single ? mark + 1 : mark;
        if (!single && !doc.is(mark, "\"") || !doc.touchesBefore(mark) || doc.touchesBehind(last)) {
            return doc.is(mark, "″");
        }
        int marks = 0;
        for (int at = doc.sentence(mark).first(); at < mark; at++) {
            marks += doc.isQuote(at) ? 1 : 0;
        }
        return marks % 2 == 0;
    }

    private static boolean isGlue(TokenView doc, int dash) {
        return doc.touchesBefore(dash)
                && doc.touchesBehind(dash)
                && doc.token(dash + 1).isWord();
    }
}
