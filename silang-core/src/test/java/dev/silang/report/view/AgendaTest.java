package dev.silang.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
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
import dev.silang.text.Article;
import java.time.OffsetDateTime;
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

    @Test
    void tellsAnUpdateFromTheEarlierAnswerToTheLater() {
        CrossCheck check = Silang.create()
                .check(List.of(
                        report("a", 9, "Korban tewas akibat banjir di Tirtamaya 17 orang, kata BPBD."),
                        report("b", 1, "Korban tewas akibat banjir di Tirtamaya 12 orang, kata BPBD.")));
        Entry entry = Agenda.of(
                        new CheckText(check, Labels.of("en")), check.stories().get(0))
                .contested()
                .get(0);
        assertThat(entry.relation()).isEqualTo(Verdict.UPDATE);
        assertThat(entry.answers()).extracting(Answer::shown).containsExactly("12", "17");
    }

    private static Article report(String outlet, int hour, String text) {
        OffsetDateTime published =
                OffsetDateTime.parse("2024-05-15T08:00:00+07:00").plusHours(hour);
        return new Article(outlet, outlet, null, published, null, text, "id", List.of());
    }
}
