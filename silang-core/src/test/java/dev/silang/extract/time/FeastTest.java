package dev.silang.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.lang.Direction;
import dev.silang.value.DayRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days of feasts that move, by almanacs. */
final class FeastTest {
    private static final Reference NONE = new Reference(null, List.of());

    @ParameterizedTest
    @CsvSource({
        "1961, 1961-04-02, 1961-04-09",
        "2000, 2000-04-23, 2000-04-30",
        "2008, 2008-03-23, 2008-04-27",
        "2011, 2011-04-24, 2011-04-24",
        "2024, 2024-03-31, 2024-05-05",
        "2038, 2038-04-25, 2038-04-25"
    })
    void easterOfBothChurches(int year, LocalDate western, LocalDate eastern) {
        assertThat(day(new Feast.OfEaster(false, 0), year)).isEqualTo(western);
        assertThat(day(new Feast.OfEaster(true, 0), year)).isEqualTo(eastern);
        assertThat(day(new Feast.OfEaster(false, 39), year)).isEqualTo(western.plusDays(39));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1985-02-20",
                "1997-02-07",
                "2000-02-05",
                "2007-02-18",
                "2014-01-31",
                "2015-02-19",
                "2018-02-16",
                "2020-01-25",
                "2023-01-22",
                "2024-02-10",
                "2025-01-29",
                "2026-02-17",
                "2034-02-19"
            })
    void chineseNewYears(LocalDate first) {
        assertThat(day(new Feast.OfChineseYear(0), first.getYear())).isEqualTo(first);
    }

    @Test
    void weekdaysOfAMonth() {
        assertThat(day(new Feast.Weekday(11, DayOfWeek.THURSDAY, 4, 1), 2024)).isEqualTo(LocalDate.of(2024, 11, 29));
        assertThat(day(new Feast.Weekday(5, DayOfWeek.MONDAY, -1, 0), 2023)).isEqualTo(LocalDate.of(2023, 5, 29));
    }

    @Test
    void withoutAYearItIsOfTheTurnThatADateWouldBe() {
        Reference may = new Reference(LocalDate.of(2024, 5, 15), List.of());
        Days easter = new Feast.OfEaster(false, 0).inTurn();

        assertThat(easter.in(may, Direction.UNSTATED)).isEqualTo(DayRange.of(LocalDate.of(2024, 3, 31)));
        assertThat(easter.in(may, Direction.FUTURE)).isEqualTo(DayRange.of(LocalDate.of(2025, 4, 20)));
        assertThat(easter.in(NONE, Direction.UNSTATED)).isNull();
    }

    private static LocalDate day(Feast feast, int year) {
        return Objects.requireNonNull(feast.inYear(year).in(NONE, Direction.UNSTATED))
                .first();
    }
}
