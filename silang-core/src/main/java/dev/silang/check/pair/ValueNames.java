package dev.silang.check.pair;

import dev.silang.relation.EditDistance;
import dev.silang.value.Party;
import dev.silang.value.Place;
import dev.silang.value.Role;
import dev.silang.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The names that values bear, compared word by word. */
final class ValueNames {
    /** Letters of a word that tells one name from another. */
    private static final int TELLING = 4;

    private ValueNames() {}

    /** In lower case; empty for a value without a name. */
    static String of(Value value) {
        String name = value instanceof Party party
                ? party.name()
                : value instanceof Place place ? place.name() : value instanceof Role role ? role.person() : "";
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether two names have a word in common and each another one, or are one word each with most letters in common. */
    static boolean areKin(List<String> left, List<String> right) {
        if (left.size() == 1 && right.size() == 1) {
            int nearest = nearest(left, right);
            return nearest > 0
                    && nearest * 2 < Math.min(left.get(0).length(), right.get(0).length());
        }
        return left.stream().anyMatch(word -> word.length() >= TELLING && right.contains(word))
                && !left.containsAll(right)
                && !right.containsAll(left);
    }

    /** The fewest letters by which a word that only one name has differs from one that only the other has; -1 without such words. */
    static int nearest(List<String> left, List<String> right) {
        List<String> one = new ArrayList<>(left);
        one.removeAll(right);
        List<String> other = new ArrayList<>(right);
        other.removeAll(left);
        int nearest = -1;
        for (String x : one) {
            for (String y : other) {
                int edits = EditDistance.between(x, y);
                nearest = nearest < 0 ? edits : Math.min(nearest, edits);
            }
        }
        return nearest;
    }

    /** How many words two names have in common. */
    static int shared(List<String> left, List<String> right) {
        return (int) left.stream().filter(right::contains).count();
    }
}
