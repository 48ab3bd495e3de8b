package dev.silang.extract.number;

import dev.silang.lang.Category;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.LimitRole;
import dev.silang.lang.NumberAttributes.LinkRole;
import dev.silang.lang.WordForms.WordForm;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.text.Token;
import dev.silang.value.Concept;
import dev.silang.value.Hedge;
import dev.silang.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds counts, sums of money, measures, ages, scores and durations: "sekitar 300 rumah", "Rp 1,2 triliun", "M 5,6",
 * "dua dari delapan korban", "3-0", "lebih dari lima jam", "tidak ada korban jiwa".
 *
 * <p>The evidence is the shortest run of tokens that carries the value: hedge, number, scale, unit or classifier, and
 * the noun that directly follows. {@link dev.silang.value.Quantity#unit()} is the base of its dimension (m, m2, kg, L,
 * Cel, km/h, …), to which the number and its grain are converted, so that 130 cm and 1.3 m are equal; ages keep their
 * unit. A count has no unit and names what is counted. The deciding rule tells kinds apart: {@code quantity.count},
 * {@code .measure}, {@code .money}, {@code .age}, {@code .score}, {@code .zero}, {@code .part} and {@code .other}
 * (neither is a total), {@code .figure} (nothing tells what is counted), {@code duration}.
 *
 * <p>A bare number is read only where something says that it counts: a hedge, a measure, a state ("17 meninggal"), a
 * word that brings an amount, or where it is large or exact. Time is linear in the number of tokens. Immutable; safe for use
 * by many threads.
 */
public final class QuantityFinder {
    /** What an amount can begin with; the measures, hedges and nouns around it are looked for from its number. */
    private static final Set<Category> STARTS =
            EnumSet.of(Category.NUMBERS, Category.VAGUE_NUMBERS, Category.FRACTIONS, Category.CURRENCIES);

    private static final Set<LinkRole> STARTING_ROLES =
            EnumSet.of(LinkRole.BETWEEN, LinkRole.MINUS, LinkRole.MINUS_SIGN, LinkRole.NONE, LinkRole.ONE_OF);

    /** Classes of nouns, of lang/words, that a vague number counts. */
    private static final Set<String> THINGS = Set.of(
            "animal",
            "building",
            "device",
            "goods",
            "infrastructure",
            "organisation",
            "person",
            "profession",
            "vehicle-air",
            "vehicle-land",
            "vehicle-water",
            "weapon");

    private static final Concept PERSON = Concept.of("person");

    private final String language;
    private final AmountParser amounts;
    private final NounFinder nouns;
    private final PartFinder parts;

    /**
     * What was found, in order, without overlap.
     *
     * @param counted what it is known to count or measure, and figures that are large or exact: "rising 225,000"
     * @param bare numbers of which that is not known, or only by a noun that no pack knows: "4 IUP", "13 - 25"
     */
    public record Found(List<Mention<? extends Value>> counted, List<Mention<? extends Value>> bare) {}

    /** @param pack a pack whose grammar has the rule {@code quantity.count} */
    public QuantityFinder(LanguagePack pack) {
        this.language = pack.code();
        this.amounts = new AmountParser(pack);
        this.nouns = new NounFinder(pack);
        this.parts = new PartFinder(amounts.numbers(), nouns);
    }

    /** Whether a number stands behind a word that tells how long: "the past six years". */
    public static boolean isLasting(TokenView doc, int number, int floor) {
        return NumberWords.linkBefore(doc, number, LinkRole.LASTING, floor) != null;
    }

    /** What is counted or measured, see {@link #read}. */
    public List<Mention<? extends Value>> find(TokenView doc, BitSet taken) {
        return read(doc, taken).counted();
    }

