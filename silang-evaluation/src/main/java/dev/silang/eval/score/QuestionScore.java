package dev.silang.eval.score;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silang.eval.score.Report.Answer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Scores claims and findings against the questions of a case.
 *
 * @param tally receives the counts
 * @param say receives what went wrong
 */
record QuestionScore(Annotated scored, Report report, Tally tally, Consumer<String> say, Set<String> explained) {

    QuestionScore(Annotated scored, Report report, Tally tally, Consumer<String> say) {
        this(scored, report, tally, say, new HashSet<>());
    }

    /** A question; {@code positions} hold the claims that say the same thing. */
    private record Question(String slot, String gloss, String relation, List<List<Gold>> positions) {
        List<Gold> claims() {
            return positions.stream().flatMap(List::stream).toList();
        }

        /** Whether its positions can be true together. */
        boolean isHarmonious() {
            return relation.equals("same") || relation.equals("finer") || relation.equals("only");
        }

        boolean isAskedOfSeveral() {
            return claims().stream().map(Gold::article).distinct().count() >= 2;
        }
    }

    void score() {
        AgreementScore agreements = new AgreementScore(report);
        int number = 0;
        for (JsonNode node : scored.gold().required("questions")) {
            Question question = question(node);
            agreements.place(number++, question.slot(), question.positions(), question.isHarmonious());
            if (node.path("optional").asBoolean()) {
                splitting(question).forEach(finding -> explained.add(finding.id()));
                continue;
            }
            question.claims().forEach(gold -> claim(question.slot(), gold));
            switch (question.relation()) {
                case "conflict", "update" -> difference(question);
                case "same", "finer" -> agreement(question);
                default -> {}
            }
        }
        agreements.score(tally, say);
        report.findings().stream().filter(finding -> finding.is("conflict")).forEach(this::called);
    }

    private Question question(JsonNode node) {
        return new Question(
                node.required("slot").textValue(),
                node.path("gloss").asText(),
                node.required("relation").textValue(),
                Gold.positions(node, scored.texts()));
    }

    private void claim(String slot, Gold gold) {
        tally.add("claim " + slot);
        tally.add("gold claims");
        List<Reported> found = report.claims().values().stream()
                .filter(claim -> claim.slot().equals(slot) && gold.isHitBy(claim))
                .toList();
        if (found.isEmpty()) {
            say.accept("claim missed: " + slot + " in " + gold.article() + ": " + CaseScore.quoted(gold, 70));
            return;
        }
        tally.add("claim " + slot + " found");
        tally.add("gold claims found");
        if (gold.credited() != null && !gold.credited().isEmpty()) {
            tally.add("credited");
            tally.add(
                    "credited right",
                    found.stream().anyMatch(claim -> Names.agreeWithAny(gold.credited(), claim.names())));
        }
    }

    private void difference(Question question) {
        String relation = question.relation();
        List<Answer> answering = splitting(question);
        List<Answer> right =
                answering.stream().filter(finding -> finding.is(relation)).toList();
        tally.add(relation);
        tally.add(relation + " found", !right.isEmpty());
        tally.add(relation + " " + question.slot());
        tally.add(relation + " " + question.slot() + " found", !right.isEmpty());
        if (right.isEmpty()) {
            say.accept(relation + " missed: " + question.gloss() + calls(answering));
        }
        if (relation.equals("conflict")) {
            right.forEach(finding -> explained.add(finding.id()));
        }
    }

    private void agreement(Question question) {
        if (!question.isAskedOfSeveral()) {
            return;
        }
        List<Answer> seen = report.findings().stream()
                .filter(finding -> spans(finding, question.claims()))
                .toList();
        boolean right = seen.stream().anyMatch(finding -> !finding.is("conflict"));
        tally.add("agreement");
        tally.add("agreement found", right);
        if (!right) {
            say.accept("agreement missed: " + question.gloss() + calls(seen));
        }
    }

    private static String calls(List<Answer> findings) {
        return findings.stream()
                .map(finding -> " (called " + finding.relation() + ")")
                .collect(Collectors.joining());
    }

    /** A conflict that no question explains is false, unless it needs a headline: those the cases do not know. */
    private void called(Answer finding) {
        boolean right = explained.contains(finding.id());
        if (finding.needsHeadline() && !right) {
            return;
        }
        tally.add("conflicts called");
        tally.add("conflicts right", right);
        if (!right) {
            say.accept("false conflict: " + finding.slot() + ": "
                    + finding.positions().stream().map(QuestionScore::quotes).collect(Collectors.joining(" / ")));
        }
    }

    private static String quotes(List<Reported> claims) {
        return claims.stream()
                .map(claim -> claim.article() + ": " + Quoted.of(CodePointText.head(claim.text(), 50)))
                .collect(Collectors.joining("; "));
    }

    /** The findings in which two gold positions of the question stand in two different positions. */
    private List<Answer> splitting(Question question) {
        return report.findings().stream()
                .filter(finding -> splits(finding, question))
                .toList();
    }

    private static boolean splits(Answer finding, Question question) {
        List<Set<Integer>> held = question.positions().stream()
                .map(position -> positionsHolding(finding, position))
                .filter(places -> !places.isEmpty())
                .toList();
        return held.stream().distinct().count() >= 2;
    }

    private static Set<Integer> positionsHolding(Answer finding, List<Gold> gold) {
        Set<Integer> places = new HashSet<>();
        for (int i = 0; i < finding.positions().size(); i++) {
            if (finding.positions().get(i).stream().anyMatch(claim -> isHit(gold, claim))) {
                places.add(i);
            }
        }
        return places;
    }

    /** Whether the finding holds claims of the question from at least two articles. */
    private static boolean spans(Answer finding, List<Gold> gold) {
        return finding.positions().stream()
                        .flatMap(List::stream)
                        .filter(claim -> isHit(gold, claim))
                        .map(Reported::article)
                        .distinct()
                        .count()
                >= 2;
    }

    private static boolean isHit(List<Gold> gold, Reported claim) {
        return gold.stream().anyMatch(one -> one.isHitBy(claim));
    }
}
