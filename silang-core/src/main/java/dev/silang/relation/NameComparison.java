package dev.silang.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How two names of persons or organisations relate. Needs no language.
 *
 * <p>Names that sound alike are the same, a part of a name is coarser than the whole, and names that share words but
 * for one misspelt word conflict. Whether two such names are two people whom one article tells apart is for the caller
 * to know.
 */
public final class NameComparison {
    private NameComparison() {}

    /**
     * @return any relation but UPDATE; the converse of the answer for the names the other way round
     */
    public static Explanation compare(String a, String b) {
        return compare(SpeltName.of(a), SpeltName.of(b));
    }

    static Explanation compare(SpeltName a, SpeltName b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Calculus.unrelated();
        }
        if (a.words().equals(b.words())) {
            Step.Kind kind = a.text().equalsIgnoreCase(b.text()) ? Step.Kind.EQUAL : Step.Kind.EQUAL_CONVERTED;
            return same(kind, a.text(), b.text());
        }
        if (a.size() > MOST_WORDS || b.size() > MOST_WORDS) {
            return Calculus.unrelated();
        }
        Explanation shortened = shortened(a, b);
        if (shortened != null) {
            return shortened;
        }
        if (String.join("", a.sounds()).equals(String.join("", b.sounds()))) {
            return same(Step.Kind.EQUAL_CONVERTED, a.text(), b.text());
        }
        Pairing pairing = Pairing.of(a.sounds(), b.sounds());
        if (pairing.whole == 0) {
            return a.size() == 1 && b.size() == 1
                    ? mistyped(a.words().get(0), b.words().get(0))
                    : Calculus.unrelated();
        }
        return related(pairing, a.text(), b.text(), a.words(), b.words());
    }

    /**
     * What two names with short forms behind them are to each other if the short forms or the full names say so; null if they do
     * not. Which of two full names one abbreviation stands for is asked of the abbreviation, once for all that bear it.
     */
    private static @Nullable Explanation shortened(SpeltName a, SpeltName b) {
        if (a.abbreviation() != null
                && b.abbreviation() != null
                && AbbreviationComparison.compare(a.abbreviation(), b.abbreviation())
                                .relation()
                        == Relation.CONFLICT) {
            return Explanation.of(Relation.COMPATIBLE, Step.of(Step.Kind.EXPANSION, a.text(), b.text()));
        }
        if (a.full() == null || b.full() == null) {
            return null;
        }
        Explanation full = compare(a.full(), b.full());
        return full.relation().agrees() ? full : null;
    }

    /** Single names must be nearer than names that share a word: one letter of five or more, and not the first. */
    private static Explanation mistyped(String a, String b) {
        boolean slip = Math.min(a.length(), b.length()) >= SINGLE
                && a.charAt(0) == b.charAt(0)
                && !isCut(a, b)
                && EditDistance.between(a, b) == 1;
        return slip ? Explanation.of(Relation.CONFLICT, Step.of(Step.Kind.SPELLING, a, b, "1")) : Calculus.unrelated();
    }

    /** Words of the longest name, twice over; what has more is no name, and every pair of words is looked at. */
    private static final int MOST_WORDS = 32;

    /** Letters of a name that stands alone below which a letter makes another name: Andi, Anti. */
    private static final int SINGLE = 5;

    private static Explanation same(Step.Kind kind, String a, String b) {
        return kind == Step.Kind.EQUAL
                ? Explanation.of(Relation.SAME, Step.of(kind, a))
                : Explanation.of(Relation.SAME, Step.of(kind, a, b));
    }

    private static Explanation related(Pairing pairing, String a, String b, List<String> left, List<String> right) {
        boolean leftHeld = pairing.leftOver.isEmpty();
        boolean rightHeld = pairing.rightOver.isEmpty();
        if (leftHeld && rightHeld && pairing.initials == 0) {
            return same(Step.Kind.EQUAL_CONVERTED, a, b);
        }
        if (leftHeld && rightHeld) {
            return abbreviated(a, letters(left), b, letters(right));
        }
        if (leftHeld || rightHeld) {
            return Explanation.of(
                    rightHeld ? Relation.FINER : Relation.COARSER, Step.of(Step.Kind.SAYS_MORE, rightHeld ? a : b));
        }
        return misspelt(pairing, left, right);
    }

    /** The one with more letters says more; "A. Dodi" and "Adam D." each say what the other cuts short. */
    private static Explanation abbreviated(String a, int leftLetters, String b, int rightLetters) {
        if (leftLetters == rightLetters) {
            return Explanation.of(Relation.COMPATIBLE, Step.of(Step.Kind.MEET, a, b));
        }
        boolean finer = leftLetters > rightLetters;
        return Explanation.of(finer ? Relation.FINER : Relation.COARSER, Step.of(Step.Kind.SAYS_MORE, finer ? a : b));
    }

    private static int letters(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }

    /** Words are left of both, and those of the one are nearly those of the other. */
    private static Explanation misspelt(Pairing pairing, List<String> left, List<String> right) {
        if (pairing.leftOver.equals(List.of(0)) && pairing.rightOver.equals(List.of(0))) {
            String a = left.get(0);
            String b = right.get(0);
            if (GivenNames.areOne(a, b)) {
                return a.length() == b.length() ? same(Step.Kind.EQUAL_CONVERTED, a, b) : cut(a, b);
            }
        }
        if (pairing.leftOver.size() > 1 && pairing.rightOver.size() > 1) {
            return misspeltThroughout(pairing, left, right);
        }
        for (int l : pairing.leftOver) {
            for (int r : pairing.rightOver) {
                boolean last = l == left.size() - 1 && r == right.size() - 1;
                if (last && isCut(left.get(l), right.get(r))) {
                    return cut(left.get(l), right.get(r));
                }
                if (pairing.isBetween(l, r) && EditDistance.isSlip(left.get(l), right.get(r))) {
                    return slip(left.get(l), right.get(r));
                }
            }
        }
        return Calculus.unrelated();
    }

    /** "Zulwani Pandar Arsad", "Zulwami Pandat Arsad", but not "Kopi Senja's Beans", "Kopi Senja Bean". */
    private static Explanation misspeltThroughout(Pairing pairing, List<String> left, List<String> right) {
        if (pairing.leftOver.size() != pairing.rightOver.size()) {
            return Calculus.unrelated();
        }
        int letters = 0;
        for (int i = 0; i < pairing.leftOver.size(); i++) {
            int l = pairing.leftOver.get(i);
            int r = pairing.rightOver.get(i);
            boolean slip = EditDistance.isSlip(left.get(l), right.get(r)) && !isCut(left.get(l), right.get(r));
            if (!slip || !pairing.isBetween(l, r)) {
                return Calculus.unrelated();
            }
            letters += EditDistance.between(left.get(l), right.get(r));
        }
        return Explanation.of(
                Relation.CONFLICT,
                Step.of(
                        Step.Kind.SPELLING,
                        String.join(" ", left),
                        String.join(" ", right),
                        Integer.toString(letters)));
    }

    private static Explanation cut(String left, String right) {
        boolean leftMore = left.length() > right.length();
        return Explanation.of(
                leftMore ? Relation.FINER : Relation.COARSER, Step.of(Step.Kind.SAYS_MORE, leftMore ? left : right));
    }

    private static Explanation slip(String left, String right) {
        String distance = Integer.toString(EditDistance.between(left, right));
        return Explanation.of(Relation.CONFLICT, Step.of(Step.Kind.SPELLING, left, right, distance));
    }

    /** Whether one lacks the other's last letter: crawls lose the letter before a point. */
    private static boolean isCut(String a, String b) {
        return Math.abs(a.length() - b.length()) == 1 && (a.startsWith(b) || b.startsWith(a));
    }

    /** Which words of two names are the same. Names are short: every pair of words may be looked at. */
    private static final class Pairing {
        private final int[] partner;
        private final List<Integer> leftOver = new ArrayList<>();
        private final List<Integer> rightOver = new ArrayList<>();
        private int whole;
        private int initials;

        private Pairing(int size) {
            partner = new int[size];
        }

        private static Pairing of(List<String> left, List<String> right) {
            Pairing pairing = new Pairing(left.size());
            Set<Integer> taken = new HashSet<>();
            for (int l = 0; l < left.size(); l++) {
                pairing.partner[l] = free(left.get(l), right, taken, false);
                pairing.whole += pairing.partner[l] >= 0 && left.get(l).length() > 1 ? 1 : 0;
            }
            for (int l = 0; l < left.size(); l++) {
                if (pairing.partner[l] < 0) {
                    pairing.partner[l] = free(left.get(l), right, taken, true);
                    pairing.initials += pairing.partner[l] >= 0 ? 1 : 0;
                }
                if (pairing.partner[l] < 0) {
                    pairing.leftOver.add(l);
                }
            }
            for (int r = 0; r < right.size(); r++) {
                if (!taken.contains(r)) {
                    pairing.rightOver.add(r);
                }
            }
            return pairing;
        }

        private static int free(String word, List<String> words, Set<Integer> taken, boolean initial) {
            for (int i = 0; i < words.size(); i++) {
                boolean fits = initial ? isInitialOf(word, words.get(i)) : word.equals(words.get(i));
                if (fits && taken.add(i)) {
                    return i;
                }
            }
            return -1;
        }

        private static boolean isInitialOf(String a, String b) {
            return (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
        }

        /** Whether two words that are left stand at the same place among the words that are the same. */
        private boolean isBetween(int left, int right) {
            for (int l = 0; l < partner.length; l++) {
                if (partner[l] >= 0 && l < left != partner[l] < right) {
                    return false;
                }
            }
            return true;
        }
    }
}