    /**
     * @param taken tokens that are not read as numbers, because a date or an identifier was read from them
     * @return mentions of {@link dev.silang.value.Quantity} and {@link dev.silang.value.Duration}
     */
    public Found read(TokenView doc, BitSet taken) {
        List<Mention<? extends Value>> found = new ArrayList<>();
        List<Mention<? extends Value>> bare = new ArrayList<>();
        NumberDraft last = null;
        int floor = 0;
        int at = 0;
        while (at < doc.size()) {
            NumberDraft draft = taken.get(at) || !mayBegin(doc, at) ? null : read(doc, at, floor, taken);
            if (draft == null) {
                Match noNumber = NumberWords.limit(doc, at, LimitRole.NO_NUMBER);
                at = noNumber == null ? at + 1 : noNumber.end();
                continue;
            }
            draft = draft.anchored ? withOtherBound(doc, draft, taken) : draft;
            PartFinder.continued(doc, last, draft);
            if (draft.anchored) {
                found.add(draft.mention(language));
                floor = draft.end;
                last = draft;
            } else {
                NumberDraft pair = ScoreFinder.untold(doc, at, taken);
                if (pair != null || BareNumbers.read(doc, draft, taken)) {
                    NumberDraft lone = pair == null ? draft : pair;
                    (lone.rule == AmountRule.FIGURE ? found : bare).add(lone.mention(language));
                }
            }
            at = Math.max(at + 1, draft.anchored ? draft.end : draft.numeral.end());
        }
        return new Found(found, bare);
    }

    /** "More than 10 and fewer than 40 people": two bounds that meet are one stretch. */
    private NumberDraft withOtherBound(TokenView doc, NumberDraft one, BitSet taken) {
        NumberDraft other = one.isBare() && isBound(one) ? hedgedBehind(doc, one.end, taken) : null;
        if (other == null || !isBound(other) || isLower(one) == isLower(other)) {
            return one;
        }
        NumberDraft low = isLower(one) ? one : other;
        NumberDraft high = isLower(one) ? other : one;
        return isBelow(low, high) ? other.between(one, low, high) : one;
    }

    /** The amount behind "and" and a hedge of its own; null if none stands there. */
    private @Nullable NumberDraft hedgedBehind(TokenView doc, int at, BitSet taken) {
        Match sum = NumberWords.link(doc, at, LinkRole.SUM);
        Match and = sum == null ? NumberWords.link(doc, at, LinkRole.RANGE_AND) : sum;
        Match hedge = and == null ? null : doc.match(and.end(), Category.HEDGES);
        if (and == null || hedge == null || hedge.end() >= doc.size()) {
            return null;
        }
        NumberDraft draft = read(doc, hedge.end(), and.end(), taken);
        return draft != null && draft.anchored ? draft : null;
    }

    private static boolean isBound(NumberDraft draft) {
        boolean upper = draft.hedge == Hedge.LESS_THAN || draft.hedge == Hedge.AT_MOST;
        return draft.stated.isExact() && (upper || isLower(draft));
    }

    private static boolean isLower(NumberDraft draft) {
        return draft.hedge == Hedge.MORE_THAN || draft.hedge == Hedge.AT_LEAST;
    }

    private static boolean isBelow(NumberDraft low, NumberDraft high) {
        BigDecimal from = low.stated.low();
        BigDecimal to = high.stated.low();
        return from != null && to != null && from.compareTo(to) < 0;
    }

    /** Whether a token is worth a closer look: most are not. */
    private boolean mayBegin(TokenView doc, int at) {
        Token token = doc.token(at);
        if (token.isNumber() || SumReader.isPoint(doc, at)) {
            return true;
        }
        for (Match match : doc.matches(at)) {
            Category category = match.entry().category();
            if (STARTS.contains(category)
                    || category == Category.SCALES && doc.is(match.end(), Category.SCALES)
                    || category == Category.UNITS && match.entry().has(NumberAttributes.COUNT)
                    || category == Category.NUMBER_LINKS
                            && STARTING_ROLES.contains(match.entry().get(NumberAttributes.LINK_ROLE))) {
                return true;
            }
        }
        return token.isWord() && amounts.numbers().mayBegin(token);
    }

