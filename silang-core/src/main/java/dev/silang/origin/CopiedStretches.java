package dev.silang.origin;

import dev.silang.origin.CopiedStretch.Other;
import dev.silang.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which words of an article stand in other articles too, put together from all copies. Immutable. */
public final class CopiedStretches {
    private final Map<String, List<CopiedStretch>> stretches = new HashMap<>();

    public CopiedStretches(List<Copy> copies) {
        Map<String, Edges> edges = new HashMap<>();
        for (Copy copy : copies) {
            for (Passage passage : copy.passages()) {
                for (Passage.Run run : passage.runs()) {
                    add(edges, copy.a(), run.a(), new Other(copy.b(), copy.from()));
                    add(edges, copy.b(), run.b(), new Other(copy.a(), copy.from()));
                }
            }
        }
        edges.forEach((article, all) -> stretches.put(article, all.stretches()));
    }

    private static void add(Map<String, Edges> edges, String article, Span span, Other other) {
        edges.computeIfAbsent(article, id -> new Edges()).add(span, other);
    }

    /** In the order of the text, without overlap; empty if no other article has words of this one. */
    public List<CopiedStretch> of(String article) {
        return stretches.getOrDefault(article, List.of());
    }

    /** What begins and ends at each offset of one article. */
    private static final class Edges {
        private final TreeMap<Integer, List<Other>> begins = new TreeMap<>();
        private final TreeMap<Integer, List<Other>> ends = new TreeMap<>();

        void add(Span span, Other other) {
            begins.computeIfAbsent(span.start(), at -> new ArrayList<>()).add(other);
            ends.computeIfAbsent(span.end(), at -> new ArrayList<>()).add(other);
        }

        List<CopiedStretch> stretches() {
            TreeSet<Integer> cuts = new TreeSet<>(begins.keySet());
            cuts.addAll(ends.keySet());
            List<CopiedStretch> found = new ArrayList<>();
            Map<Other, Integer> open = new LinkedHashMap<>();
            int from = 0;
            for (int at : cuts) {
                if (!open.isEmpty()) {
                    found.add(new CopiedStretch(new Span(from, at), List.copyOf(open.keySet())));
                }
                ends.getOrDefault(at, List.of()).forEach(other -> open.merge(other, -1, Integer::sum));
                begins.getOrDefault(at, List.of()).forEach(other -> open.merge(other, 1, Integer::sum));
                open.values().removeIf(count -> count == 0);
                from = at;
            }
            return found;
        }
    }
}
