package dev.silang.desk;

import dev.silang.check.Answers;
import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.check.Verdict;
import dev.silang.source.Origin;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many questions of a story are contested and agreed on. Findings that ask the same are one question.
 *
 * @param conflicts questions with answers that cannot both be true
 * @param updates questions whose answer was replaced by a later one
 * @param agreements questions that several independent origins answer alike, or one more precisely than another
 */
public record Counts(int conflicts, int updates, int agreements) {
    public static final Counts NONE = new Counts(0, 0, 0);

    /** Of all stories of a cross-check. */
    public static Counts of(CrossCheck check) {
        Map<String, List<Finding>> questions = check.stories().stream()
                .flatMap(story -> story.findings().stream())
                .collect(Collectors.groupingBy(finding -> finding.question().key()));
        Counts sum = NONE;
        for (List<Finding> findings : questions.values()) {
            sum = sum.and(of(findings));
        }
        return sum;
    }

    /** A question is what the most pressing of its findings is. */
    private static Counts of(List<Finding> findings) {
        if (any(findings, Verdict.CONFLICT)) {
            return new Counts(1, 0, 0);
        }
        if (any(findings, Verdict.UPDATE)) {
            return new Counts(0, 1, 0);
        }
        boolean agreed = any(findings, Verdict.FINER)
                || findings.stream()
                        .anyMatch(finding ->
                                finding.verdict() == Verdict.SAME && Origin.independent(Answers.origins(finding)) > 1);
        return agreed ? new Counts(0, 0, 1) : NONE;
    }

    private static boolean any(List<Finding> findings, Verdict verdict) {
        return findings.stream().anyMatch(finding -> finding.verdict() == verdict);
    }

    Counts and(Counts other) {
        return new Counts(conflicts + other.conflicts, updates + other.updates, agreements + other.agreements);
    }
}
