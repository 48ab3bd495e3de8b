package dev.silang.eval.score;

import dev.silang.eval.score.Report.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Whether what a report puts together readers put together as well: of the pairs of claims of two articles in one position
 * that readers placed, at least half must stand in one question, and not on opposite sides of it.
 */
final class AgreementScore {
    private final Report report;
    private final Map<String, Set<Place>> placed = new HashMap<>();

    AgreementScore(Report report) {
        this.report = report;
    }

    /**
     * Where readers put a claim.
     *
     * @param position number of the position, or -1 where all positions of the question can be true together
     */
    private record Place(int question, int position) {}

    /**
     * Notes where readers put claims.
     *
     * @param question number of the question
     * @param together whether its positions can be true together
     */
    void place(int question, String slot, List<List<Gold>> positions, boolean together) {
        for (int i = 0; i < positions.size(); i++) {
            for (Reported claim : report.claims().values()) {
                if (claim.slot().equals(slot) && positions.get(i).stream().anyMatch(gold -> gold.isHitBy(claim))) {
                    placed.computeIfAbsent(claim.id(), key -> new HashSet<>())
                            .add(new Place(question, together ? -1 : i));
                }
            }
        }
    }

    /** Counts the agreements that can be judged, and says which are false. */
    void score(Tally tally, Consumer<String> say) {
        report.findings().stream()
                .filter(finding -> finding.is("same") || finding.is("finer"))
                .forEach(finding -> score(finding, tally, say));
    }

    private void score(Answer finding, Tally tally, Consumer<String> say) {
        int judged = 0;
        int right = 0;
        for (List<Reported> group : groups(finding)) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    boolean counts = isJudged(group.get(i), group.get(j));
                    judged += counts ? 1 : 0;
                    right += counts && isRight(group.get(i), group.get(j)) ? 1 : 0;
                }
            }
        }
        if (judged > 0) {
            tally.add("agreements judged");
            tally.add("agreements right", 2 * right >= judged);
            if (2 * right < judged) {
                say.accept("false agreement: " + finding.slot() + ": " + quotes(finding));
            }
        }
    }

    /** Of a finding whose answers are the same each position by itself, else all of them. */
    private static List<List<Reported>> groups(Answer finding) {
        if (finding.is("same")) {
            return finding.positions();
        }
        List<Reported> all = new ArrayList<>();
        finding.positions().forEach(all::addAll);
        return List.of(all);
    }

    private boolean isJudged(Reported a, Reported b) {
        return !a.article().equals(b.article()) && placed.containsKey(a.id()) && placed.containsKey(b.id());
    }

    private boolean isRight(Reported a, Reported b) {
        Set<Place> others = placed.getOrDefault(b.id(), Set.of());
        return placed.getOrDefault(a.id(), Set.of()).stream().anyMatch(others::contains);
    }

    private static String quotes(Answer finding) {
        return finding.positions().stream()
                .flatMap(List::stream)
                .map(claim -> claim.article() + ": " + Quoted.of(CodePointText.head(claim.text(), 50)))
                .collect(Collectors.joining("; "));
    }
}
