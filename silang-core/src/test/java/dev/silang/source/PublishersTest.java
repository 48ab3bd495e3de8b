package dev.silang.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.silang.text.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PublishersTest {
    private static final Publishers PUBLISHERS = Publishers.installed();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "detik.com | detikcom | CT Corp (Trans Media)",
                "detikcom | detikcom | CT Corp (Trans Media)",
                "detikJateng | detikcom | CT Corp (Trans Media)",
                "news.detik.com | detikcom | CT Corp (Trans Media)",
                "www.cnnindonesia.com | CNN Indonesia | CT Corp (Trans Media)",
                "CNN | CNN | Warner Bros. Discovery",
                "antaranews.com | Antara | LKBN Antara (state)",
                "jatim.antaranews.com | Antara | LKBN Antara (state)",
                "LKBN Antara | Antara | LKBN Antara (state)",
                "jabar.tribunnews.com | Tribunnews | Kompas Gramedia",
                "Tribun Timur | Tribunnews | Kompas Gramedia",
                "KOMPAS.com | Kompas.com | Kompas Gramedia",
                "dailymail | Daily Mail | DMGT",
                "inews.co.uk | The i Paper | DMGT",
                "iNews.id | iNews | MNC Group",
                "krjogja.com | Kedaulatan Rakyat | ''",
                "Kabar Bening | Kabar Bening | ''"
            })
    void resolves(String name, String outlet, String family) {
        Publisher publisher = PUBLISHERS.named(name);
        assertThat(publisher.outlet()).isEqualTo(outlet);
        assertThat(publisher.family()).isEqualTo(family);
    }

    @ParameterizedTest
    @CsvSource({
        "Kabar Bening, kabarbening.example",
        "KABAR BENING, Kabar Bening",
        "kabarbening.co.id, www.kabarbening.com",
        "https://m.kabarbening.com/a.html, Kabar Bening"
    })
    void knowsAnOutletOfNoTableByAllItsNames(String a, String b) {
        assertThat(PUBLISHERS.named(a).key()).isEqualTo(PUBLISHERS.named(b).key());
    }

    @ParameterizedTest
    @CsvSource({"notdetik.com, detik.com", "Kompasiana, Kompas", "sky.com, news.sky.com", "Suara Nusa, Suara.com"})
    void keepsOutletsApart(String a, String b) {
        assertThat(PUBLISHERS.named(a).key()).isNotEqualTo(PUBLISHERS.named(b).key());
    }

    @Test
    void takesTheAddressWhereTheOutletIsNotKnown() {
        assertThat(PUBLISHERS.of(article(null, "https://finance.detik.com/x?y=1")))
                .map(Publisher::outlet)
                .contains("detikcom");
        assertThat(PUBLISHERS.of(article("Redaksi Senja", "https://www.tempo.co/a")))
                .map(Publisher::outlet)
                .contains("Tempo");
        assertThat(PUBLISHERS.of(article(null, null))).isEmpty();
        assertThat(PUBLISHERS.of(article(" ", null))).isEmpty();
    }

    private static Article article(@Nullable String outlet, @Nullable String url) {
        return new Article("a", outlet, url, null, null, "Teks.", null, List.of());
    }

    @Test
    void refusesATableThatContradictsItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Publishers(List.of("A\tX\tSama\ta.example\tsee x", "B\tY\tSama\tb.example\tsee y")))
                .withMessageContaining("sama");
        assertThatIllegalArgumentException()
                .as("an owner without a source")
                .isThrownBy(() -> new Publishers(List.of("A\tX\t\ta.example\t")));
    }
}