    private @Nullable NumberDraft read(TokenView doc, int at, int floor, BitSet taken) {
        NumberDraft zero = ZeroFinder.at(doc, at, taken);
        if (zero != null) {
            return zero;
        }
        NumberDraft one = parts.oneOf(doc, at, taken);
        if (one != null) {
            return one;
        }
        NumberDraft score = ScoreFinder.at(doc, at, taken);
        if (score != null) {
            return score;
        }
        NumberDraft draft = amounts.at(doc, at, taken);
        if (draft == null || (draft.isWhole() && at == floor && floor > 0)) {
            // "tiga kali sehari" is a rate
            return null;
        }
        return around(doc, draft, lowest(doc, at, floor, taken), taken);
    }

    /** Reads what stands around an amount. */
    private NumberDraft around(TokenView doc, NumberDraft draft, int floor, BitSet taken) {
        boolean plain = draft.dimension.equals(NumberDraft.NONE) && draft.unit.isEmpty();
        if (plain && isOpen(draft) && !takesBehind(doc, draft, taken)) {
            draft.anchored = false;
            return draft;
        }
        if (!AgeFinder.is(doc, draft)) {
            MeasureFinder.before(doc, draft, plain ? floor : 0);
            if (draft.counted.equals(AgeFinder.AGE)) {
                AgeFinder.make(draft);
            }
        }
        PartFinder.before(doc, draft, floor);
        HedgeFinder.before(doc, draft, floor);
        if (plain && isOpen(draft)) {
            CountedFinder.resolve(doc, draft, floor);
        }
        if (isCrowd(doc, draft)) {
            draft.counted = PERSON;
        }
        draft.anchored = accepts(doc, draft);
        return draft;
    }

    /** Whether it is not told yet what a number counts. */
    private static boolean isOpen(NumberDraft draft) {
        return draft.counted.isNone() && draft.numeral.form() != Numeral.Form.ROMAN;
    }

    /** Takes noun, hedge and whole from behind a number; not if it is an article that counts nobody. */
    private boolean takesBehind(TokenView doc, NumberDraft draft, BitSet taken) {
        if (draft.head.isEmpty()) {
            nouns.extend(doc, draft, taken);
        }
        if (draft.numeral.form() == Numeral.Form.ARTICLE && !isLiving(draft)) {
            return false;
        }
        HedgeFinder.behind(doc, draft);
        parts.extend(doc, draft, taken);
        return true;
    }

    private static boolean accepts(TokenView doc, NumberDraft draft) {
        if (draft.isTime()) {
            return isDuration(doc, draft);
        }
        boolean ordinal = NumberWords.linkBefore(doc, draft.numeral.first(), LinkRole.ORDINAL_PREFIX, 0) != null;
        return (!ordinal || draft.rule == AmountRule.MEASURE) && isAmount(doc, draft);
    }

    private static boolean isDuration(TokenView doc, NumberDraft draft) {
        boolean date = NumberWords.limit(doc, draft.end, LimitRole.AGO) != null;
        // "PP 60 tahun 2016", "Liga 1 2017 pekan depan": the unit belongs to what stands behind it
        boolean year = draft.end < doc.size() && doc.token(draft.end).isNumber()
                || isYear(doc, draft.numeral) && doc.is(draft.numeral.end(), Category.RELATIVE_TIMES);
        return !date && !year && (draft.numeral.form() != Numeral.Form.ARTICLE || draft.isSum || lasts(doc, draft));
    }

    /** Whether what was read with a number of its form says that it counts or measures. */
    private static boolean isAmount(TokenView doc, NumberDraft draft) {
        boolean told = isTold(draft);
        return switch (draft.numeral.form()) {
            case FIGURE -> draft.anchored || told && !isYear(doc, draft);
            case WORD -> told;
            case VAGUE ->
                draft.noun != null || told && isMany(draft) || isThings(doc, draft) || draft.counted.equals(PERSON);
            case ROMAN -> draft.rule == AmountRule.MEASURE;
            case GATHERED -> isGathered(doc, draft);
            case ARTICLE -> isHedgedMeasure(draft) || isPartOfLiving(draft);
            case FRACTION -> isMeasured(draft) || draft.rule == AmountRule.PART;
        };
    }

