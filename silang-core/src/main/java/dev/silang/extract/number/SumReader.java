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
import org.jspecify.annotations.Nullable;

/** Adds up the words and figures of one number: "dua ratus lima puluh ribu", "1 juta 200 ribu", "dua setengah". */
final class SumReader {
    /** A third was said as a third and not as 0.333333: the digits behind the second say nothing. */
    static final BigDecimal FRACTION_GRAIN = new BigDecimal("0.01");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Spoken decimals are few. */
    private static final int MOST_DECIMALS = 6;

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
        Numeral over = over(doc, token, at, taken, stack);
        if (over != null) {
            return over;
        }
        return new Numeral(
                token, at, Interval.exactly(stack.sum()), Hedge.NONE, stack.grain(), stack.scale(), form, rules);
    }

    /** "One over twenty": a fraction, which counts nothing; "one over 20 years" is somebody of that age. */
    private @Nullable Numeral over(TokenView doc, int token, int at, BitSet taken, TermStack stack) {
        Match over = NumberWords.link(doc, at, LinkRole.OVER);
        Numeral below = over == null ? null : sum(doc, over.end(), taken, new TermStack());
        BigDecimal parts = below == null ? null : below.stated().low();
        boolean counts = below != null && (isMeasured(doc, below.end()) || doc.is(below.end(), Category.COUNTED));
        if (below == null || parts == null || parts.signum() == 0 || counts) {
            return null;
        }
        return new Numeral(
                token,
                below.end(),
                Interval.exactly(stack.sum().divide(parts, MathContext.DECIMAL32)),
                Hedge.NONE,
                FRACTION_GRAIN,
                BigDecimal.ONE,
                Numeral.Form.FRACTION,
                below.rules());
    }

    /** An article that other words follow is one number word among others. */
    private static Numeral.Form continued(Numeral.Form form) {
        return form == Numeral.Form.ARTICLE ? Numeral.Form.WORD : form;
    }

    private Numeral.Form firstForm(TokenView doc, int at) {
        if (doc.is(at, Category.FRACTIONS) || fraction(doc, at) != null && !isMeasured(doc, at + 3)) {
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
            int pointed = token.isNumber() ? at : pointed(doc, at, stack);
            return token.isNumber() ? figures(doc, at, stack) : pointed > at ? pointed : part(doc, at, stack, rules);
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
        if (scale == null || !mayScale(doc, scale)) {
            return at;
        }
        boolean taken = scaled(scale.entry(), stack) || multiplied(doc, scale, stack) || begins(doc, scale, stack);
        if (taken) {
            rules.add(scale.entry().id());
        }
        return taken ? scale.end() : at;
    }

    /** "1200k": a small letter that touches the figure makes thousands of any number; "3000K" is a color of light. */
    private static boolean multiplied(TokenView doc, Match scale, TermStack stack) {
        boolean letter = scale.entry().is(NumberAttributes.SCALE_AFTER, ScaleAfter.FIGURE)
                && !doc.token(scale.first()).isCapitalized()
                && stack.isOneTerm();
        if (letter) {
            BigDecimal factor = scale.entry().get(NumberAttributes.VALUE);
            stack.multiply(factor, factor);
        }
        return letter;
    }

    /** "Hundred thousand people": one hundred, before a larger scale. */
    private static boolean begins(TokenView doc, Match scale, TermStack stack) {
        Match next = stack.isEmpty() ? doc.match(scale.end(), Category.SCALES) : null;
        BigDecimal value = scale.entry().get(NumberAttributes.VALUE);
        boolean larger =
                next != null && next.entry().get(NumberAttributes.VALUE).compareTo(value) > 0;
        if (larger) {
            stack.addWord(value);
        }
        return larger;
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
        int end = next > at ? mixed(doc, next, stack, rules) : next;
        end = end == next && next < doc.size() ? word(doc, next, stack, rules) : end;
        end = end == next && next > at ? hundredAnd(doc, next, stack) : end;
        return end > next ? end : decimals(doc, at, stack, rules);
    }

    /** "3 hundred and 21": digits of a number whose hundreds are a word. */
    private static int hundredAnd(TokenView doc, int at, TermStack stack) {
        BigDecimal value = doc.isNumber(at) ? Figures.parse(doc.token(at).text(), '.') : null;
        boolean digits = value != null && value.scale() == 0 && stack.room().compareTo(HUNDRED) == 0;
        boolean other = doc.is(at + 1, Category.SCALES) || doc.isNumber(at + 1);
        if (value == null || !digits || other || !stack.fits(value)) {
            return at;
        }
        stack.addFigures(value);
        return at + 1;
    }

    /** "Two and three fifths", "nine million and five ninths": a number of parts behind "and". */
    private int mixed(TokenView doc, int at, TermStack stack, List<String> rules) {
        TermStack parts = new TermStack();
        int end = at < doc.size() ? word(doc, at, parts, new ArrayList<>()) : at;
        Match part = end == at
                ? null
                : doc.match(end, Category.FRACTIONS, NumberAttributes.FRACTION_KIND, FractionKind.PART);
        if (part == null || parts.sum().compareTo(HUNDRED) >= 0) {
            return at;
        }
        BigDecimal value = parts.sum().multiply(part.entry().get(NumberAttributes.VALUE));
        stack.addPart(value.multiply(stack.scale()), FRACTION_GRAIN.multiply(stack.scale()));
        rules.add(part.entry().id());
        return part.end();
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
            return mixed || stack.isEmpty() ? fraction(fraction, at, stack) : at;
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
        Exponents.Power power = Exponents.behind(doc, end);
        stack.addFigures(power == null ? value : value.multiply(power.factor()));
        return power == null ? end : power.end();
    }

    /** ".75": without the zero; where the mark is a comma, one before a figure is a slip. */
    private int pointed(TokenView doc, int at, TermStack stack) {
        if (decimalMark != '.' || !stack.isEmpty() || !isPoint(doc, at)) {
            return at;
        }
        BigDecimal value = Figures.parse("0." + doc.token(at + 1).text(), decimalMark);
        if (value == null) {
            return at;
        }
        stack.addFigures(value);
        return at + 2;
    }

    /** Whether a point opens figures. */
    static boolean isPoint(TokenView doc, int at) {
        return doc.is(at, ".")
                && doc.isNumber(at + 1)
                && doc.touchesBehind(at)
                && !doc.touchesBefore(at)
                && doc.token(at + 1).text().chars().allMatch(Character::isDigit);
    }

    private static int fraction(BigDecimal value, int at, TermStack stack) {
        if (stack.isEmpty()) {
            stack.addFigures(value);
        } else {
            stack.addPart(value, FRACTION_GRAIN);
        }
        return at + 3;
    }

    /** "1/2", "3/4": less than one. Where no unit follows, two figures may be a date or a round, and count nothing. */
    private static @Nullable BigDecimal fraction(TokenView doc, int at) {
        boolean figures = doc.isNumber(at) && doc.isNumber(at + 2);
        if (!figures || !doc.is(at + 1, "/") || !doc.touchesBoth(at + 1) || isChained(doc, at)) {
            return null;
        }
        BigDecimal parts = Figures.parse(doc.token(at + 2).text(), '.');
        BigDecimal number = Figures.parse(doc.token(at).text(), '.');
        if (parts == null || number == null || number.scale() != 0 || parts.scale() != 0) {
            return null;
        }
        return number.signum() > 0 && number.compareTo(parts) < 0 ? number.divide(parts, MathContext.DECIMAL32) : null;
    }

    /** "1/2/2024", "No.3/5": more than two figures hang together. */
    private static boolean isChained(TokenView doc, int at) {
        boolean more = doc.is(at + 3, "/") || doc.isDash(at + 3);
        return more && doc.touchesBefore(at + 3)
                || doc.touchesBefore(at) && (doc.is(at - 1, "/") || doc.is(at - 1, "."));
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
            return added(doc, match, stack, rules);
        } else {
            return at;
        }
        rules.add(entry.id());
        return match.end();
    }

    /** "Dua juta setengah", "a million and a half": half of the scale, or of a smaller one that follows. */
    private static int added(TokenView doc, Match part, TermStack stack, List<String> rules) {
        Match of = NumberWords.link(doc, part.end(), LinkRole.PART_OF);
        if (of != null && !doc.is(NumberWords.behindArticle(doc, of.end()), Category.UNITS)) {
            // "two and half of them"
            return part.first();
        }
        Match own = doc.match(part.end(), Category.SCALES);
        BigDecimal scale = own == null ? stack.scale() : own.entry().get(NumberAttributes.VALUE);
        boolean smaller = own != null && scale.compareTo(stack.scale()) < 0;
        BigDecimal by = smaller ? scale : stack.scale();
        BigDecimal value = part.entry().get(NumberAttributes.VALUE);
        stack.addPart(value.multiply(by), (value.scale() > 2 ? FRACTION_GRAIN : value).multiply(by));
        rules.add(part.entry().id());
        return smaller && own != null ? own.end() : part.end();
    }

    /** "Satu koma lima": digits behind the spoken mark. */
    private int decimals(TokenView doc, int at, TermStack stack, List<String> rules) {
        Match mark = NumberWords.link(doc, at, LinkRole.DECIMAL);
        if (mark == null || stack.isEmpty() || stack.grain().compareTo(BigDecimal.ONE) != 0) {
            return at;
        }
        StringBuilder digits = new StringBuilder("0.");
        int next = digits(doc, mark.end(), digits);
        if (next == mark.end()) {
            return at;
        }
        BigDecimal part = new BigDecimal(digits.toString());
        stack.addPart(part, BigDecimal.ONE.movePointLeft(part.scale()));
        rules.add(mark.entry().id());
        return next;
    }

    /** Digits by themselves, "nol tujuh", or as one number, "seventy-one", "71"; the index behind them. */
    private int digits(TokenView doc, int from, StringBuilder digits) {
        if (doc.isNumber(from)) {
            String figure = doc.token(from).text();
            boolean plain = figure.length() <= MOST_DECIMALS && figure.chars().allMatch(Character::isDigit);
            digits.append(plain ? figure : "");
            return plain ? from + 1 : from;
        }
        int next = from;
        while (next < doc.size() && digits.length() < MOST_DECIMALS + 2) {
            Entry digit = words.number(doc, next);
            NumberWords.Compound compound = words.compound(doc.token(next).norm());
            boolean joined =
                    digit == null && compound != null && compound.rest().isEmpty();
            BigDecimal value = digit != null
                    ? digit.get(NumberAttributes.VALUE)
                    : joined && compound != null ? compound.low() : null;
            if (value == null || value.compareTo(HUNDRED) >= 0) {
                break;
            }
            digits.append(value);
            next++;
        }
        return next;
    }
}
