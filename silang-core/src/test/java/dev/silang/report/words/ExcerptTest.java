package dev.silang.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExcerptTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`…warga yang kini menempati `|12|` perahu karet di dermaga lama…`|… yang kini menempati 12 perahu karet di …",
                "`Laut tenang. Ada `|12|` perahu. Semua kembali`|… Ada 12 perahu …",
                "``|12|` perahu`|12 perahu",
                "`(`|12|`)`|(12)"
            })
    void showsAFewWordsOfOneSentence(String before, String quote, String after, String shown) {
        Excerpt excerpt = new Excerpt(before == null ? "" : before, quote, after);
        assertThat(excerpt.brief()).isEqualTo(shown);
    }
}
