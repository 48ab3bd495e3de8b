package dev.silang.report.html;

import dev.silang.check.Story;
import dev.silang.origin.Copy;
import dev.silang.origin.Passage;
import dev.silang.report.words.CheckText;
import dev.silang.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which words of an article stand in other articles too. Immutable. */
final class CopiedWords {
    /**
     * Words that the same other articles have.
     *
     * @param hint whose else they are, and who had them first where that is known
     */
    record Stretch(Span span, String hint) {}

    private final Map<String, List<Stretch>> stretches = new HashMap<>();

    CopiedWords(CheckText wording) {
        Map<String, Marks> marks = new HashMap<>();
        for (Story story : wording.check().stories()) {
            for (Copy copy : story.copies()) {
                for (Passage passage : copy.passages()) {
                    for (Passage.Run run : passage.runs()) {
                        mark(marks, copy.a(), run.a(), hint(wording, copy, copy.b()));
                        mark(marks, copy.b(), run.b(), hint(wording, copy, copy.a()));
                    }
                }
            }
        }
        marks.forEach((article, all) -> stretches.put(article, all.stretches()));
    }

    private static void mark(Map<String, Marks> marks, String article, Span span, String hint) {
        marks.computeIfAbsent(article, id -> new Marks()).add(span, hint);
    }

    private static String hint(CheckText wording, Copy copy, String other) {
        String also = wording.labels().text("copied.also", wording.name(other));
        String from = copy.from();
        return from == null ? also : also + "; " + wording.labels().text("copied.first", wording.name(from));
    }

    /** In the order of the text, without overlap. */
    List<Stretch> of(String article) {
        return stretches.getOrDefault(article, List.of());
    }

    /** Those from a place in the list on that begin before an offset. */
    static List<Stretch> within(List<Stretch> stretches, int from, int end) {
        int to = from;
        while (to < stretches.size() && stretches.get(to).span().start() < end) {
            to++;
        }
        return stretches.subList(from, to);
    }

    /** What begins and ends at each offset of one article. */
    private static final class Marks {
        private final TreeMap<Integer, List<String>> begins = new TreeMap<>();
        private final TreeMap<Integer, List<String>> ends = new TreeMap<>();

        void add(Span span, String hint) {
            begins.computeIfAbsent(span.start(), at -> new ArrayList<>()).add(hint);
            ends.computeIfAbsent(span.end(), at -> new ArrayList<>()).add(hint);
        }

        List<Stretch> stretches() {
            TreeMap<Integer, List<String>> cuts = new TreeMap<>(begins);
            ends.forEach((at, hints) -> cuts.putIfAbsent(at, hints));
            List<Stretch> found = new ArrayList<>();
            Map<String, Integer> open = new TreeMap<>();
            int from = 0;
            for (int at : cuts.keySet()) {
                if (!open.isEmpty()) {
                    Set<String> hints = new LinkedHashSet<>(open.keySet());
                    found.add(new Stretch(new Span(from, at), String.join("\n", hints)));
                }
                ends.getOrDefault(at, List.of()).forEach(hint -> open.merge(hint, -1, Marks::sum));
                begins.getOrDefault(at, List.of()).forEach(hint -> open.merge(hint, 1, Marks::sum));
                open.values().removeIf(count -> count == 0);
                from = at;
            }
            return found;
        }

        private static Integer sum(Integer a, Integer b) {
            return a + b;
        }
    }
}
