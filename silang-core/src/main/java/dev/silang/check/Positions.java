package dev.silang.check;

import dev.silang.relation.Relation;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups claims into positions, one agreement at a time. Two groups do not join if a value of one conflicts with a
 * value of the other: "in Russia" agrees with two towns that do not agree with each other.
 */
final class Positions {
    /** How two claims of the bucket relate, by their index in it. */
    interface Relating {
        Relation of(int i, int j);
    }

    private final Relating relating;
    private final List<List<Integer>> members = new ArrayList<>();
    private final int[] group;

    Positions(int size, Relating relating) {
        this.relating = relating;
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
        if (conflict(members.get(a), members.get(b))) {
            return false;
        }
        for (int member : members.get(b)) {
            group[member] = a;
        }
        members.get(a).addAll(members.get(b));
        members.get(b).clear();
        return true;
    }

    private boolean conflict(List<Integer> a, List<Integer> b) {
        for (int i : a) {
            for (int j : b) {
                if (relating.of(i, j) == Relation.CONFLICT) {
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
