package dev.silang.ingest.html.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VisibleDateTest {
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rabu, 15 Mei 2024 13:45 WITA | 2024-05-15T13:45+08:00",
                "Kamis, 05 Nov 2015 10:00 WIB | 2015-11-05T10:00+07:00",
                "Jumat (6/11/2015) pukul 08.45 WIT | 2015-11-06T08:45+09:00",
                "05/11/2015, 21:04 WIB | 2015-11-05T21:04+07:00",
                "Terbit: 20 Februari 2024 | 2024-02-20T00:00+07:00",
                "November 5, 2015 at 9.30 pm | 2015-11-05T21:30+07:00",
                "2015-11-05 10:00:26 | 2015-11-05T10:00+07:00",
                "5 November 2015 - 12:10 am | 2015-11-05T00:10+07:00",
                "Selasa, 3 Sept 2024 | 2024-09-03T00:00+07:00",
                "12:30 tanggal 17 Agustus 2024 | 2024-08-17T00:00+07:00"
            })
    void isRead(String text, String expected) {
        assertThat(VisibleDate.find(text, WIB, true)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31 Februari 2024",
                "dibaca 1.204 kali",
                "Mei lalu",
                "45/13/2024",
                "telepon 021-5555-2024",
                "99999999999999999999 Mei 2024"
            })
    void isNotThere(String text) {
        assertThat(VisibleDate.find(text, WIB, true)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"true, 2024-05-03T00:00Z", "false, 2024-03-05T00:00Z"})
    void theOrderOfDayAndMonthIsThatOfTheLanguage(boolean dayFirst, String expected) {
        assertThat(VisibleDate.find("03/05/2024", ZoneOffset.UTC, dayFirst)).hasToString(expected);
    }
}
