package dev.silang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DateSlipTest {
    @Test
    void reasonsAreLabelled() {
        assertThat(Arrays.stream(DateSlip.Reason.values()).map(DateSlip.Reason::label))
                .containsExactly("weekday", "after-report");
    }
}
