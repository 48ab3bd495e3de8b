package dev.silang.check.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CheckedReports;
import dev.silang.check.pair.ClaimFacts;
import dev.silang.claim.Slot;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepetitionsTest {
    private final CheckedReports reports = new CheckedReports()
            .at("08:00", "Gudang itu menyimpan 30 karung beras. Gudang itu menyimpan 30 karung beras.")
            .at("09:00", "Gudang itu menyimpan 30 karung beras. Gudang itu menyimpan 45 karung beras.");

    private final List<ClaimFacts> claims = CheckedReports.of(reports.facts(), Slot.QUANTITY);

    @Test
    void anArticlesSecondTimeIsNotCompared() {
        Repetitions repetitions = new Repetitions(claims, 10);
        assertThat(repetitions.representatives()).containsExactly(claims.get(0), claims.get(2), claims.get(3));
        assertThat(repetitions.uncompared()).isEmpty();
    }

    @Test
    void whatIsBeyondTheMostIsNotCompared() {
        Repetitions repetitions = new Repetitions(claims, 2);
        assertThat(repetitions.representatives()).containsExactly(claims.get(0), claims.get(2));
        assertThat(repetitions.uncompared()).containsExactly(claims.get(3));
    }

    /** The last report is the newest: its first claims are compared before the third of the first. */
    @Test
    void whereThereAreTooManyEachReportBeginsBeforeAnyGoesOn() {
        List<ClaimFacts> counts = CheckedReports.of(
                new CheckedReports()
                        .at("08:00", "Gudang itu menyimpan 30 karung beras, 45 karung jagung dan 12 karung kedelai.")
                        .at("09:00", "Gudang itu menyimpan 31 karung beras.")
                        .facts(),
                Slot.QUANTITY);
        Repetitions repetitions = new Repetitions(counts, 2);
        assertThat(repetitions.representatives()).containsExactly(counts.get(0), counts.get(3));
        assertThat(repetitions.uncompared()).containsExactly(counts.get(1), counts.get(2));
    }

    @Test
    void aQuestionGetsItsRepetitionsBack() {
        Aligned alone = new Aligned(List.of(claims.subList(0, 1)), List.of(), List.of());
        assertThat(new Repetitions(claims, 10).restore(alone).positions())
                .containsExactly(List.of(claims.get(0), claims.get(1)));
    }
}
