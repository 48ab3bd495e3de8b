package dev.silang.ingest.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FieldTextTest {
    @Test
    void readsListsThatNestDeeperThanAPageDoes() throws IOException {
        Path file = Path.of("src", "test", "resources", "broken", "lists-in-underlines.json");

        assertThat(FieldText.of(Files.readString(file)).text()).contains("Kerugian ditaksir sekitar Rp 2,5 miliar.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Air naik.</p><p>Warga <b>pulang</b>.</p> | Air naik./Warga pulang.",
                "Air naik.<br>Warga pulang.<br /> | Air naik./Warga pulang.",
                "&lt;p&gt;Air naik.&lt;/p&gt;&lt;p&gt;Warga pulang.&lt;/p&gt; | Air naik./Warga pulang.",
                "&amp;lt;div&amp;gt;Air naik.&amp;lt;/div&amp;gt;Warga pulang. | Air naik./Warga pulang.",
                "<DIV class='x'>The road is closed.</DIV> | The road is closed.",
                "Kata dia: &ldquo;Air naik&rdquo; &amp; surut.&nbsp;Begitu. | Kata dia: “Air naik” & surut. Begitu.",
                "The mayor&#8217;s car, caf&eacute; and all. | The mayor’s car, café and all.",
                "<script>var a = 1;</script><p>Air naik.</p> | Air naik."
            })
    void readsMarkup(String given, String text) {
        FieldText field = FieldText.of(given);
        assertThat(field.text().replace('\n', '/')).isEqualTo(text);
        assertThat(field.mended()).containsExactly("markup in the text, read as such");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "â€œAir naik,â€\u009D kata dia. | “Air naik,” kata dia.",
                "Kabarâ€”katanyaâ€¦ | Kabar—katanya…",
                "CafÃ© dan rÃ©sumÃ© | Café dan résumé",
                "Pemain itu MbappÃ©, | Pemain itu Mbappé,",
                "Martin JÃ¤ger tiba | Martin Jäger tiba",
                "Harga â‚¬5 | Harga €5",
                "Selamat ðŸ˜€ | Selamat 😀",
                "30Â°C dan 40Â°C | 30°C dan 40°C"
            })
    void mendsLettersThatWereDecodedTwice(String given, String text) {
        assertThat(FieldText.of(given).text()).isEqualTo(text);
        assertThat(FieldText.of(given).mended()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Suhu 5 < 6 dan 7 > 3.",
                "Ia menulis tanda <b> di papan.",
                "PT Hulu & Hilir; AT&T.",
                "“Air naik,” kata dia — begitu.",
                "Kata “CHÔ” dan Âge, naïve.",
                "",
                "if (a<b && c>d) {}"
            })
    void leavesTheRest(String text) {
        assertThat(FieldText.of(text).text()).isEqualTo(text);
        assertThat(FieldText.of(text).mended()).isEmpty();
    }

    @Test
    void aLineStaysOne() {
        assertThat(FieldText.line("<h1>Air\nnaik</h1><p>Surut</p>")).isEqualTo("Air naik Surut");
        assertThat(FieldText.line(null)).isNull();
    }
}
