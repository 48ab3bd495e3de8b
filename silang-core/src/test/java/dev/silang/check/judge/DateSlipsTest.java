package dev.silang.check.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.check.DateSlip;
import dev.silang.claim.Claim;
import dev.silang.text.Article;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateSlipsTest {
    /** A report of Wednesday, 5 June 2024. */
    private static List<DateSlip> slips(String text, String language) {
        OffsetDateTime published = OffsetDateTime.parse("2024-06-05T12:00+07:00");
        Article article = new Article("a", null, null, published, null, text, language, List.of());
        return Silang.create().check(List.of(article)).dateSlips();
    }

    private static List<DateSlip> slips(String text) {
        return slips(text, "id");
    }

    @Test
    void theMonthIsMended() {
        assertThat(slips("Pasar itu terbakar pada Selasa (4/5/2024)."))
                .singleElement()
                .satisfies(slip -> assertThat(slip.reason()).isEqualTo(DateSlip.Reason.WEEKDAY))
                .satisfies(slip -> assertThat(slip.likely()).isEqualTo(LocalDate.of(2024, 6, 4)));
    }

    @Test
    void theYearIsMended() {
        assertThat(slips("Pasar itu terbakar pada Selasa (4/6/2023)."))
                .singleElement()
                .satisfies(slip -> assertThat(slip.likely()).isEqualTo(LocalDate.of(2024, 6, 4)));
    }

    @Test
    void theDayIsMended() {
        assertThat(slips("Pasar itu terbakar pada Selasa (14/6/2024)."))
                .singleElement()
                .satisfies(slip -> assertThat(slip.likely()).isEqualTo(LocalDate.of(2024, 6, 4)));
    }

    /** Both the day and the weekday may be wrong: neither is named. */
    @Test
    void aFreshDateIsLeftOpen() {
        assertThat(slips("Pasar itu terbakar pada Senin (4/6/2024)."))
                .singleElement()
                .satisfies(slip -> assertThat(slip.likely()).isNull());
    }

    @Test
    void nothingIsSaidAfterTheReport() {
        assertThat(slips("\"Pasar itu aman,\" kata Budi Santoso di Kendal, 4 Juli 2024."))
                .singleElement()
                .satisfies(slip -> assertThat(slip.reason()).isEqualTo(DateSlip.Reason.AFTER_REPORT))
                .satisfies(slip -> assertThat(slip.likely()).isEqualTo(LocalDate.of(2024, 6, 4)));
    }

    @Test
    void plansLieAhead() {
        assertThat(slips("Sidang berikutnya digelar pada Kamis (4/7/2024).")).isEmpty();
    }

    @Test
    void soundDatesAreNone() {
        assertThat(slips("Pasar itu terbakar pada Selasa (4/6/2024).")).isEmpty();
    }

    @Test
    void inEnglish() {
        assertThat(slips("The market burned down on Tuesday, May 4, 2024.", "en"))
                .singleElement()
                .satisfies(slip -> assertThat(slip.likely()).isEqualTo(LocalDate.of(2024, 6, 4)));
    }

    private static @Nullable LocalDate likely(String text) {
        List<DateSlip> slips = slips(text);
        assertThat(slips).hasSize(1);
        return slips.get(0).likely();
    }

    /** News is of the last seven days: 30 May is six days before the report, 26 May ten. */
    @Test
    void aDateIsMendedToOneOfTheLastWeek() {
        assertThat(likely("Pasar itu terbakar pada Kamis (30/8/2024).")).isEqualTo(LocalDate.of(2024, 5, 30));
        assertThat(likely("Pasar itu terbakar pada Rabu (29/8/2024).")).isEqualTo(LocalDate.of(2024, 5, 29));
        assertThat(likely("Pasar itu terbakar pada Selasa (28/8/2024).")).isNull();
        assertThat(likely("Pasar itu terbakar pada Minggu (26/8/2024).")).isNull();
    }

    /** In another zone it may be tomorrow already, but not the day after. */
    @Test
    void tomorrowIsNoSlip() {
        assertThat(slips("\"Pasar itu aman,\" kata Budi Santoso di Kendal, 6 Juni 2024."))
                .isEmpty();
        assertThat(slips("\"Pasar itu aman,\" kata Budi Santoso di Kendal, 7 Juni 2024."))
                .hasSize(1);
    }

    @Test
    void aDateIsMendedToTomorrowAtMost() {
        assertThat(likely("Pasar itu terbakar pada Kamis (6/8/2024).")).isEqualTo(LocalDate.of(2024, 6, 6));
        assertThat(likely("Pasar itu terbakar pada Jumat (7/8/2024).")).isNull();
    }

    /** Of January and December, eleven months apart. */
    @Test
    void anyMonthMayBeMeant() {
        DateSlips slips = new DateSlips(Map.of("a", OffsetDateTime.parse("2024-01-05T12:00+07:00")));
        List<Claim> claims = Silang.create()
                .check(List.of(new Article(
                        "a",
                        null,
                        null,
                        OffsetDateTime.parse("2024-01-05T12:00+07:00"),
                        null,
                        "Pasar itu terbakar pada Kamis (4/12/2024).",
                        "id",
                        List.of())))
                .claims();
        assertThat(slips.in(claims))
                .singleElement()
                .satisfies(slip -> assertThat(slip.likely()).isEqualTo(LocalDate.of(2024, 1, 4)));
    }

    /** One unit is day, month or year: two of them are no slip of the pen. */
    @Test
    void onlyOneUnitIsMended() {
        assertThat(likely("Pasar itu terbakar pada Selasa (5/8/2023).")).isNull();
    }

    @Test
    void oneDateOfAReportIsToldOnce() {
        assertThat(slips("Pasar itu terbakar pada Selasa (4/5/2024). Kebakaran pada Selasa (4/5/2024) itu besar."))
                .hasSize(1);
    }
}
