package dev.silang.relation;

import dev.silang.text.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which given names are forms of one: "Jerry" and "Jerrold". The lists are the lines of {@code given-names.txt}, which names its source. */
final class GivenNames {
    /** The numbers of the lines that a name stands on. */
    private static final Map<String, Set<Integer>> LINES = load();

    private GivenNames() {}

    private static Map<String, Set<Integer>> load() {
        Map<String, Set<Integer>> lines = new HashMap<>();
        List<String> all = Table.entries("/dev/silang/relation/given-names.txt");
        for (int number = 0; number < all.size(); number++) {
            for (String name : all.get(number).split(" ", -1)) {
                lines.computeIfAbsent(name, key -> new HashSet<>()).add(number);
            }
        }
        return lines;
    }

    /** Whether two words, in small letters and without diacritics, are forms of one given name. */
    static boolean areOne(String a, String b) {
        return !Collections.disjoint(LINES.getOrDefault(a, Set.of()), LINES.getOrDefault(b, Set.of()));
    }
}