    /** "One injured": an article counts where it says in which state somebody is. */
    private static boolean isPartOfLiving(NumberDraft draft) {
        return isLiving(draft) && draft.counted.hasPart();
    }

    private static boolean isTold(NumberDraft draft) {
        return draft.anchored || !draft.isBare();
    }

    private static boolean isMeasured(NumberDraft draft) {
        return !draft.dimension.equals(NumberDraft.NONE);
    }

    private static boolean isHedgedMeasure(NumberDraft draft) {
        return isMeasured(draft) && draft.hedge != Hedge.NONE;
    }

    /** "2020 betul": figures of a year before a word that the pack does not know as something counted. */
    private static boolean isYear(TokenView doc, NumberDraft draft) {
        boolean unknown = draft.noun == null && draft.dimension.equals(NumberDraft.NONE) && draft.unit.isEmpty();
        boolean bare = unknown && draft.hedge == Hedge.NONE && draft.end > draft.numeral.end();
        return bare && isYear(doc, draft.numeral);
    }

    private static boolean isYear(TokenView doc, Numeral numeral) {
        return numeral.isBetween(1900, 2099)
                && doc.token(numeral.first()).text().length() == 4;
    }

    private static boolean isLiving(NumberDraft draft) {
        return draft.noun != null && draft.noun.is(NumberAttributes.ANIMATE);
    }

    /** "Puluhan" tells more of anything than "beberapa". */
    private static boolean isMany(NumberDraft draft) {
        return draft.stated.low() != null && draft.stated.low().compareTo(BigDecimal.TEN) >= 0;
    }

    /** "Thousands marched", "hundreds were stranded": people, if a verb follows and the number opens its clause. */
    private static boolean isCrowd(TokenView doc, NumberDraft draft) {
        boolean alone = draft.numeral.form() == Numeral.Form.VAGUE && draft.counted.isNone() && isMany(draft);
        WordForm next = alone && draft.end == draft.numeral.end() ? doc.form(draft.end) : null;
        boolean verb = next != null && (next.isVerb() || next.isAuxiliary());
        return verb && (doc.startsSentence(draft.first) || CountedFinder.isClauseEnd(doc, draft.first - 1));
    }

    /** "Several others", "numerous rounds": others, or things that can be held or seen; of "several reasons" nothing is said. */
    private static boolean isThings(TokenView doc, NumberDraft draft) {
        WordForm form = doc.pack().words().of(draft.head);
        return NumberWords.link(doc, draft.end - 1, LinkRole.OTHER) != null
                || form != null && THINGS.contains(form.wordClass());
    }

    /** "An hour" is how long behind a hedge or a word such as "for"; else it is a rate or a part of a phrase. */
    private static boolean lasts(TokenView doc, NumberDraft draft) {
        return draft.hedge != Hedge.NONE || isLasting(doc, draft.first, 0);
    }

    /** "Kedua korban" opens a clause or follows a verb or preposition; behind a noun it is an ordinal. */
    private static boolean isGathered(TokenView doc, NumberDraft draft) {
        if (draft.noun == null || doc.sentence(draft.first).first() == draft.first) {
            return draft.noun != null;
        }
        return NounFinder.nounAt(doc, draft.first - 1) == null
                && NumberWords.limit(doc, draft.first - 1, LimitRole.ORDINAL_NOUN) == null
                && NumberWords.limit(doc, draft.first - 1, LimitRole.LABEL) == null;
    }

    /** Nothing before a number is looked at beyond the last mention and the last token taken. */
    private static int lowest(TokenView doc, int at, int floor, BitSet taken) {
        int before = taken.previousSetBit(Math.max(0, at - 1));
        int limit = at > 0 && before >= 0 ? Math.max(floor, before + 1) : floor;
        int sentence = doc.sentence(at).first();
        return Math.max(limit, sentence);
    }
}
