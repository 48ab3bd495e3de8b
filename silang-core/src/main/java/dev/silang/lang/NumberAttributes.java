package dev.silang.lang;

import dev.silang.value.Hedge;
import dev.silang.value.Interval;
import java.math.BigDecimal;
import java.util.Optional;

/** What entries may say of numbers, units and what is counted. */
public final class NumberAttributes {

    /** What a number word, a scale or a fraction is worth. */
    public static final Attribute<BigDecimal> VALUE = Attribute.decimal("value");

    /** "A" is a number word only before what is counted. */
    public enum NumberKind {
        ARTICLE
    }

    public static final Attribute<NumberKind> NUMBER_KIND = Attribute.constant("kind", NumberKind.class);

    /** "Belas" makes a number of the digit before it by adding ten. */
    public enum ScaleKind {
        TEEN
    }

    public static final Attribute<ScaleKind> SCALE_KIND = Attribute.constant("kind", ScaleKind.class);

    /** What must stand before a scale: "M" is a billion behind Rp only, "k" a thousand where it touches a figure. */
    public enum ScaleAfter {
        CURRENCY,
        FIGURE
    }

    public static final Attribute<ScaleAfter> SCALE_AFTER = Attribute.constant("after", ScaleAfter.class);

    public static final Attribute<BigDecimal> LOW = Attribute.decimal("low");
    public static final Attribute<Optional<BigDecimal>> HIGH = Attribute.end("high");

    /** How a fraction is read: on its own, as a part of what follows, added to the number before it. */
    public enum FractionKind {
        ALONE,
        PART,
        ADD,
        BOTH
    }

    public static final Attribute<FractionKind> FRACTION_KIND = Attribute.constant("kind", FractionKind.class);

    /** How exactly a number or a time is said. */
    public static final Attribute<Hedge> HEDGE = Attribute.constant("hedge", Hedge.class);

    public static final Attribute<WordSide> HEDGE_POSITION = Attribute.constant("position", WordSide.class);

    /** A word behind which it is no hedge: "di sekitar". */
    public static final Attribute<String> NOT_AFTER = Attribute.text("not-after");

    /** Whether a hedge or a bound belongs to the evidence. */
    public enum Evidence {
        IN,
        OUT
    }

    public static final Attribute<Evidence> HEDGE_EVIDENCE = Attribute.constant("evidence", Evidence.OUT);

    /** A hedge behind its number only where the phrase ends. */
    public static final Attribute<Boolean> CLOSED = Attribute.flag("closed");

    /** UCUM code, or ISO 4217 for money; nothing for a scale without a unit. */
    public static final Attribute<String> UNIT = Attribute.textOrNothing("unit");

    /** By which a number becomes one of the base unit of its dimension. */
    public static final Attribute<BigDecimal> FACTOR = Attribute.decimal("factor");

    /** What is read of the base unit at zero of this one: Fahrenheit begins at 32. */
    public static final Attribute<BigDecimal> ZERO = Attribute.decimal("zero");

    public static final Attribute<String> DIMENSION = Attribute.word(
            "dimension",
            "time",
            "length",
            "area",
            "volume",
            "mass",
            "temperature",
            "angle",
            "speed",
            "pressure",
            "power",
            "energy",
            "frequency",
            "data",
            "resolution",
            "charge",
            "share",
            "points",
            "intensity",
            "purity",
            "age",
            "money");

    /** What a unit measures by itself: a magnitude, an age. */
    public static final Attribute<String> MEASURE = Attribute.text("measure");

    /** How many of the unit one word holds: "sejam" one, "semalaman" some. */
    public static final Attribute<Interval> COUNT = Attribute.range("count");

    /** A short form that is the unit only behind a larger one: the "in" of "5 ft 2 in". */
    public static final Attribute<String> REST = Attribute.text("rest");

    /** Whether marks that otherwise quote are the unit behind a figure: {@code 10"}. */
    public static final Attribute<Boolean> QUOTE_MARK = Attribute.flag("quote-mark");

    /** What the unit makes of a number behind a person's name: "Budi, 35 tahun". */
    public static final Attribute<String> AFTER_NAME = Attribute.word("after-name", "age");

    /** On which side of its number alone a currency is read; on both if it says nothing. */
    public static final Attribute<WordSide> CURRENCY_POSITION = Attribute.constant("position", WordSide.class);

