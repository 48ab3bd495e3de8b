package dev.silang.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.check.CrossCheck;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.text.Article;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands above conflicts that no question is asked about. */
final class TitleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Erupsi terjadi pada Sabtu (4/12/2021). Awan panas meluncur sejauh 11 kilometer ke lembah."
                        + " | Erupsi terjadi pada Sabtu (4/12/2021). Awan panas meluncur sejauh 8 kilometer ke lembah."
                        + " | Jarak: “Awan panas meluncur sejauh … ke lembah”",
                "“Kami terus mencari,” kata Kepala BPBD Ratna Wibisana di kantornya, Rabu (15/5/2024)."
                        + " | “Kami terus mencari,” kata Kepala BPBD Ratna Wibisana di kantornya, Kamis (15/5/2024)."
                        + " | Waktu pernyataan Ratna Wibisana",
            })
    void saysWhatTheyAreAbout(String first, String second, String title) {
        CrossCheck check = Silang.create().check(List.of(Article.of("a", first), Article.of("b", second)));
        CheckText wording = new CheckText(check, Labels.of("id"));
        assertThat(Agenda.of(wording, check.stories().get(0)).contested())
                .extracting(Entry::title)
                .contains(Optional.of(title));
    }
}
