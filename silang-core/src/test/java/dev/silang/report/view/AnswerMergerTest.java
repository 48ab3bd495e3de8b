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
import dev.silang.value.DayRange;
import dev.silang.value.Grain;
import dev.silang.value.Hedge;
import dev.silang.value.Party;
import dev.silang.value.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    void makesOneAnswerOfADateWithItsWeekdayAndWithout() {
        assertThat(shown(on(DayOfWeek.TUESDAY, "f1"), on(null, "f2"), on(DayOfWeek.MONDAY, "f3")))
                .containsExactly("Selasa, 4 Maret 2025", "Senin, 4 Maret 2025 (tanggal itu hari Selasa)");
    }

    private static Finding on(@Nullable DayOfWeek weekday, String id) {
        Set<TimeSpan.Part> stated = Set.of(TimeSpan.Part.DAY, TimeSpan.Part.MONTH, TimeSpan.Part.YEAR);
        DayRange day = DayRange.of(LocalDate.of(2025, 3, 4));
        TimeSpan time = new TimeSpan(day, null, null, weekday, null, Grain.DAY, stated, Hedge.NONE);
        Question question = new Question(Slot.WHEN, "flood", "", Scope.WHOLE);
        return new Finding(id, question, Verdict.SAME, List.of(new Position(time, List.of(), List.of())), List.of());
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
    void tellsWhatSeveralAnswersCouldMeanOnce() {
        assertThat(shown(
                        named(Verdict.SAME, "Sopir"),
                        named(Verdict.SAME, "sopir bus"),
                        named(Verdict.SAME, "sopir truk"),
                        named(Verdict.FINER, "sopir")))
                .containsExactly("Sopir", "sopir bus", "sopir truk");
    }

    @Test
    void leavesApartWhatConflicts() {
        assertThat(shown(named(Verdict.CONFLICT, "Ratna", "Ratna Dewi"))).containsExactly("Ratna", "Ratna Dewi");
    }

    @Test
    void tellsOnceWhatReadsAlikeAndDoesNotConflict() {
        assertThat(shown(named(Verdict.CONFLICT, "Ratna", "Tirta", "Ratna"))).containsExactly("Ratna", "Tirta");
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
