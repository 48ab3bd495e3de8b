package dev.silang.check.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Groups things of a list, by their index in it, one agreement at a time. Two groups do not join if a member of one
 * excludes a member of the other ("in Russia" agrees with two towns that do not agree with each other), nor if what is known
 * of their members speaks against it on the whole: one likely pair does not make one group of two. This is clustering by
 * average linkage (Sokal and Michener 1958), by what is known alone.
 */
final class Grouping {
    /** Of two members that can never be of one group. */
    static final double EXCLUDED = Double.NEGATIVE_INFINITY;

    /** Of two members of which nothing is known. */
    static final double UNKNOWN = Double.NaN;

    private final Bonds bonds;
    private final List<List<Integer>> members = new ArrayList<>();
    private final int[] group;
    /** For each group those that it did not join: what was told apart once stays so. */
    private final List<BitSet> apart = new ArrayList<>();

    /** What is known of two members. */
    @FunctionalInterface
    interface Bonds {
        /** What speaks for one group, in log-odds and negative against it; {@link #EXCLUDED} or {@link #UNKNOWN}. */
        double between(int i, int j);
    }

    Grouping(int size, Bonds bonds) {
        this.bonds = bonds;
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
        if (bond(members.get(a), members.get(b)) < 0) {
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

    /** What speaks for one group, over all known pairs of members of the two. */
    private double bond(List<Integer> a, List<Integer> b) {
        double sum = 0;
        for (int i : a) {
            for (int j : b) {
                double bond = bonds.between(i, j);
                if (bond == EXCLUDED) {
                    return EXCLUDED;
                }
                sum += Double.isNaN(bond) ? 0 : bond;
            }
        }
        return sum;
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
