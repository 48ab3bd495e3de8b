package dev.silang.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Joins numbers into groups: union-find with path halving (Tarjan and van Leeuwen 1984). */
public final class Components {
    private final int[] parent;

    public Components(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    public void join(int a, int b) {
        int left = of(a);
        int right = of(b);
        parent[Math.max(left, right)] = Math.min(left, right);
    }

    /** The smallest number of the group. */
    public int of(int number) {
        int at = number;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The groups by their smallest number, each in ascending order. */
    public List<List<Integer>> groups() {
        TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(of(i), key -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }
}
