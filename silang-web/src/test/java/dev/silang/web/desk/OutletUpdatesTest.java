package dev.silang.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.check.CrossCheck;
import dev.silang.text.Article;
import dev.silang.web.TestDesk;
import dev.silang.web.UpdatedNews;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was first with a newer answer, who stayed behind, who corrected itself. */
final class OutletUpdatesTest {
    private static final CrossCheck CHECK = Silang.create().check(UpdatedNews.articles());

    @ParameterizedTest
    @CsvSource({
        "Kabar Teluk, 1, 0, 0, 1",
        "Warta Bukit, 1, 1, 0, 0",
        "Suara Muara, 1, 0, 1, 0",
        "Pena Kota, 0, 0, 0, 0",
    })
    void keepsUp(String outlet, int questions, int first, int behind, int corrected) {
        assertThat(OutletUpdates.of(outlet, List.of(CHECK)))
                .isEqualTo(new OutletUpdates(questions, first, behind, corrected));
    }

    @Test
    void oneReportThatTellsBothCorrectsNothing() {
        List<Article> both = List.of(
                UpdatedNews.articles().get(0),
                TestDesk.article(
                        "d1",
                        "Pena Kota",
                        "2025-03-04T20:00:00+07:00",
                        "Feri Sinar Samudra karam",
                        "Feri Sinar Samudra karam di Selat Lembayung pada Selasa (4/3/2025). Korban tewas 12 orang pada pagi "
                                + "hari, kata Basarnas. Korban tewas 19 orang hingga malam, kata Basarnas."));
        OutletUpdates updates =
                OutletUpdates.of("Pena Kota", List.of(Silang.create().check(both)));
        assertThat(updates.questions()).isPositive();
        assertThat(updates.corrected()).isZero();
    }
}
