package dev.silang.check.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CheckedReports;
import dev.silang.check.pair.ClaimFacts;
import dev.silang.claim.Slot;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedTest {
    private final List<ClaimFacts> claims = CheckedReports.of(
            new CheckedReports()
                    .at("08:00", "Gudang itu menyimpan 30 karung beras dan 45 karung jagung.")
                    .facts(),
            Slot.QUANTITY);

    @Test
    void aClaimIsOfThePositionThatHoldsIt() {
        Aligned question = new Aligned(List.of(claims), List.of(), List.of());
        assertThat(question.position(claims.get(1))).isEqualTo(claims);
        Aligned other = new Aligned(List.of(claims.subList(0, 1)), List.of(), List.of());
        assertThat(other.position(claims.get(1))).containsExactly(claims.get(1));
    }
}
