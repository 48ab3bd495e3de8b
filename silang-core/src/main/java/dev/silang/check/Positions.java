package dev.silang.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups claims into positions, one agreement at a time. Two groups do not join if a claim of one excludes a
 * claim of the other: "in Russia" agrees with two towns that do not agree with each other.
 */
final class Positions {
    /** Whether two claims of the bucket can never be one position, by their index in it. */
    interface Exclusion {
        boolean of(int i, int j);
    }

    private final Exclusion exclusion;
    private final List<List<Integer>> members = new ArrayList<>();
    private final int[] group;

    Positions(int size, Exclusion exclusion) {
        this.exclusion = exclusion;
        this.group = new int[size];
        for (int i = 0; i < size; i++) {
            group[i] = i;
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    /** Joins the groups of two claims; false if they must stay apart. */
    boolean join(int i, int j) {
        int a = Math.min(group[i], group[j]);
        int b = Math.max(group[i], group[j]);
        if (a == b) {
            return true;
        }
        if (excluded(members.get(a), members.get(b))) {
            return false;
        }
        for (int member : members.get(b)) {
            group[member] = a;
        }
        members.get(a).addAll(members.get(b));
        members.get(b).clear();
        return true;
    }

    private boolean excluded(List<Integer> a, List<Integer> b) {
        for (int i : a) {
            for (int j : b) {
                if (exclusion.of(i, j)) {
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
                .sorted((x, y) -> Integer.compare(x.get(0), y.get(0)))
                .toList();
    }
}
