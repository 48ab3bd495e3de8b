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

    @ParameterizedTest
    @CsvSource({
        "2005, 2005-10-04, 2005-04-24",
        "2016, 2016-10-03, 2016-04-23",
        "2018, 2018-09-10, 2018-03-31",
        "2023, 2023-09-16, 2023-04-06",
        "2024, 2024-10-03, 2024-04-23"
    })
    void hebrewNewYearAndPassover(int year, LocalDate newYear, LocalDate passover) {
        assertThat(day(new Feast.Hebrew(1, 1), year)).isEqualTo(newYear);
        assertThat(day(new Feast.Hebrew(1, 10), year)).isEqualTo(newYear.plusDays(9));
        assertThat(day(new Feast.Hebrew(7, 15), year)).isEqualTo(passover);
    }

    /** Purim in years with a month put in and without; the eighth day of Hanukkah in short and long months. */
    @ParameterizedTest
    @CsvSource({
        "2016, 6, 14, 2016-03-24",
        "2017, 6, 14, 2017-03-12",
        "2022, 6, 14, 2022-03-17",
        "2018, 3, 25, 2018-12-03",
        "2023, 3, 25, 2023-12-08",
        "2018, 4, 2, 2018-12-10",
        "2023, 4, 2, 2023-12-14"
    })
    void hebrewMonthsOfEveryLength(int year, int month, int moonDay, LocalDate day) {
        assertThat(day(new Feast.Hebrew(month, moonDay), year)).isEqualTo(day);
    }

    /** Diwali, Holi, Ganesh Chaturthi and Ugadi. */
    @ParameterizedTest
    @CsvSource({
        "2018, 2018-11-07, 2018-03-02, 2018-09-13, 2018-03-18",
        "2019, 2019-10-27, 2019-03-21, 2019-09-02, 2019-04-06",
        "2020, 2020-11-14, 2020-03-10, 2020-08-22, 2020-03-25",
        "2021, 2021-11-04, 2021-03-29, 2021-09-10, 2021-04-13",
        "2022, 2022-10-24, 2022-03-18, 2022-08-31, 2022-04-02"
    })
    void indianFeasts(int year, LocalDate diwali, LocalDate holi, LocalDate ganesh, LocalDate ugadi) {
        assertThat(day(new Feast.Indian(7, 30, 18, 0), year)).isEqualTo(diwali);
        assertThat(day(new Feast.Indian(12, 15, 18, 1), year)).isEqualTo(holi);
        assertThat(day(new Feast.Indian(6, 4, 12, 0), year)).isEqualTo(ganesh);
        assertThat(day(new Feast.Indian(1, 1, 6, 0), year)).isEqualTo(ugadi);
    }

    @Test
    void aFeastMayAvoidAWeekdayAndLast() {
        Feast.Avoiding kings = new Feast.Avoiding(new Feast.Dated(4, 27), DayOfWeek.SUNDAY);
        assertThat(day(kings, 2014)).isEqualTo(LocalDate.of(2014, 4, 26));
        assertThat(day(kings, 2015)).isEqualTo(LocalDate.of(2015, 4, 27));
        assertThat(new Feast.Lasting(new Feast.OfEaster(false, -46), 46)
                        .inYear(2024)
                        .in(NONE, Direction.SAME))
                .isEqualTo(new DayRange(LocalDate.of(2024, 2, 14), LocalDate.of(2024, 3, 30)));
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
