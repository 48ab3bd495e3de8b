package dev.silang.check.veto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silang.claim.Slot;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link Example}: one report contradicts no other. */
class ExampleTest {
    private static final List<String> ONE = List.of("Banjir merendam 12 rumah.");
    private static final List<String> TWO = List.of("Banjir merendam 12 rumah.", "Banjir merendam 13 rumah.");

    @Test
    void twoReportsAreEnough() {
        assertThat(new Example(Slot.QUANTITY, TWO, TWO).reports()).isEqualTo(TWO);
        assertThat(new Example(Slot.QUANTITY, TWO, TWO).changed()).isEqualTo(TWO);
    }

    @Test
    void oneReportIsNone() {
        assertThatThrownBy(() -> new Example(Slot.QUANTITY, ONE, TWO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Example(Slot.QUANTITY, TWO, ONE)).isInstanceOf(IllegalArgumentException.class);
    }
}
