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

    @Test
    void aQuestionGetsItsRepetitionsBack() {
        Aligned alone = Aligned.alone(claims.get(0));
        assertThat(new Repetitions(claims, 10).restore(alone).positions())
                .containsExactly(List.of(claims.get(0), claims.get(1)));
    }
}
