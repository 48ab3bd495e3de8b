package dev.silang.check.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Groups things of a list, by their index in it, one agreement at a time. Two groups do not join if a member of one
 * excludes a member of the other: "in Russia" agrees with two towns that do not agree with each other.
 */
final class Grouping {
    private final BiPredicate<Integer, Integer> exclusion;
    private final List<List<Integer>> members = new ArrayList<>();
    private final int[] group;
    /** For each group those that it was found to exclude; groups only grow, so they never join later. */
    private final List<BitSet> apart = new ArrayList<>();

    /** @param exclusion whether two members can never be of one group */
    Grouping(int size, BiPredicate<Integer, Integer> exclusion) {
        this.exclusion = exclusion;
        this.group = new int[size];
        for (int i = 0; i < size; i++) {
            group[i] = i;
            members.add(new ArrayList<>(List.of(i)));
            apart.add(new BitSet());
        }
    }

    /** Joins the groups of two members; false if they are one already, or must stay apart. */
    boolean join(int i, int j) {
        int a = Math.min(group[i], group[j]);
        int b = Math.max(group[i], group[j]);
        if (a == b || apart.get(a).get(b)) {
            return false;
        }
        if (excluded(members.get(a), members.get(b))) {
            apart.get(a).set(b);
            apart.get(b).set(a);
            return false;
        }
        for (int member : members.get(b)) {
            group[member] = a;
        }
        members.get(a).addAll(members.get(b));
        members.get(b).clear();
        apart.get(b).stream().forEach(other -> apart.get(other).set(a));
        apart.get(a).or(apart.get(b));
        return true;
    }

    private boolean excluded(List<Integer> a, List<Integer> b) {
        for (int i : a) {
            for (int j : b) {
                if (exclusion.test(i, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The groups by their smallest member, each in ascending order. */
    List<List<Integer>> groups() {
        return members.stream()
                .filter(list -> !list.isEmpty())
                .map(list -> list.stream().sorted().toList())
                .sorted(Comparator.comparing(list -> list.get(0)))
                .toList();
    }
}
