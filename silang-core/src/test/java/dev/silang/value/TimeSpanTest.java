package dev.silang.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TimeSpanTest {
    private static final LocalDate DAY = LocalDate.of(2023, 9, 13);

    @Test
    void isWrittenAsFarAsStated() {
        assertThat(time(DayRange.of(DAY), null, Grain.DAY)).hasToString("2023-09-13");
        assertThat(time(new DayRange(DAY, DAY.plusDays(2)), null, Grain.DAY)).hasToString("2023-09-13/2023-09-15");
        assertThat(time(new DayRange(DAY.withDayOfMonth(1), DAY.withDayOfMonth(30)), null, Grain.MONTH))
                .hasToString("2023-09");
        assertThat(time(new DayRange(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31)), null, Grain.YEAR))
                .hasToString("2023/2024");
        assertThat(time(DayRange.of(DAY), Clock.at(630), Grain.MINUTE)).hasToString("2023-09-13T10:30+07:00");
        assertThat(time(null, new Clock(630, 720, 5), Grain.SECOND)).hasToString("T10:30:05/12:00+07:00");
    }

    @Test
    void aPartOfAPeriodIsWrittenByItsDays() {
        DayRange late = new DayRange(DAY.withDayOfMonth(21), DAY.withDayOfMonth(30));

        assertThat(time(late, null, Grain.MONTH)).hasToString("2023-09-21/2023-09-30");
        assertThat(late.enclosing(Grain.MONTH)).isEqualTo(new DayRange(DAY.withDayOfMonth(1), DAY.withDayOfMonth(30)));
        assertThat(late.enclosing(Grain.QUARTER))
                .isEqualTo(new DayRange(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 9, 30)));
        assertThat(late.enclosing(Grain.DECADE))
                .isEqualTo(new DayRange(LocalDate.of(2020, 1, 1), LocalDate.of(2029, 12, 31)));
        assertThat(late.enclosing(Grain.WEEK))
                .isEqualTo(new DayRange(LocalDate.of(2023, 9, 18), LocalDate.of(2023, 10, 1)));
    }

    @Test
    void withoutDaysHasNoDate() {
        TimeSpan time = new TimeSpan(
                null, Clock.at(630), null, null, null, Grain.MINUTE, Set.of(TimeSpan.Part.CLOCK), Hedge.NONE);

        assertThat(time.date()).isNull();
        assertThat(time.lastDate()).isNull();
        assertThat(time.hasClock()).isTrue();
    }

    @Test
    void aWeekdayThatIsNotTheDaysIsASlip() {
        assertThat(on(DayOfWeek.WEDNESDAY).isSlip()).isFalse();
        assertThat(on(DayOfWeek.TUESDAY).isSlip()).isTrue();
    }

    @Test
    void daysRunForwards() {
        assertThatThrownBy(() -> new DayRange(DAY, DAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(DayRange.ofUnknownYear(DAY)).isNotEqualTo(DayRange.of(DAY)).matches(DayRange::isOneDay);
    }

    private static TimeSpan on(DayOfWeek weekday) {
        return new TimeSpan(
                DayRange.of(DAY), null, null, weekday, null, Grain.DAY, Set.of(TimeSpan.Part.DAY), Hedge.NONE);
    }

    private static String time(@Nullable DayRange days, @Nullable Clock clock, Grain grain) {
        ZoneOffset zone = clock == null ? null : ZoneOffset.ofHours(7);
        return new TimeSpan(days, clock, null, null, zone, grain, Set.of(), Hedge.NONE).notation();
    }
}
