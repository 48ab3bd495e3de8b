package dev.silang.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.lang.DocumentParser;
import dev.silang.lang.PackLoader;
import dev.silang.mention.TokenView;
import dev.silang.text.Article;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the number of a text is one that the text calls untrue. */
final class UntruthsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id | [SALAH] 70 Rumah Hanyut di Sungai                                       | 70 | true
            id | (HOAKS) 70 Rumah Hanyut di Sungai                                       | 70 | true
            id | Hoaks: 70 rumah hanyut di sungai.                                       | 70 | true
            id | Klaim 70 rumah hanyut adalah salah.                                     | 70 | true
            id | Narasi bahwa 70 rumah hanyut tidak benar.                               | 70 | true
            id | Tidak benar kabar 70 rumah hanyut.                                      | 70 | true
            id | Beredar pesan berantai 70 rumah hanyut. Pesan berantai itu menyesatkan. | 70 | true
            id | Beredar video 70 rumah hanyut. Warga resah. Video tersebut hoaks.       | 70 | true
            id | Klaim itu tidak benar. Hanya 3 rumah hanyut.                            | 3  | false
            id | Salah satu dari 3 rumah hanyut.                                         | 3  | false
            id | Ada kabar 3 rumah hanyut.                                               | 3  | false
            en | FALSE: 70 houses were swept away                                        | 70 | true
            en | The claim that 70 houses were swept away is false.                      | 70 | true
            en | A post says 70 houses were swept away. The post is misleading.          | 70 | true
            en | Posts claiming that 70 houses fell are untrue.                          | 70 | true
            en | The claim is false. Police counted 3 houses.                            | 3  | false
            en | Reports say 3 houses fell.                                              | 3  | false
            """)
    void isUntrue(String code, String text, String number, boolean untrue) {
        Article article = new Article("x", null, null, null, null, text, null, List.of());
        TokenView doc = new TokenView(new DocumentParser(PackLoader.load(code)).parse(article));
        BitSet found = Untruths.in(doc);
        int at = 0;
        while (!doc.token(at).text().equals(number)) {
            at++;
        }
        assertThat(found.get(at)).isEqualTo(untrue);
    }
}
