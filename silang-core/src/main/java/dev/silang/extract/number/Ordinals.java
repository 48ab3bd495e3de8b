package dev.silang.extract.number;

import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.EventAttributes.PrecedenceKind;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes.LinkRole;
import dev.silang.mention.TokenView;
import java.math.BigDecimal;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Ranks whose last word alone says that they are one: "one hundred and twenty-fifth", "two hundredth", "seventy—third".
 * Immutable; safe for use by many threads.
 */
public final class Ordinals {
    /** No rank that is spelled out has more words before its last. */
    private static final int MOST_WORDS = 5;

    private static final int HUNDRED = 100;

    private static final int MOST = 99_999;

    /** Below it a rank may tell which of the counted is meant: "two hundred first responders". */
    private static final int CLEAR = 4;

    private final NumberParser numbers;

    /**
     * @param first index of the first word of the number
     * @param value the whole rank
     */
    public record Ordinal(int first, int value) {}

    public Ordinals(LanguagePack pack) {
        numbers = new NumberParser(pack);
    }

    /** The rank that ends with a word of its own rank; null if no number belongs to it. */
    public @Nullable Ordinal ending(TokenView doc, Match word) {
        if (!word.entry().is(EventAttributes.PRECEDENCE_KIND, PrecedenceKind.ORDINAL)) {
            return null;
        }
        int rank = word.entry().get(EventAttributes.RANK);
        Match and = NumberWords.linkBefore(doc, word.first(), LinkRole.SUM, 0);
        boolean dash = doc.isDash(word.first() - 1) && doc.touchesBoth(word.first() - 1);
        int end = and != null ? and.first() : dash ? word.first() - 1 : word.first();
        BitSet behind = new BitSet();
        behind.set(end);
        for (int first = Math.max(0, end - MOST_WORDS); first < end; first++) {
            Numeral number = doc.is(first, Category.NUMBERS) ? numbers.single(doc, first, behind) : null;
            int value = number == null || number.end() != end ? 0 : whole(value(number), rank, dash, and != null);
            if (value > 0) {
                return new Ordinal(first, value);
            }
        }
        return null;
    }

    /** The value of a whole number that a rank can have; 0 of any other. */
    private static int value(Numeral number) {
        BigDecimal value = number.isInteger() && number.isBetween(1, MOST)
                ? number.stated().low()
                : null;
        return value == null ? 0 : value.intValueExact();
    }

    /** What a number and the rank behind it make together; 0 if they are two. */
    private static int whole(int number, int rank, boolean dash, boolean and) {
        if (number == 0) {
            return 0;
        }
        if (rank >= HUNDRED) {
            return number < HUNDRED ? number * rank : 0;
        }
        boolean tens = dash && rank < 10 && number % 10 == 0 && number < HUNDRED;
        boolean hundreds = !dash && number % HUNDRED == 0 && (and || rank >= CLEAR);
        return tens || hundreds ? number + rank : 0;
    }
}
