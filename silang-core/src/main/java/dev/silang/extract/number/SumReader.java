package dev.silang.extract.number;

import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.FractionKind;
import dev.silang.lang.NumberAttributes.LinkRole;
import dev.silang.lang.NumberAttributes.NumberKind;
import dev.silang.lang.NumberAttributes.ScaleAfter;
import dev.silang.lang.NumberAttributes.ScaleKind;
import dev.silang.mention.TokenView;
import dev.silang.text.Token;
import dev.silang.value.Hedge;
import dev.silang.value.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up the words and figures of one number: "dua ratus lima puluh ribu", "1 juta 200 ribu", "dua setengah". */
final class SumReader {
    /** A third was said as a third and not as 0.333333: the digits behind the second say nothing. */
    static final BigDecimal FRACTION_GRAIN = new BigDecimal("0.01");

    private static final Set<BigDecimal> PARTS = Set.of(
            BigDecimal.valueOf(2),
            BigDecimal.valueOf(3),
            BigDecimal.valueOf(4),
            BigDecimal.valueOf(5),
            BigDecimal.valueOf(8),
            BigDecimal.valueOf(16));

    private final NumberWords words;
    private final char decimalMark;

    SumReader(NumberWords words, char decimalMark) {
        this.words = words;
        this.decimalMark = decimalMark;
    }

    /** Reads words and figures as long as they go on adding up. */
    @Nullable
    Numeral sum(TokenView doc, int token, BitSet taken, TermStack stack) {
        if (token >= doc.size()) {
            return null;
        }
        List<String> rules = new ArrayList<>(4);
        Numeral.Form form = Numeral.Form.WORD;
        int at = token;
        while (at < doc.size() && !taken.get(at)) {
            int next = step(doc, at, stack, rules);
            if (next == at) {
                break;
            }
            form = at == token ? firstForm(doc, at) : continued(form);
            at = next;
        }
        if (stack.isEmpty()) {
            return null;
        }
        return new Numeral(
                token, at, Interval.exactly(stack.sum()), Hedge.NONE, stack.grain(), stack.scale(), form, rules);
    }

    /** An article that other words follow is one number word among others. */
    private static Numeral.Form continued(Numeral.Form form) {
        return form == Numeral.Form.ARTICLE ? Numeral.Form.WORD : form;
    }

    private Numeral.Form firstForm(TokenView doc, int at) {
        if (doc.is(at, Category.FRACTIONS)) {
            return Numeral.Form.FRACTION;
        }
        Entry entry = words.number(doc, at);
        if (entry != null && entry.is(NumberAttributes.NUMBER_KIND, NumberKind.ARTICLE)) {
            return Numeral.Form.ARTICLE;
        }
        return doc.token(at).isNumber() ? Numeral.Form.FIGURE : Numeral.Form.WORD;
    }

    /** One more word or figure; the index behind it, or the index itself if it does not fit. */
    private int step(TokenView doc, int at, TermStack stack, List<String> rules) {
        Token token = doc.token(at);
        if (!token.isWord()) {
            return token.isNumber() ? figures(doc, at, stack) : part(doc, at, stack, rules);
        }
        int scaled = scale(doc, at, stack, rules);
        if (scaled > at) {
            return scaled;
        }
        int parted = part(doc, at, stack, rules);
        return parted > at ? parted : numberWord(doc, at, stack, rules);
    }

    private static int scale(TokenView doc, int at, TermStack stack, List<String> rules) {
        Match scale = doc.match(at, Category.SCALES);
        if (scale != null && mayScale(doc, scale) && scaled(scale.entry(), stack)) {
            rules.add(scale.entry().id());
            return scale.end();
        }
        return at;
    }

    /** Some letters are scales only beside a currency, others only where they touch a figure. */
    private static boolean mayScale(TokenView doc, Match scale) {
        if (scale.entry().is(NumberAttributes.SCALE_AFTER, ScaleAfter.FIGURE)) {
            return doc.isNumber(scale.first() - 1) && doc.touchesBefore(scale.first());
        }
        return !scale.entry().is(NumberAttributes.SCALE_AFTER, ScaleAfter.CURRENCY);
    }

    private int numberWord(TokenView doc, int at, TermStack stack, List<String> rules) {
        Match and = NumberWords.link(doc, at, LinkRole.SUM);
        int next = and == null || stack.isEmpty() ? at : and.end();
        int end = next < doc.size() ? word(doc, next, stack, rules) : next;
        return end > next ? end : decimals(doc, at, stack, rules);
    }

    private int word(TokenView doc, int at, TermStack stack, List<String> rules) {
        Entry entry = words.number(doc, at);
        if (entry != null) {
            boolean article = entry.is(NumberAttributes.NUMBER_KIND, NumberKind.ARTICLE);
            if (!stack.fits(entry.get(NumberAttributes.VALUE)) || (article && !stack.isEmpty())) {
                return at;
            }
            stack.addWord(entry.get(NumberAttributes.VALUE));
            rules.add(entry.id());
            return at + 1;
        }
        NumberWords.Compound compound = words.compound(doc.token(at).norm());
        if (compound == null || compound.low().compareTo(compound.high()) != 0 || !stack.fits(compound.low())) {
            return at;
        }
        stack.addWord(compound.low());
        rules.add(compound.entry().id());
        return at + 1;
    }

