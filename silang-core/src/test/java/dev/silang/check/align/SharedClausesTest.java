package dev.silang.check.align;

import static dev.silang.check.align.Clauses.clause;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CheckedReports;
import dev.silang.check.Finding;
import dev.silang.check.Verdict;
import dev.silang.check.pair.ClaimFacts;
import dev.silang.check.pair.Concepts;
import dev.silang.check.pair.SharedWording;
import dev.silang.check.pair.StoryFacts;
import dev.silang.check.score.ClauseModel;
import dev.silang.claim.Assertion;
import dev.silang.claim.Claim;
import dev.silang.claim.Slot;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What reports tell alike beyond their values is a question; what denies it, or has another number, is not. */
class SharedClausesTest {
    private static List<Aligned> questions(Assertion... clauses) {
        List<Assertion> all = List.of(clauses);
        StoryFacts facts = new StoryFacts(
                all.stream().map(Assertion::claim).toList(), Concepts.load(), Map.of(), new SharedWording(List.of()));
        return new SharedClauses(all, facts.claims(), List.of(), ClauseModel.load()).questions();
    }

    @Test
    void threeArticlesOfOneClauseAreOneQuestion() {
        List<Aligned> questions = questions(
                clause("a", "banjir rendam+ pasar"),
                clause("b", "banjir rendam+ pasar"),
                clause("c", "banjir rendam+ pasar lama"));
        assertThat(questions).hasSize(1);
        assertThat(questions.get(0).positions().get(0))
                .extracting(ClaimFacts::article)
                .containsExactly("a", "b", "c");
        assertThat(questions.get(0).agreements()).hasSize(2);
    }

    @Test
    void twoClausesOfOneArticleAreNeverOne() {
        assertThat(questions(
                        clause("a", "banjir rendam+ pasar lama"),
                        clause("b", "banjir rendam+ pasar"),
                        clause("c", "banjir rendam+ pasar kering"),
                        clause("a", "rendam+ pasar kering")))
                .allSatisfy(question -> assertThat(question.positions().get(0))
                        .extracting(ClaimFacts::article)
                        .doesNotHaveDuplicates());
    }

    @Test
    void whatDeniesDoesNotAgree() {
        assertThat(questions(clause("a", "banjir rendam+ pasar"), clause("b", "banjir tidak! rendam+ pasar")))
                .isEmpty();
    }

    @Test
    void anotherNumberDoesNotAgree() {
        assertThat(questions(clause("a", "banjir rendam+ 12 pasar"), clause("b", "banjir rendam+ 13 pasar")))
                .isEmpty();
        assertThat(questions(clause("a", "banjir rendam+ 12 pasar"), clause("b", "banjir rendam+ pasar")))
                .hasSize(1);
    }

    @Test
    void oneWordBesideANumberSaysNothing() {
        assertThat(questions(clause("a", "makanan basi+"), clause("b", "makanan basi+")))
                .hasSize(1);
        assertThat(questions(clause("a", "rendam+ 12 banjir lama"), clause("b", "rendam+ 12 pasar kering")))
                .isEmpty();
    }

    @Test
    void oneWordIsEnoughWhereClausesAreSurelyOneThing() {
        assertThat(questions(clause("a", "rendam+ 12"), clause("b", "rendam+ 12")))
                .hasSize(1);
    }

    @Test
    void whatAQuestionHoldsAlreadyIsNotToldAgain() {
        CheckedReports reports = new CheckedReports()
                .at("08:00", "Warga mengungsi ke Desa Sumberejo naik perahu. Jalur ambulans tertutup lumpur tebal.")
                .at("09:00", "Lumpur tebal menutup jalur ambulans. Ke Desa Sumberejo warga mengungsi membawa ternak.");
        List<Finding> clauses = reports.check().stories().get(0).findings().stream()
                .filter(finding -> finding.question().of().equals("clause"))
                .toList();
        assertThat(clauses).extracting(finding -> finding.question().slot()).containsOnly(Slot.TOPIC);
        assertThat(clauses).extracting(Finding::verdict).containsOnly(Verdict.SAME);
        assertThat(clauses)
                .flatExtracting(finding -> finding.positions().get(0).claims().stream()
                        .map(Claim::quote)
                        .toList())
                .containsExactly("Jalur ambulans tertutup lumpur tebal", "Lumpur tebal menutup jalur ambulans");
        assertThat(reports.check().claims())
                .containsAll(clauses.stream()
                        .flatMap(finding -> finding.positions().stream())
                        .flatMap(position -> position.claims().stream())
                        .toList());
    }
}
