package dev.silang.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenizerTest {
    /** What a page left as HTML writes it is the mark, at the offsets of the text as it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "&quot;Siap,&quot; katanya | 0-6 \", 6-10 Siap, 10-11 \\,, 11-17 \", 18-25 katanya",
                "A &amp; B | 0-1 A, 2-7 &, 8-9 B",
                "dua&nbsp;orang | 0-3 dua, 9-14 orang",
                "&#8220;ya&#8221; | 0-7 “, 7-9 ya, 9-16 ”",
                "R&D; &x | 0-1 R, 1-2 &, 2-3 D, 3-4 ;, 5-6 &, 6-7 x",
                "&#65;b &#99999999; | 0-1 &, 1-2 #, 2-4 65, 4-5 ;, 5-6 b, 7-8 &, 8-9 #, 9-17 99999999, 17-18 ;",
            })
    void readsCharacterReferencesAsMarks(String text, String tokens) {
        List<Token> read = new ArrayList<>();
        Tokenizer.tokenize(text, new Span(0, text.length()), read);
        assertThat(read.stream()
                        .map(token -> token.start() + "-" + token.end() + " "
                                + token.text().replace(",", "\\,"))
                        .toList())
                .hasToString("[" + tokens + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tamu itu, Budi, S.Pd., M.Pd., tiba. Ia duduk. | 2",
                "Warga pulang.,Kata dia hujan reda. | 2",
                "Ia bertemu Rini, S.H., Senin. | 1",
            })
    void aCommaBehindADegreeEndsNoSentence(String text, int sentences) {
        List<Token> read = new ArrayList<>();
        Tokenizer.tokenize(text, new Span(0, text.length()), read);
        assertThat(SentenceSplitter.split(read, 0, read.size(), 0, at -> false)).hasSize(sentences);
    }
}
