package dev.silang.extract.number;

import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.LimitRole;
import dev.silang.lang.NumberAttributes.LinkRole;
import dev.silang.lang.NumberAttributes.ScaleAfter;
import dev.silang.lang.NumberAttributes.ScaleKind;
import dev.silang.mention.TokenView;
import dev.silang.text.Sentence;
import dev.silang.text.Token;
import dev.silang.value.Hedge;
import dev.silang.value.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number that begins at a token: figures, words, both with scale words, fractions, vague words, Roman
 * numerals, and ranges of them. "Dua ratus lima puluh ribu" is 250000, "1,2 juta" 1200000, "puluhan ribu" 20000 to
 * 99999, "5-7" 5 to 7.
 *
 * <p>The grammar of sums is that of {@link TermStack} for every language; the words are the pack's. Immutable; safe
 * for use by many threads.
 */
public final class NumberParser {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final NumberWords words;
    private final SumReader sums;

    public NumberParser(LanguagePack pack) {
        this.words = new NumberWords(pack);
        this.sums = new SumReader(words, pack.language().decimalMark());
    }

    /** Whether a word that no lexicon knows may be or hold a number. */
    boolean mayBegin(Token word) {
        return word.norm().indexOf('-') > 0 || words.gathered(word.norm()) != null || Romans.isWritten(word.text());
    }

    NumberWords words() {
        return words;
    }

    /**
     * The number or range that begins at a token.
     *
     * @param taken tokens that something else was read from, such as a date
     * @return null if none begins there
     */
    public @Nullable Numeral at(TokenView doc, int token, BitSet taken) {
        Match between = NumberWords.link(doc, token, LinkRole.BETWEEN);
        if (between != null) {
            Numeral low = single(doc, between.end(), taken);
            return low == null ? null : range(doc, low, taken, between);
        }
        Numeral low = single(doc, token, taken);
        if (low == null || low.form() == Numeral.Form.VAGUE || low.form() == Numeral.Form.ARTICLE) {
            return low;
        }
        Numeral range = range(doc, low, taken, null);
        return range == null ? low : range;
    }

    /** "Dua (2) orang", "17 (tujuh belas)": the number a second time. */
    public Numeral glossed(TokenView doc, Numeral numeral, BitSet taken) {
        int at = numeral.end();
        if (at + 2 >= doc.size() || !doc.token(at).is("(") || numeral.form() == Numeral.Form.VAGUE) {
            return numeral;
        }
        Numeral again = single(doc, at + 1, taken);
        if (again == null
                || again.end() >= doc.size()
                || !doc.token(again.end()).is(")")) {
            return numeral;
        }
        return isSame(again.stated(), numeral.stated()) ? numeral.upTo(again.end() + 1) : numeral;
    }

    private static boolean isSame(Interval a, Interval b) {
        return a.isExact() && b.isExact() && a.encloses(b);
    }

    /** The number that begins at a token, taken without what a range might add. */
    @Nullable
    Numeral single(TokenView doc, int token, BitSet taken) {
        if (token >= doc.size() || taken.get(token) || NumberWords.limit(doc, token, LimitRole.NO_NUMBER) != null) {
            return null;
        }
        Match minus = minus(doc, token);
        if (minus != null) {
            return negative(single(doc, minus.end(), taken), minus);
        }
        Match vague = doc.match(token, Category.VAGUE_NUMBERS);
        Numeral read = vague != null ? vague(doc, vague) : exact(doc, token, taken);
        return read == null ? null : rounded(doc, read);
    }

    /** A word, or a dash that touches the figure and nothing before it but a bracket: "(-4,37%)". */
    private static @Nullable Match minus(TokenView doc, int token) {
        Match word = NumberWords.link(doc, token, LinkRole.MINUS);
        if (word != null) {
            return word;
        }
        Match sign = NumberWords.link(doc, token, LinkRole.MINUS_SIGN);
        boolean touches = sign != null
                && token + 1 < doc.size()
                && doc.token(token + 1).isNumber()
                && doc.touchesBehind(token)
                && (token == 0 || isOpen(doc, token - 1) || !doc.touchesBefore(token));
        return touches && !marksItem(doc, token) ? sign : null;
    }

