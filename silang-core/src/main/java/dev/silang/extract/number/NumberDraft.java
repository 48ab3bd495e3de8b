package dev.silang.extract.number;

import dev.silang.claim.Trait;
import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.NumberAttributes;
import dev.silang.mention.Mention;
import dev.silang.value.Concept;
import dev.silang.value.Duration;
import dev.silang.value.GameScore;
import dev.silang.value.Hedge;
import dev.silang.value.Interval;
import dev.silang.value.Quantity;
import dev.silang.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A quantity while the words around its number are read. Each finder adds what it knows; only {@link #mention} leaves
 * the package. Used by one thread, for one number.
 */
final class NumberDraft {
    static final String TIME = "time";
    static final String MONEY = "money";
    static final String LENGTH = "length";
    static final String MASS = "mass";
    static final String NONE = "none";
    static final String INTENSITY = "intensity";

    /** First token of the evidence, hedge and measure included. */
    int first;
    /** Behind the last token of the evidence. */
    int end;

    final Numeral numeral;
    Interval stated;
    Hedge hedge;
    BigDecimal grain;
    /** Base UCUM code, for a time the code as said, or ISO 4217. */
    String unit = "";
    /** What kind of unit: "length", "time", "money"; NONE without one. */
    String dimension = NONE;

    /** The entry of the unit, null without one. */
    @Nullable
    Entry unitEntry;

    Concept counted = Concept.NONE;

    /** The whole result of a game; null for all else. */
    @Nullable
    GameScore score;

    /** The counted noun as a concept of the pack, if it is one. */
    @Nullable
    Entry noun;
    /** The counted noun as written, normalized; empty if none follows. */
    String head = "";
    /** Whether something besides the number itself says that it counts or measures. */
    boolean anchored;
    /** Whether smaller units were added: "an hour and 45 minutes". */
    boolean isSum;
    /** The rule that decided. */
    AmountRule rule = AmountRule.COUNT;

    private final List<String> used = new ArrayList<>();
    /** Whether a word of a pack told what is counted or measured. */
    private boolean known;

    NumberDraft(Numeral numeral) {
        this.numeral = numeral;
        this.first = numeral.first();
        this.end = numeral.end();
        this.stated = numeral.stated();
        this.hedge = numeral.hedge();
        this.grain = numeral.grain();
        used.addAll(numeral.rules());
    }

    void use(Entry entry) {
        if (!used.contains(entry.id())) {
            used.add(entry.id());
        }
        known |= entry.category() == Category.COUNTED || entry.category() == Category.MEASURES;
    }

    void useAll(NumberDraft other) {
        other.used.stream().filter(id -> !used.contains(id)).forEach(used::add);
        known |= other.known;
    }

    void scale(BigDecimal factor) {
        stated = stated.times(factor);
        grain = grain.multiply(factor);
    }

    /** Turns numbers of a unit whose zero is another into numbers of its base: Fahrenheit begins at 32. */
    void lower(BigDecimal factor, BigDecimal zero) {
        BigDecimal low = stated.low();
        BigDecimal high = stated.high();
        stated = new Interval(
                low == null ? null : low.subtract(zero),
                stated.lowOpen(),
                high == null ? null : high.subtract(zero),
                stated.highOpen());
        scale(factor);
    }

    /** This from the lower bound to the higher one, which the draft before it states with it. */
    NumberDraft between(NumberDraft before, NumberDraft low, NumberDraft high) {
        stated = new Interval(
                low.stated.low(), low.hedge == Hedge.MORE_THAN, high.stated.low(), high.hedge == Hedge.LESS_THAN);
        hedge = Hedge.NONE;
        grain = grain.min(before.grain);
        first = before.first;
        useAll(before);
        return this;
    }

    boolean isBare() {
        return dimension.equals(NONE) && head.isEmpty() && noun == null;
    }

    boolean isFigure() {
        return numeral.form() == Numeral.Form.FIGURE;
    }

    /** Whether one word held number and unit: "sehari". */
    boolean isWhole() {
        return unitEntry != null && unitEntry.has(NumberAttributes.COUNT);
    }

    boolean isTime() {
        return dimension.equals(TIME);
    }

    Mention<? extends Value> mention(String language) {
        List<String> rules = new ArrayList<>();
        boolean lasts = isTime() && !counted.equals(AgeFinder.AGE);
        rules.add((lasts ? AmountRule.DURATION : rule).id(language));
        rules.addAll(used);
        Value value = lasts
                ? new Duration(stated, hedge, grain, unit)
                : new Quantity(stated, hedge, grain, unit, counted, score);
        return new Mention<>(first, end, value, rules, lasts ? Set.of() : traits());
    }

    private Set<Trait> traits() {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (rule == AmountRule.PART) {
            traits.add(Trait.PART_OF_WHOLE);
        }
        if (unit.isEmpty() && !known) {
            traits.add(Trait.UNKNOWN_NOUN);
        }
        return traits;
    }
}