    /** What is counted or measured, a name that all languages share. */
    public static final Attribute<String> CONCEPT = Attribute.text("concept");

    /** The highest number that can be meant. */
    public static final Attribute<BigDecimal> MOST = Attribute.decimal("most");

    /** A measure that must touch its number. */
    public static final Attribute<Boolean> ADJACENT = Attribute.flag("adjacent");

    /** What is counted is a noun unless it is a state: "tewas", "rusak". */
    public enum CountedKind {
        STATE
    }

    public static final Attribute<CountedKind> COUNTED_KIND = Attribute.constant("kind", CountedKind.class);

    /** What can be in a state. */
    public enum StateOf {
        PERSON,
        THING,
        ANY
    }

    public static final Attribute<StateOf> STATE_OF = Attribute.constant("of", StateOf.class);

    /** A state of what stands behind it only. */
    public static final Attribute<WordSide> STATE_SIDE = Attribute.constant("side", WordSide.AFTER);

    /** The state of those of whom it is denied: who is not found is missing. */
    public static final Attribute<String> DENIED = Attribute.text("denied");

    public static final Attribute<Boolean> ANIMATE = Attribute.flag("animate");

    /** A noun that says less than any state: "orang", "korban". */
    public static final Attribute<Boolean> GENERIC_NOUN = Attribute.flag("generic");

    /** A noun that tells more of the counted than the word "orang" before it. */
    public static final Attribute<Boolean> NARROWS = Attribute.flag("narrows");

    /** What ties a number to another or to its noun. */
    public enum LinkRole {
        RANGE,
        BETWEEN,
        RANGE_AND,
        DECIMAL,
        MINUS,
        MINUS_SIGN,
        GATHERING_PREFIX,
        ORDINAL_PREFIX,
        ROUND_SUFFIX,
        ROUND_SCALE,
        PART,
        PART_OF,
        WHOLE,
        ONE_OF,
        OTHER,
        OTHER_BEFORE,
        /** Between a number and its unit: "three straight years". */
        IN_A_ROW,
        NONE,
        AMOUNT,
        CHANGE_FROM,
        /** Between the two numbers of a fraction that is spoken. */
        OVER,
        /** "Ranging from", which tells of no change. */
        RANGE_FROM,
        SUM,
        LASTING
    }

    public static final Attribute<LinkRole> LINK_ROLE = Attribute.constant("role", LinkRole.class);

    /** What "of" may stand before: any noun, not the same one only. */
    public enum WholeOf {
        ANY
    }

    public static final Attribute<WholeOf> WHOLE_OF = Attribute.constant("whole", WholeOf.class);

    /** What a word for none denies: a noun right behind it. */
    public enum NoneOf {
        NOUN
    }

    public static final Attribute<NoneOf> NONE_OF = Attribute.constant("of", NoneOf.class);

    /** A word that alone makes a count of the number behind it, or tells of a change. */
    public static final Attribute<Boolean> STRONG = Attribute.flag("strong");

    /** What a word tells of a value that changes. */
    public enum ChangeRole {
        /** Before the value that was: "from" of "cut from 30 to 20". */
        WAS,
        /** Before the value that it became. */
        BECAME,
        /** That a value is the one before: "sebelumnya". */
        FORMER,
        /** That it changes, besides the verbs of lang/words that do. */
        VERB
    }

    public static final Attribute<ChangeRole> CHANGE_ROLE = Attribute.constant("role", ChangeRole.class);

    /** What ends a counted noun, and which numbers count nothing. */
    public enum LimitRole {
        BOUNDARY,
        CLAUSE,
        VERB_PREFIX,
        VERB_SUFFIX,
        NOT_VERB,
        LABEL,
        NO_NUMBER,
        AGO,
        ORDINAL_NOUN
    }

    public static final Attribute<LimitRole> LIMIT_ROLE = Attribute.constant("role", LimitRole.class);

    /** Shorter words with a verb's beginning or ending are none. */
    public static final Attribute<Integer> VERB_LETTERS = Attribute.number("letters");

    /** Which word of a noun phrase is its noun. */
    public enum HeadPlace {
        FIRST,
        LAST
    }

    public static final Attribute<HeadPlace> HEAD = Attribute.constant("head", HeadPlace.class);

    /** Words that a counted noun may have. */
    public static final Attribute<Integer> NOUN_WORDS = Attribute.number("most");

    private NumberAttributes() {}
}