    /** "-68 unit dermaga" as an item of a list: a dash that begins a later line whose number is followed by a word. */
    private static boolean marksItem(TokenView doc, int dash) {
        Sentence line = doc.sentence(dash);
        return dash > 0
                && dash == line.first()
                && dash + 2 < line.end()
                && doc.token(dash + 2).isWord();
    }

    /** "(-4", "<-30": what a sign may touch. */
    private static boolean isOpen(TokenView doc, int at) {
        return doc.is(at, "(") || doc.is(at, "<") || doc.is(at, ">") || doc.is(at, "=");
    }

    private @Nullable Numeral exact(TokenView doc, int token, BitSet taken) {
        Token first = doc.token(token);
        if (first.isWord() && Romans.isWritten(first.text())) {
            return Romans.at(token, first.text());
        }
        Entry gathered = first.isWord() ? words.gathered(first.norm()) : null;
        if (gathered != null) {
            return gathered(doc, token, gathered, taken);
        }
        NumberWords.Compound compound = first.isWord() ? words.compound(first.norm()) : null;
        if (compound != null && compound.low().compareTo(compound.high()) != 0) {
            Interval stated = Interval.closed(compound.low(), compound.high());
            return new Numeral(
                    token,
                    token + 1,
                    stated,
                    Hedge.NONE,
                    compound.grain(),
                    BigDecimal.ONE,
                    Numeral.Form.WORD,
                    List.of(compound.entry().id()));
        }
        return sums.sum(doc, token, taken, new TermStack());
    }

    private @Nullable Numeral gathered(TokenView doc, int token, Entry entry, BitSet taken) {
        TermStack stack = new TermStack();
        stack.addWord(entry.get(NumberAttributes.VALUE));
        Numeral rest = sums.sum(doc, token + 1, taken, stack);
        if (rest == null || !rest.isBetween(2, 999)) {
            return null;
        }
        return new Numeral(
                token,
                rest.end(),
                rest.stated(),
                Hedge.NONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                Numeral.Form.GATHERED,
                List.of(entry.id()));
    }

    private static Numeral vague(TokenView doc, Match match) {
        Entry entry = match.entry();
        BigDecimal low = entry.get(NumberAttributes.LOW);
        BigDecimal high = entry.get(NumberAttributes.HIGH).orElse(null);
        List<String> rules = new ArrayList<>(List.of(entry.id()));
        Match scale = doc.match(match.end(), Category.SCALES);
        BigDecimal factor = BigDecimal.ONE;
        int end = match.end();
        if (scale != null
                && !scale.entry().is(NumberAttributes.SCALE_AFTER, ScaleAfter.CURRENCY)
                && !scale.entry().is(NumberAttributes.SCALE_KIND, ScaleKind.TEEN)) {
            factor = scale.entry().get(NumberAttributes.VALUE);
            rules.add(scale.entry().id());
            end = scale.end();
        }
        // "puluhan ribu" goes up to 99999, not to 99000
        BigDecimal top =
                high == null ? null : high.add(BigDecimal.ONE).multiply(factor).subtract(BigDecimal.ONE);
        Interval stated = new Interval(low.multiply(factor), false, top, top == null);
        return new Numeral(match.first(), end, stated, Hedge.VAGUE, BigDecimal.ONE, factor, Numeral.Form.VAGUE, rules);
    }

    /**
     * The suffix of a round number: "300-an" and "150 jutaan" go from there up to the next, and as reporters say it
     * of 297 too, it is AROUND and not VAGUE.
     */
    private static Numeral rounded(TokenView doc, Numeral read) {
        BigDecimal value = read.stated().low();
        if (value == null || !read.stated().isExact() || value.signum() <= 0) {
            return read;
        }
        Numeral suffixed = withSuffix(doc, read, value);
        if (suffixed != null) {
            return suffixed;
        }
        Match scale = read.isScaled() ? null : NumberWords.link(doc, read.end(), LinkRole.ROUND_SCALE);
        return scale == null ? read : scaled(read, value, scale);
    }

