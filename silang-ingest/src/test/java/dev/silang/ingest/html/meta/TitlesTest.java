package dev.silang.ingest.html.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitlesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Jembatan Roboh - KabarTimur; Jembatan Roboh",
                "KabarTimur | Jembatan Roboh; Jembatan Roboh",
                "Jembatan Roboh | kabartimur.example; Jembatan Roboh",
                "Jembatan Roboh: Tiga Selamat; Jembatan Roboh: Tiga Selamat",
                "Laga Timur - Barat Ditunda; Laga Timur - Barat Ditunda",
                "Jembatan Roboh di Sukamaju | Kota; Jembatan Roboh di Sukamaju"
            })
    void namesOfTheSiteGo(String title, String expected) {
        assertThat(Titles.withoutNames(title, List.of("KabarTimur", "kabartimur.example")))
                .isEqualTo(expected);
    }

    @Test
    void theHeadlineShownWinsIfTheHeadStatesIt() {
        assertThat(Titles.choose("Jembatan Roboh", List.of("Jembatan Roboh - Kota - Kabar"), List.of("Kabar")))
                .isEqualTo("Jembatan Roboh");
        assertThat(Titles.choose("Kabar", List.of("Jembatan Roboh - Kabar"), List.of("Kabar")))
                .isEqualTo("Jembatan Roboh");
        assertThat(Titles.choose("", List.of("", ""), List.of())).isNull();
    }
}
