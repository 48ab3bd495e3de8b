package dev.silang.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.claim.Modality;
import dev.silang.claim.Polarity;
import dev.silang.lang.DocumentParser;
import dev.silang.lang.PackLoader;
import dev.silang.mention.TokenView;
import dev.silang.text.Article;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clause says of one of its words: the word behind the bar. */
final class ClauseReaderTest {
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2024-05-15T12:00:00+07:00");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id | Gempa tidak merusak bangunan.                        | merusak   | DENIED   | ASSERTED  | false
            id | Api tidak hanya membakar pasar.                      | membakar  | AFFIRMED | ASSERTED  | false
            id | Warga tidak panik, tetapi pasar terbakar.            | terbakar  | AFFIRMED | ASSERTED  | false
            id | Api diduga berasal dari dapur.                       | berasal   | AFFIRMED | SUSPECTED | false
            id | Pertemuan itu akan digelar Rabu.                     | Pertemuan | AFFIRMED | PLANNED   | false
            id | Ia pulang, akan tetapi rumahnya terbakar.            | terbakar  | AFFIRMED | ASSERTED  | false
            id | Sebelumnya pada 2014, longsor serupa terjadi.        | longsor   | AFFIRMED | ASSERTED  | true
            id | Tahun lalu gempa merusak pasar, kini pasar terbakar. | terbakar  | AFFIRMED | ASSERTED  | false
            id | Pemilu digelar pada 2024.                            | Pemilu    | AFFIRMED | ASSERTED  | false
            id | “Semua warga selamat,” bantah Camat Wahyu.           | Camat     | AFFIRMED | ASSERTED  | false
            en | The quake did not damage the bridge.                 | damage    | DENIED   | ASSERTED  | false
            en | The minister will visit the port.                    | visit     | AFFIRMED | PLANNED   | false
            en | “The bridge is safe,” denied Mayor Stone.            | Mayor     | AFFIRMED | ASSERTED  | false
            en | A similar fire killed two people in 2014.            | killed    | AFFIRMED | ASSERTED  | true
            """)
    void readsAClause(String code, String text, String word, Polarity polarity, Modality modality, boolean background) {
        Article article = new Article("x", null, null, PUBLISHED, null, text, null, List.of());
        TokenView doc = new TokenView(new DocumentParser(PackLoader.load(code)).parse(article));
        int at = 0;
        while (!doc.token(at).text().equals(word)) {
            at++;
        }
        ClauseReader clauses = ClauseReader.of(doc);
        assertThat(clauses.polarity(at, at + 1)).isEqualTo(polarity);
        assertThat(clauses.modality(at, at + 1)).isEqualTo(modality);
        assertThat(clauses.isBackground(at, at + 1)).isEqualTo(background);
    }
}
