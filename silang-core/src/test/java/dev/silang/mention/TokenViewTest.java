package dev.silang.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.silang.lang.Category;
import dev.silang.lang.DocumentParser;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.PackLoader;
import dev.silang.text.Article;
import dev.silang.value.Hedge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TokenViewTest {
    private static final LanguagePack PACK = PackLoader.load("id");

    private static TokenView view(String text) {
        return new TokenView(new DocumentParser(PACK).parse(Article.of("a", text)));
    }

    private static int index(TokenView view, String token) {
        int at = 0;
        while (!view.token(at).text().equals(token)) {
            at++;
        }
        return at;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Air naik, warga pergi.  | ,  | true
            Tim menang 3-0 di sana. | -  | false
            Tim menang - lagi.      | -  | true
            Lihat kabar.example ini | .  | false
            Air naik.               | .  | true
            Harga naik 5 % lagi.    | %  | false
            Air naik lagi.          | naik | false
            """)
    void tellsWhichMarkPartsClauses(String text, String token, boolean parts) {
        TokenView view = view(text);
        assertThat(view.isBreak(index(view, token))).isEqualTo(parts);
    }

    @Test
    void knowsWhichQuotationMarkOpens() {
        TokenView view = view("Ia berkata \"air naik\" lagi.");
        int opening = index(view, "\"");
        int closing = index(view, "naik") + 1;
        assertThat(view.isOpening(opening)).isTrue();
        assertThat(view.isQuote(closing)).isTrue();
        assertThat(view.isOpening(closing)).isFalse();
    }

    @Test
    void knowsTheSentenceOfEachToken() {
        TokenView view = view("Air naik. Warga pergi.");
        int second = index(view, "Warga");
        assertThat(view.sentenceOf(second - 1)).isZero();
        assertThat(view.sentenceOf(second)).isEqualTo(1);
        assertThat(view.startsSentence(second)).isTrue();
        assertThat(view.sentenceEnd(0)).isEqualTo(second);
        assertThat(view.sentenceEnd(view.size())).isEqualTo(view.size());
        assertThat(view.endsParagraph(second)).isFalse();
        assertThat(view.endsParagraph(view.size())).isTrue();
        TokenView parted = view("Air naik.\n\nWarga pergi.");
        assertThat(parted.endsParagraph(index(parted, "Warga"))).isTrue();
    }

    @Test
    void findsAPhraseByWhereItEnds() {
        TokenView view = view("Ada kurang lebih 300 rumah.");
        int number = index(view, "300");
        Match hedge = view.before(number, Category.HEDGES);
        assertThat(hedge).isNotNull().extracting(Match::first).isEqualTo(number - 2);
        Match shorter = view.before(number, Category.HEDGES, number - 1);
        assertThat(shorter).isNotNull().extracting(Match::first).isEqualTo(number - 1);
        assertThat(view.before(0, Category.HEDGES)).isNull();
        assertThat(view.match(number - 2, Category.HEDGES, NumberAttributes.HEDGE, Hedge.AROUND))
                .isEqualTo(hedge);
        assertThat(view.match(number - 2, Category.HEDGES, NumberAttributes.HEDGE, Hedge.NEARLY))
                .isNull();
    }

    @Test
    void answersNoOutsideOfTheDocument() {
        TokenView view = view("Air naik.");
        for (int at : new int[] {-1, view.size()}) {
            assertThat(view.has(at)).isFalse();
            assertThat(view.is(at, ".")).isFalse();
            assertThat(view.isNumber(at)).isFalse();
            assertThat(view.isBreak(at)).isFalse();
            assertThat(view.isQuote(at)).isFalse();
            assertThat(view.isCapitalized(at)).isFalse();
            assertThat(view.touchesBoth(at)).isFalse();
            assertThat(view.match(at, Category.HEDGES)).isNull();
        }
    }

    @Test
    void refusesADocumentOfAnotherLanguage() {
        TokenView view = view("Air naik.");
        view.requireLanguage("id");
        assertThatIllegalArgumentException().isThrownBy(() -> view.requireLanguage("en"));
    }
}