    /** "20-an": from the number to the next of its grain. */
    private static @Nullable Numeral withSuffix(TokenView doc, Numeral read, BigDecimal value) {
        int at = read.end();
        if (at < doc.size() && doc.token(at).is("-") && doc.touchesBefore(at)) {
            at++;
        }
        Match suffix = NumberWords.link(doc, at, LinkRole.ROUND_SUFFIX);
        return suffix != null && doc.touchesBefore(at) && read.form() != Numeral.Form.ARTICLE
                ? read.hedged(
                        Hedge.AROUND,
                        upToNext(value, read.grain()),
                        suffix.end(),
                        suffix.entry().id())
                : null;
    }

    private static Numeral scaled(Numeral read, BigDecimal value, Match scale) {
        BigDecimal factor = scale.entry().get(NumberAttributes.VALUE);
        Numeral scaled = read.times(factor);
        return scaled.hedged(
                Hedge.AROUND,
                upToNext(value.multiply(factor), scaled.grain()),
                scale.end(),
                scale.entry().id());
    }

    private static Interval upToNext(BigDecimal value, BigDecimal grain) {
        BigDecimal bare = value.stripTrailingZeros();
        BigDecimal step = BigDecimal.ONE.movePointLeft(bare.scale());
        return Interval.closed(value, value.max(value.add(step).subtract(grain)));
    }

    private static @Nullable Numeral negative(@Nullable Numeral read, Match minus) {
        if (read == null || !read.stated().isExact() || read.stated().low() == null) {
            return null;
        }
        Interval below = Interval.exactly(read.stated().low().negate());
        return new Numeral(
                minus.first(), read.end(), below, read.hedge(), read.grain(), read.scale(), read.form(), read.rules());
    }

    private @Nullable Numeral range(TokenView doc, Numeral low, BitSet taken, @Nullable Match between) {
        int linked = RangeLinks.end(doc, low, between != null);
        // "between 20 and about 30"
        Match about = linked < 0 ? null : doc.match(linked, Category.HEDGES, NumberAttributes.HEDGE, Hedge.AROUND);
        int next = about == null ? linked : about.end();
        Numeral high = next < 0 ? null : single(doc, next, taken);
        if (high == null || !isAlike(low, high)) {
            return null;
        }
        Numeral from = isShortened(doc, low, high) ? low.times(THOUSAND) : raised(low, high);
        if (!isAscending(from, high)) {
            return null;
        }
        Numeral range = from.to(
                high, between == null ? List.of() : List.of(between.entry().id()));
        range = about == null
                ? range
                : range.hedged(
                        Hedge.AROUND, range.stated(), range.end(), about.entry().id());
        return between == null ? range : range.from(between.first());
    }

    /** "$5-8,000": round thousands behind a dash, and a first figure that is none but ascends to them if it were. */
    private static boolean isShortened(TokenView doc, Numeral low, Numeral high) {
        BigDecimal from = low.stated().low();
        BigDecimal to = high.stated().low();
        boolean figures = low.end() == low.first() + 1
                && high.end() == high.first() + 1
                && doc.token(low.first()).text().length() <= 3
                && !doc.token(low.first()).text().contains(",")
                && !doc.token(low.first()).text().contains(".");
        if (!figures || from == null || to == null || !doc.isDash(low.end())) {
            return false;
        }
        return to.remainder(THOUSAND).signum() == 0 && from.multiply(THOUSAND).compareTo(to) < 0;
    }

    private static boolean isAlike(Numeral low, Numeral high) {
        return high.form() != Numeral.Form.VAGUE
                && (high.form() == Numeral.Form.ROMAN) == (low.form() == Numeral.Form.ROMAN);
    }

    /** "dua hingga tiga juta": the scale of the second is that of both, if they ascend. */
    private static Numeral raised(Numeral low, Numeral high) {
        if (low.isScaled() || !high.isScaled()) {
            return low;
        }
        Numeral raised = low.times(high.scale());
        return isAscending(raised, high) ? raised : low;
    }

    static boolean isAscending(Numeral low, Numeral high) {
        return low.stated().high() != null
                && high.stated().low() != null
                && low.stated().high().compareTo(high.stated().low()) < 0;
    }
}
