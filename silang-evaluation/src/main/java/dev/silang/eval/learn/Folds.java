package dev.silang.eval.learn;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Divides groups into parts of which one at a time is left out.
 *
 * @param size how many parts there are
 * @param byGroup the part of each group, counted from 0
 */
public record Folds(int size, Map<String, Integer> byGroup) {
    public Folds {
        byGroup = Map.copyOf(byGroup);
    }

    /**
     * The same division whenever the groups are the same, whatever their order; names that are alike are spread.
     *
     * @throws IllegalArgumentException if there are fewer than two parts or groups
     */
    public static Folds hashed(Collection<String> groups, int folds) {
        List<String> sorted = new TreeSet<>(groups)
                .stream().sorted(Comparator.comparingLong(Folds::hash)).toList();
        return dealt(sorted, folds);
    }

    /** The bits of a name's hash mixed, since names that end in a number have hashes that follow each other. */
    private static long hash(String name) {
        return name.hashCode() * 0x9E3779B97F4A7C15L;
    }

    /**
     * Deals out groups one after the other: the first to the first part, the second to the second, and so on.
     *
     * @param groups each of them once
     * @param folds how many parts; fewer if there are fewer groups
     * @throws IllegalArgumentException if there are fewer than two parts or groups
     */
    public static Folds dealt(List<String> groups, int folds) {
        int size = Math.min(folds, groups.size());
        if (size < 2) {
            throw new IllegalArgumentException(
                    "nothing to leave out: " + groups.size() + " groups in " + folds + " parts");
        }
        Map<String, Integer> byGroup = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            byGroup.put(groups.get(i), i % size);
        }
        return new Folds(size, byGroup);
    }

    /** @throws IllegalArgumentException if the group was not dealt out */
    int of(String group) {
        Integer fold = byGroup.get(group);
        if (fold == null) {
            throw new IllegalArgumentException("a group of no part: " + group);
        }
        return fold;
    }
}
