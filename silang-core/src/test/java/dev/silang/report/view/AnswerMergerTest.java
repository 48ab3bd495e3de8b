package dev.silang.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.check.Position;
import dev.silang.check.Question;
import dev.silang.check.Verdict;
import dev.silang.claim.Scope;
import dev.silang.claim.Slot;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.value.Party;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class AnswerMergerTest {
    private final CrossCheck nothing = new CrossCheck(List.of(), List.of(), List.of(), List.of(), List.of());
    private final AnswerMerger merger = new AnswerMerger(new CheckText(nothing, Labels.of("id")));

    @Test
    void makesOneAnswerOfOneThingUnderTwoNames() {
        assertThat(shown(named(Verdict.SAME, "perahu karet"), named(Verdict.SAME, "Perahu Karet Bahari 7")))
                .containsExactly("Perahu Karet Bahari 7");
    }

    @Test
    void leavesApartWhatSeveralAnswersCouldMean() {
        assertThat(shown(
                        named(Verdict.SAME, "sopir"),
                        named(Verdict.SAME, "sopir bus"),
                        named(Verdict.SAME, "sopir truk")))
                .containsExactly("sopir", "sopir bus", "sopir truk");
    }

    @Test
    void leavesApartWhatConflicts() {
        assertThat(shown(named(Verdict.CONFLICT, "Ratna", "Ratna Dewi"))).containsExactly("Ratna", "Ratna Dewi");
    }

    private List<String> shown(Finding... findings) {
        return merger.answers(List.of(findings)).stream().map(Answer::shown).toList();
    }

    private static Finding named(Verdict verdict, String... names) {
        List<Position> positions = Stream.of(names)
                .map(name -> new Position(new Party(name, "thing"), List.of(), List.of()))
                .toList();
        Question question = new Question(Slot.PARTICIPANT, "", "thing", Scope.WHOLE);
        return new Finding("f" + names[0], question, verdict, positions, List.of());
    }
}
