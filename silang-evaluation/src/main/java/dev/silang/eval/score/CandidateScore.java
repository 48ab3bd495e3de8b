package dev.silang.eval.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the candidates of reports are worth: of the conflicts that are not shown how many are among the first of their story,
 * and of these first ones how many are conflicts. Not thread-safe.
 */
public final class CandidateScore {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** As many candidates as somebody may look at. */
    private static final List<Integer> FIRST = List.of(1, 3, 5, 10, 50);

    private final Tally tally = new Tally();

    /** Two claims of texts; one of a headline is null, as cases do not know headlines. */
    private record Pair(@Nullable Reported a, @Nullable Reported b) {}

    /** A conflict of the case: claims that say the same thing stand together. */
    private record Conflict(List<List<Gold>> positions, boolean optional) {
        boolean isHitBy(Pair pair) {
            Set<Integer> a = holding(pair.a());
            Set<Integer> b = holding(pair.b());
            return a.stream().anyMatch(i -> b.stream().anyMatch(j -> !i.equals(j)));
        }

        private Set<Integer> holding(@Nullable Reported claim) {
            Set<Integer> holding = new HashSet<>();
            for (int i = 0; claim != null && i < positions.size(); i++) {
                if (positions.get(i).stream().anyMatch(gold -> gold.isHitBy(claim))) {
                    holding.add(i);
                }
            }
            return holding;
        }
    }

    /** @param json a report with candidates */
    public void add(Annotated scored, String json) throws IOException {
        Report report = Report.of(JSON.readTree(json));
        List<Conflict> conflicts = conflicts(scored);
        List<Conflict> unshown = conflicts.stream()
                .filter(conflict -> !conflict.optional() && !isShown(conflict, report))
                .toList();
        tally.add("unshown", unshown.size());
        for (JsonNode story : report.json().required("stories")) {
            List<Pair> candidates = candidates(story, report.claims());
            for (int first : FIRST) {
                List<Pair> some = candidates.subList(0, Math.min(first, candidates.size()));
                tally.add("unshown " + first, hit(unshown, some));
                tally.add("candidates " + first, some.size());
                tally.add("candidates right " + first, right(some, conflicts));
            }
        }
    }

    private static long hit(List<Conflict> conflicts, List<Pair> some) {
        return conflicts.stream()
                .filter(conflict -> some.stream().anyMatch(conflict::isHitBy))
                .count();
    }

    private static long right(List<Pair> some, List<Conflict> conflicts) {
        return some.stream()
                .filter(pair -> conflicts.stream().anyMatch(conflict -> conflict.isHitBy(pair)))
                .count();
    }

    private static List<Conflict> conflicts(Annotated scored) {
        List<Conflict> conflicts = new ArrayList<>();
        for (JsonNode question : scored.gold().required("questions")) {
            if (question.required("relation").textValue().equals("conflict")) {
                conflicts.add(new Conflict(
                        Gold.positions(question, scored.texts()),
                        question.path("optional").asBoolean()));
            }
        }
        return conflicts;
    }

    /** Whether a finding that is a conflict holds two of its positions apart. */
    private static boolean isShown(Conflict conflict, Report report) {
        return report.findings().stream()
                .filter(finding -> finding.is("conflict"))
                .anyMatch(finding -> pairs(finding.positions()).stream().anyMatch(conflict::isHitBy));
    }

    private static List<Pair> pairs(List<List<Reported>> positions) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            for (int j = i + 1; j < positions.size(); j++) {
                for (Reported a : positions.get(i)) {
                    positions.get(j).forEach(b -> pairs.add(new Pair(a, b)));
                }
            }
        }
        return pairs;
    }

    private static List<Pair> candidates(JsonNode story, Map<String, Reported> claims) {
        List<Pair> candidates = new ArrayList<>();
        for (JsonNode candidate : story.required("candidates")) {
            candidates.add(new Pair(
                    claims.get(candidate.required("a").textValue()),
                    claims.get(candidate.required("b").textValue())));
        }
        return candidates;
    }

    /** A line for each bound; every line ends with a line feed. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (int first : FIRST) {
            out.append(String.format(
                    Locale.ROOT,
                    "first %2d candidates       %d of %d conflicts not shown are among them; %d of %d are conflicts\n",
                    first,
                    tally.of("unshown " + first),
                    tally.of("unshown"),
                    tally.of("candidates right " + first),
                    tally.of("candidates " + first)));
        }
        return out.toString();
    }
}
