package dev.silang.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ClockTest {
    @Test
    void isWrittenAsFarAsStated() {
        assertThat(Clock.at(630).notation()).isEqualTo("10:30");
        assertThat(new Clock(630, null, 5).notation()).isEqualTo("10:30:05");
        assertThat(new Clock(1320, 120, null).notation()).isEqualTo("22:00/02:00");
    }

    @Test
    void ofOneMinuteIsNoRange() {
        assertThat(new Clock(630, 630, null)).isEqualTo(Clock.at(630)).matches(clock -> !clock.isRange());
        assertThat(Clock.at(630).last()).isEqualTo(630);
        assertThat(new Clock(1320, 120, null)).matches(Clock::isRange).matches(clock -> clock.last() == 120);
    }

    @Test
    void staysWithinADay() {
        assertThatThrownBy(() -> Clock.at(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Clock.at(Clock.DAY)).isInstanceOf(IllegalArgumentException.class);
    }
}
