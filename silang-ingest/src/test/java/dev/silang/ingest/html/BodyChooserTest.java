package dev.silang.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.ingest.html.page.Divider;
import dev.silang.ingest.html.page.Division;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Chooses by probabilities that the tests say, not the model. */
final class BodyChooserTest {
    private static final String SAME =
            "<p>Rebus dua butir telur selama delapan menit lalu kupas dan potong menjadi empat.</p>";
    private static final String LONG = "<p>Warga desa itu memperbaiki jembatan yang rusak sejak banjir bulan lalu, "
            + "dan anak-anak dapat kembali ke sekolah tanpa memutar jauh lewat kota sebelah, kata kepala desa "
            + "kepada wartawan pada hari Senin setelah rapat di balai desa.</p>";

    private static BodyChooser.Choice choose(String html, double... probability) {
        Division page = Divider.divide(Jsoup.parse(html));
        assertThat(page.blocks())
                .hasSameSizeAs(Arrays.stream(probability).boxed().toList());
        return BodyChooser.choose(page, probability);
    }

    @Test
    void textThatAnotherBoxHasIsTakenOnce() {
        BodyChooser.Choice choice = choose("<div>" + LONG + SAME + "</div><div>" + SAME + "</div>", 0.9, 0.9, 0.9);
        assertThat(choice.taken().stream()).containsExactly(0, 1);
        assertThat(choice.repeated().stream()).containsExactly(2);
    }

    @Test
    void anArticleMayRepeatItselfInItsBox() {
        BodyChooser.Choice choice = choose("<div>" + LONG + SAME + LONG + SAME + "</div>", 0.9, 0.9, 0.9, 0.9);
        assertThat(choice.taken().stream()).containsExactly(0, 1, 2, 3);
        assertThat(choice.repeated().isEmpty()).isTrue();
    }

    @Test
    void lessIsEnoughWhereNothingIsSure() {
        String page = "<div>" + LONG + "<p>Satu, dua, tiga kali sepekan.</p></div><p>Hak cipta tahun ini.</p>";
        assertThat(choose(page, 0.95, 0.3, 0.02).taken().stream()).containsExactly(0);
        BodyChooser.Choice unsure = choose(page, 0.35, 0.3, 0.02);
        assertThat(unsure.taken().stream()).containsExactly(0, 1);
        assertThat(unsure.relaxed()).isFalse();
    }

    @Test
    void theSecondPassTakesWhatTheFirstDidNot() {
        BodyChooser.Choice choice = choose("<p>Hanya satu baris berita di sini.</p>" + LONG, 0.9, 0.16);
        assertThat(choice.taken().stream()).containsExactly(0, 1);
        assertThat(choice.relaxed()).isTrue();
    }
}
