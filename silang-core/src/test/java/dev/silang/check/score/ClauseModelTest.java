package dev.silang.check.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.check.align.ClauseCandidate;
import dev.silang.text.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseModelTest {
    private static final ClauseModel MODEL = ClauseModel.load();

    /** Of the first two clauses that share words, of stories that otherwise have nothing in common. */
    private static double likelihood(String one, String two) {
        List<ClauseCandidate> found = Silang.create()
                .clauses(List.of(
                        Article.of("a", one + " Pedagang sayur berjualan di tepi jalan raya sejak pagi."),
                        Article.of("b", two + " Murid sekolah dasar belajar menari di balai kota.")));
        return found.isEmpty() ? 0 : MODEL.likelihood(found.get(0).row());
    }

    @Test
    void oneEventInTwoWordingsIsLikelierThanOneThingOfTwoEvents() {
        double same = likelihood(
                "Tanggul sungai jebol sehingga air merendam rumah warga.",
                "Air merendam rumah warga setelah tanggul sungai jebol.");
        double other = likelihood(
                "Tanggul sungai jebol sehingga air merendam rumah warga.",
                "Pemerintah membeli tanah warga untuk membangun gedung sekolah di kampung seberang.");
        assertThat(same).isGreaterThan(0.5).isGreaterThan(other);
    }
}