    /** Figures stand first, or before a scale that is smaller than the last: "1 juta 200 ribu". */
    private int figures(TokenView doc, int at, TermStack stack) {
        BigDecimal fraction = fraction(doc, at);
        if (fraction != null) {
            boolean mixed = !stack.isEmpty() && doc.isNumber(at - 1) && !doc.touchesBefore(at);
            return mixed || stack.isEmpty() && isMeasured(doc, at + 3) ? fraction(fraction, at, stack) : at;
        }
        int end = stack.isEmpty() ? SpacedFigures.end(doc, at) : at + 1;
        String figures = end > at + 1
                ? SpacedFigures.joined(doc, at, end)
                : doc.token(at).text();
        BigDecimal value = Figures.parse(figures, decimalMark);
        if (value == null || !stack.fits(value)) {
            return at;
        }
        if (!stack.isEmpty()) {
            Match scale = doc.match(at + 1, Category.SCALES);
            if (scale == null
                    || value.multiply(scale.entry().get(NumberAttributes.VALUE)).compareTo(stack.room()) >= 0) {
                return at;
            }
        }
        stack.addFigures(value);
        return end;
    }

    private static int fraction(BigDecimal value, int at, TermStack stack) {
        if (stack.isEmpty()) {
            stack.addFigures(value);
        } else {
            stack.addPart(value, FRACTION_GRAIN);
        }
        return at + 3;
    }

    /** "1/2", "3/4": less than one, and of parts that measures are cut into; else two figures are a date or a round. */
    private static @Nullable BigDecimal fraction(TokenView doc, int at) {
        if (!doc.is(at + 1, "/") || !doc.touchesBoth(at + 1) || !doc.isNumber(at + 2)) {
            return null;
        }
        BigDecimal parts = Figures.parse(doc.token(at + 2).text(), '.');
        BigDecimal number = Figures.parse(doc.token(at).text(), '.');
        if (parts == null || number == null || number.scale() != 0 || !PARTS.contains(parts)) {
            return null;
        }
        return number.signum() > 0 && number.compareTo(parts) < 0 ? number.divide(parts, MathContext.DECIMAL32) : null;
    }

    /** Whether what stands here can only be measured. */
    private static boolean isMeasured(TokenView doc, int at) {
        return doc.is(at, Category.UNITS) || doc.is(at, Category.SCALES) || doc.is(at, Category.CURRENCIES);
    }

    private static boolean scaled(Entry entry, TermStack stack) {
        BigDecimal factor = entry.get(NumberAttributes.VALUE);
        if (entry.is(NumberAttributes.SCALE_KIND, ScaleKind.TEEN)) {
            if (!stack.endsInDigit()) {
                return false;
            }
            stack.addPart(factor, BigDecimal.ONE);
            return true;
        }
        if (!stack.takes(factor)) {
            return false;
        }
        stack.scale(factor);
        return true;
    }

    /** "Setengah" alone, behind a number ("dua setengah") or as the name of the parts ("dua pertiga"). */
    private static int part(TokenView doc, int at, TermStack stack, List<String> rules) {
        Match match = doc.match(at, Category.FRACTIONS);
        if (match == null) {
            return at;
        }
        Entry entry = match.entry();
        BigDecimal value = entry.get(NumberAttributes.VALUE);
        BigDecimal grain = value.scale() > 2 ? FRACTION_GRAIN : value;
        FractionKind kind = entry.get(NumberAttributes.FRACTION_KIND);
        if (stack.isEmpty()) {
            if (kind == FractionKind.ADD || kind == FractionKind.PART) {
                return at;
            }
            stack.addFigures(value);
        } else if (kind == FractionKind.PART) {
            stack.multiply(value, grain);
        } else if (kind != FractionKind.ALONE) {
            // "dua juta setengah", "a million and a half": half of the scale
            stack.addPart(value.multiply(stack.scale()), grain.multiply(stack.scale()));
        } else {
            return at;
        }
        rules.add(entry.id());
        return match.end();
    }

    /** "Satu koma lima": digits behind the spoken mark. */
    private int decimals(TokenView doc, int at, TermStack stack, List<String> rules) {
        Match mark = NumberWords.link(doc, at, LinkRole.DECIMAL);
        if (mark == null || stack.isEmpty() || !stack.endsInDigit()) {
            return at;
        }
        int next = mark.end();
        StringBuilder digits = new StringBuilder("0.");
        while (next < doc.size() && digits.length() < 8) {
            Entry digit = words.number(doc, next);
            if (digit == null || digit.get(NumberAttributes.VALUE).compareTo(BigDecimal.TEN) >= 0) {
                break;
            }
            digits.append(digit.get(NumberAttributes.VALUE));
            next++;
        }
        if (next == mark.end()) {
            return at;
        }
        BigDecimal part = new BigDecimal(digits.toString());
        stack.addPart(part, BigDecimal.ONE.movePointLeft(part.scale()));
        rules.add(mark.entry().id());
        return next;
    }
}
