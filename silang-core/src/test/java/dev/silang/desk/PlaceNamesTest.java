package dev.silang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.check.CrossCheck;
import dev.silang.text.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A story lies in places with a name, not in the lane that two reports tell of. */
class PlaceNamesTest {
    @Test
    void ordinaryNounsNameNoPlace() {
        CrossCheck check = Silang.create()
                .check(List.of(
                        Article.of("a", "Truk itu melaju di lajur kiri Kota Malang sejak pagi."),
                        Article.of("b", "Sejak pagi truk melaju di lajur kiri. Truk itu tiba di Kota Malang.")));
        assertThat(check.claims()).anyMatch(claim -> claim.quote().equals("lajur kiri"));
        assertThat(PlaceNames.of(check)).contains("Malang").doesNotContain("lajur kiri");
    }
}
