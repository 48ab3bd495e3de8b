package dev.silang.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.check.Question;
import dev.silang.check.Story;
import dev.silang.check.Verdict;
import dev.silang.claim.Scope;
import dev.silang.claim.Slot;
import dev.silang.report.Example;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AgendaTest {
    private final CrossCheck check = Example.flood();
    private final Story story = check.stories().get(0);
    private final Agenda agenda = Agenda.of(new CheckText(check, Labels.of("en")), story);

    @Test
    void holdsEveryFindingOnce() {
        List<Finding> held = agenda.entries().stream()
                .flatMap(entry -> entry.findings().stream())
                .toList();
        assertThat(held).containsExactlyInAnyOrderElementsOf(story.findings());
    }

    @Test
    void asksNothingTwice() {
        assertThat(agenda.entries().stream().map(Entry::question).flatMap(Optional::stream))
                .doesNotHaveDuplicates();
    }

    @Test
    void putsWhatIsContestedFirst() {
        assertThat(agenda.contested()).isNotEmpty().allMatch(Entry::isContested);
        assertThat(agenda.agreed()).allMatch(entry -> entry.relation() == Verdict.SAME);
        assertThat(agenda.finer()).allMatch(entry -> entry.relation() == Verdict.FINER);
        assertThat(agenda.entries())
                .allSatisfy(entry ->
                        assertThat(entry.anchor()).isEqualTo(entry.first().id()));
    }

    @Test
    void namesTheRulesOfItsAnswers() {
        assertThat(agenda.contested())
                .allSatisfy(entry -> assertThat(entry.rules()).isNotEmpty().doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @CsvSource({
        "QUANTITY, crash, dead, QUANTITY, crash, injured",
        "QUANTITY, crash, bus.dead, PARTICIPANT, crash, victim",
        "PARTICIPANT, murder, person, CAUSE, murder, ''",
        "CAUSE, fire, '', WHERE, fire, at",
        "WHERE, fire, at, WHEN, fire, ''",
        "WHEN, fire, '', QUANTITY, fire, loss",
        "QUANTITY, fire, loss, QUANTITY, fire, truck",
        "QUANTITY, fire, truck, WHEN, statement, ''"
    })
    void weighsLivesBeforeTheRest(Slot slot, String frame, String of, Slot later, String laterFrame, String laterOf) {
        assertThat(Weights.of(new Question(slot, frame, of, Scope.WHOLE)))
                .isLessThan(Weights.of(new Question(later, laterFrame, laterOf, Scope.WHOLE)));
    }

    @Test
    void givesAReasonForEachWeight() {
        assertThat(Cells.read("weights.tsv"))
                .allSatisfy(cells -> assertThat(cells).hasSize(5).doesNotContain(""));
        assertThat(Cells.read("headings.tsv"))
                .allSatisfy(cells -> assertThat(cells).hasSize(3).doesNotContain(""));
    }
}
