package dev.silang.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many or how much.
 *
 * @param stated the number or numbers that were said, without the hedge: [300, 300] for "sekitar 300"; in {@code unit}
 * @param hedge how it was said
 * @param grain the finest step that was stated: 1 for "268", 100000000 for "1,2 miliar", 0.1 for "5,6"
 * @param unit UCUM code, ISO 4217 code for money, or empty for a plain count
 * @param counted what is counted or measured; {@link Concept#NONE} if nothing says so
 * @param score the whole result of a game, of which {@code stated} is the larger number; null for all else
 */
public record Quantity(
        Interval stated,
        Hedge hedge,
        BigDecimal grain,
        String unit,
        Concept counted,
        @Nullable GameScore score) implements Value {
    public Quantity {
        if (grain.signum() <= 0) {
            throw new IllegalArgumentException("grain must be positive: " + grain);
        }
    }

    /** All but the result of a game. */
    public Quantity(Interval stated, Hedge hedge, BigDecimal grain, String unit, Concept counted) {
        this(stated, hedge, grain, unit, counted, null);
    }

    public static Quantity count(long number, Concept counted) {
        BigDecimal exact = BigDecimal.valueOf(number);
        return new Quantity(Interval.exactly(exact), Hedge.NONE, BigDecimal.ONE, "", counted);
    }

    public Quantity withHedge(Hedge other) {
        return new Quantity(stated, other, grain, unit, counted, score);
    }

    /** What may be true if this was said honestly: the stated numbers with the hedge honoured. */
    public Interval meant() {
        return Meant.of(stated, hedge, grain);
    }

    @Override
    public String type() {
        return "quantity";
    }

    @Override
    public String notation() {
        String number = hedge.sign() + numbers(stated);
        return unit.isEmpty() ? number : number + " " + unit;
    }

    /** What is counted in one word: {@code injured.light}, of a game with its result {@code score:3-0}. */
    public String subject() {
        return score == null ? counted.notation() : counted.notation() + ":" + score.notation();
    }

    static String numbers(Interval stated) {
        if (stated.low() != null && stated.isExact()) {
            return Interval.plain(stated.low());
        }
        return (stated.low() == null ? "" : Interval.plain(stated.low()))
                + ".."
                + (stated.high() == null ? "" : Interval.plain(stated.high()));
    }
}
