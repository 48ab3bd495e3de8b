package dev.silang.extract.number;

import dev.silang.value.Hedge;
import dev.silang.value.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A number as it stands in the text, without its unit.
 *
 * @param first index of the first token
 * @param end index behind the last token
 * @param stated the number or range that was said
 * @param hedge VAGUE or AROUND where the number word itself is no exact one ("puluhan", "300-an"), else NONE
 * @param grain the finest step that was said: 1 for 268 and for "dua ratus", 100000000 for "1,2 miliar"
 * @param scale the scale word it ended in, 1 if none: 1000000 for "2 juta"
 * @param rules ids of the entries it is made of
 */
public record Numeral(
        int first,
        int end,
        Interval stated,
        Hedge hedge,
        BigDecimal grain,
        BigDecimal scale,
        Form form,
        List<String> rules) {
    /** How a number was written. */
    public enum Form {
        FIGURE,
        WORD,
        VAGUE,
        ROMAN,
        /** "Kedua", "kelima": all of a known number. */
        GATHERED,
        /** "Seorang", "a": one, if anything. */
        ARTICLE,
        FRACTION
    }

    public Numeral {
        rules = List.copyOf(rules);
    }

    Numeral upTo(int last) {
        return new Numeral(first, last, stated, hedge, grain, scale, form, rules);
    }

    Numeral from(int start) {
        return new Numeral(start, end, stated, hedge, grain, scale, form, rules);
    }

    Numeral hedged(Hedge other, Interval stretch, int last, String rule) {
        return new Numeral(first, last, stretch, other, grain, scale, form, plus(rule));
    }

    Numeral times(BigDecimal factor) {
        return new Numeral(first, end, stated.times(factor), hedge, grain.multiply(factor), factor, form, rules);
    }

    /** The range from this to another. */
    Numeral to(Numeral high, List<String> links) {
        List<String> all = new ArrayList<>(links);
        all.addAll(rules);
        all.addAll(high.rules);
        return new Numeral(
                first,
                high.end,
                stated.span(high.stated),
                hedge == Hedge.NONE ? high.hedge : hedge,
                grain.min(high.grain),
                high.scale,
                form,
                all);
    }

    /** The number itself if it is one. */
    boolean isInteger() {
        BigDecimal value = stated.low();
        return value != null && stated.isExact() && value.stripTrailingZeros().scale() <= 0;
    }

    /** Whether it ended in a word such as "million". */
    boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }

    boolean isBetween(long low, long high) {
        BigDecimal from = stated.low();
        BigDecimal to = stated.high();
        return from != null
                && to != null
                && from.compareTo(BigDecimal.valueOf(low)) >= 0
                && to.compareTo(BigDecimal.valueOf(high)) <= 0;
    }

    private List<String> plus(String rule) {
        List<String> all = new ArrayList<>(rules);
        all.add(rule);
        return all;
    }
}
