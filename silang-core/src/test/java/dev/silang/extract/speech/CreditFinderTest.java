package dev.silang.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.claim.Attribution;
import dev.silang.lang.DocumentParser;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.PackLoader;
import dev.silang.mention.TokenView;
import dev.silang.text.Article;
import dev.silang.text.Block;
import dev.silang.text.BlockKind;
import dev.silang.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CreditFinderTest {
    private static final LanguagePack PACK = PackLoader.load("id");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jakarta (ANTARA) - Harga beras naik.                      | ANTARA",
                "Dilansir Reuters, Jumat, harga beras naik.                | Reuters",
                "Harga beras naik, seperti dikutip dari laman BBC News.    | BBC News",
                "Harga beras naik. (Menurut Reuters, AFP)                  | Reuters;AFP",
                "Harga beras naik. Sumber: Tempo                           | Tempo",
            })
    void findsWhomTheArticleCredits(String text, String names) {
        assertThat(credits(Article.of("a", text))).containsExactly(names.split(";", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Budi mengatakan kepada Reuters bahwa harga beras naik.",
                "Wartawan Reuters tiba di Kendal. Jarak antara kedua kota itu jauh.",
            })
    void whoWasToldOrNamedIsNoCredit(String text) {
        assertThat(credits(Article.of("a", text))).isEmpty();
    }

    @Test
    void theOwnOutletIsNoCredit() {
        Article article = new Article(
                "a", "kompas.com", null, null, null, "KENDAL, KOMPAS.com - Harga beras naik.", null, List.of());
        assertThat(credits(article)).isEmpty();
    }

    @Test
    void readsCreditLinesOutsideTheBody() {
        String text = "Harga beras naik.\nReuters";
        List<Block> blocks = List.of(
                new Block(BlockKind.PARAGRAPH, new Span(0, 17), null),
                new Block(BlockKind.CREDIT, new Span(18, text.length()), "id.residue.credit"));
        List<Attribution> found = new CreditFinder(PACK)
                .articleCredits(new TokenView(new DocumentParser(PACK).parse(Article.of("a", text), blocks)));
        assertThat(found).singleElement().satisfies(credit -> {
            assertThat(credit.name()).isEqualTo("Reuters");
            assertThat(credit.kind()).isEqualTo(Attribution.Kind.AGENCY);
            assertThat(credit.span()).isEqualTo(new Span(18, text.length()));
        });
    }

    private static List<String> credits(Article article) {
        return new CreditFinder(PACK)
                .articleCredits(new TokenView(new DocumentParser(PACK).parse(article))).stream()
                        .map(Attribution::name)
                        .toList();
    }
}
