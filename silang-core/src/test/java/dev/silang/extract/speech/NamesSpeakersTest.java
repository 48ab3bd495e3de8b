package dev.silang.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.claim.Statement;
import dev.silang.text.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speakers are called who are named in part, with a word joined on, or by what they are. */
final class NamesSpeakersTest {
    private static final Silang SILANG = Silang.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Menteri Pramudya Santoso hadir. \"Jalan itu sudah rusak,\" kata Pramu. | Pramudya Santoso",
                "Menteri Pramudya  Santoso hadir. \"Jalan itu sudah rusak,\" kata Pramu. | Pramudya  Santoso",
                "Menteri Budi Santosomenjelaskan rencana itu. \"Jalan itu sudah rusak,\" kata Budi. | Budi Santoso",
                "The Interior Ministry met Arta Airlines on Monday. The ministry said the line was shut. | Interior Ministry"
            })
    void namesTheSpeakerInFull(String text, String speaker) {
        assertThat(SILANG.read(Article.of("a", text)).statements())
                .extracting(Statement::speaker)
                .containsOnly(speaker);
    }
}
