package dev.silang.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.text.Article;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
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
}
