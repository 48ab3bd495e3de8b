package dev.silang.extract.number;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Adds up number words as they come: a number must fit below the last one ("dua puluh" leaves room for a unit), a scale
 * multiplies what stands before it and is smaller ("dua ratus lima puluh | ribu").
 */
final class TermStack {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    /** @param room what may still be added must be smaller */
    private record Term(BigDecimal value, BigDecimal room, BigDecimal grain) {}

    private final Deque<Term> terms = new ArrayDeque<>();
    private BigDecimal scale = BigDecimal.ONE;

    boolean isEmpty() {
        return terms.isEmpty();
    }

    BigDecimal scale() {
        return scale;
    }

    boolean isOneTerm() {
        return terms.size() == 1;
    }

    /** What a further number must stay below. */
    BigDecimal room() {
        Term last = terms.peekLast();
        return last == null ? BigDecimal.ZERO : last.room;
    }

    boolean fits(BigDecimal value) {
        return terms.isEmpty() || (value.compareTo(room()) < 0 && value.signum() > 0);
    }

    void addFigures(BigDecimal value) {
        BigDecimal grain = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
        terms.add(new Term(value, BigDecimal.ONE, grain));
        scale = BigDecimal.ONE;
    }

    void addWord(BigDecimal value) {
        scale = value.compareTo(THOUSAND) >= 0 ? value : BigDecimal.ONE;
        terms.add(new Term(value, roomOf(value), scale));
    }

    /** Adds a part of the last number: "dua setengah". */
    void addPart(BigDecimal part, BigDecimal grain) {
        Term last = terms.removeLast();
        terms.add(new Term(last.value.add(part), BigDecimal.ONE, grain));
    }

    /** Turns the last number into a part of one: "tiga perempat", "twenty-one fifths". */
    void multiply(BigDecimal factor, BigDecimal grain) {
        BigDecimal value = terms.removeLast().value;
        Term before = terms.peekLast();
        if (before != null && value.compareTo(BigDecimal.TEN) < 0 && before.value.compareTo(HUNDRED) < 0) {
            value = value.add(terms.removeLast().value);
        }
        terms.add(new Term(value.multiply(factor), BigDecimal.ONE, grain));
    }

    /** Whether the last number may be made a teen: "tiga belas". */
    boolean endsInDigit() {
        Term last = terms.peekLast();
        return last != null && last.value.compareTo(BigDecimal.TEN) < 0;
    }

    boolean takes(BigDecimal factor) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal room = null;
        for (var it = terms.descendingIterator(); it.hasNext(); ) {
            Term term = it.next();
            if (term.value.compareTo(factor) >= 0) {
                room = term.room;
                break;
            }
            sum = sum.add(term.value);
        }
        return sum.signum() > 0 && (room == null || sum.multiply(factor).compareTo(room) < 0);
    }

    /** Multiplies the numbers at the end that are smaller than a scale. */
    void scale(BigDecimal factor) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal grain = BigDecimal.ONE;
        boolean first = true;
        while (!terms.isEmpty() && terms.getLast().value.compareTo(factor) < 0) {
            Term term = terms.removeLast();
            sum = sum.add(term.value);
            grain = first ? term.grain : grain.min(term.grain);
            first = false;
        }
        // tens and hundreds are digits of a number, thousands and more say how finely it was rounded
        boolean coarse = factor.compareTo(THOUSAND) >= 0;
        terms.add(new Term(sum.multiply(factor), factor, coarse ? grain.multiply(factor) : grain));
        scale = coarse ? factor : BigDecimal.ONE;
    }

    BigDecimal sum() {
        return terms.stream().map(Term::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal grain() {
        return terms.getLast().grain;
    }

    /** A word may say a power of ten or tens with room below: "seratus", "twenty". Figures leave none. */
    private static BigDecimal roomOf(BigDecimal value) {
        if (value.compareTo(HUNDRED) >= 0) {
            return value;
        }
        boolean tens =
                value.compareTo(TWENTY) >= 0 && value.remainder(BigDecimal.TEN).signum() == 0;
        return tens ? BigDecimal.TEN : BigDecimal.ONE;
    }
}
