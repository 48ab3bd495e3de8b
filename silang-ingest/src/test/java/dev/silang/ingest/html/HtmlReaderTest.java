package dev.silang.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.ingest.html.meta.PageMetadata;
import dev.silang.ingest.html.page.SourceMap;
import dev.silang.text.Article;
import dev.silang.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole pages of our own writing, each with what must be found beside it. */
final class HtmlReaderTest {
    private static final HtmlReader READER = new HtmlReader();

    private static byte[] file(String name) throws IOException {
        try (InputStream in = HtmlReaderTest.class.getResourceAsStream("/pages/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "agency", "weblog", "amp", "script-only", "pages"})
    void findsWhatIsExpected(String name) throws IOException {
        HtmlPage page = READER.read(file(name + ".html"), null, null);
        for (String line : new String(file(name + ".expected"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            String[] parts = line.split(": ", 2);
            check(name + ": " + line, parts[0], parts[1], page);
        }
    }

    private static void check(String what, String key, String value, HtmlPage page) {
        Article article = Objects.requireNonNull(page.article(), what);
        PageMetadata metadata = page.metadata();
        switch (key) {
            case "title" -> assertThat(article.title()).as(what).isEqualTo(value);
            case "outlet" -> assertThat(article.outlet()).as(what).isEqualTo(value);
            case "published" -> assertThat(article.published()).as(what).hasToString(value);
            case "modified" -> assertThat(metadata.modified()).as(what).hasToString(value);
            case "url" -> assertThat(article.url()).as(what).isEqualTo(value);
            case "language" -> assertThat(article.language()).as(what).isEqualTo(value);
            case "section" -> assertThat(metadata.section()).as(what).isEqualTo(value);
            case "author" -> assertThat(metadata.authors()).as(what).contains(value);
            case "image" ->
                assertThat(Objects.requireNonNull(metadata.image(), what).address())
                        .as(what)
                        .hasToString(value);
            case "credit" ->
                assertThat(Objects.requireNonNull(metadata.image(), what).credit())
                        .as(what)
                        .isEqualTo(value);
            case "amp" -> assertThat(metadata.views().amp()).as(what).hasToString(value);
            case "whole" -> assertThat(metadata.views().whole()).as(what).hasToString(value);
            case "page" -> assertThat(metadata.views().page()).as(what).isEqualTo(Integer.parseInt(value));
            case "begins" -> assertThat(article.text()).as(what).startsWith(value);
            case "ends" -> assertThat(article.text()).as(what).endsWith(value);
            case "has" -> assertThat(article.text()).as(what).contains(value);
            case "not" -> assertThat(article.text()).as(what).doesNotContain(value);
            case "aside" -> {
                String[] parts = value.split(" ", 2);
                assertThat(page.aside())
                        .as(what)
                        .anyMatch(aside -> aside.reason().label().equals(parts[0])
                                && aside.text().startsWith(parts[1]));
            }
            default -> throw new IllegalArgumentException(what);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "agency", "weblog", "amp", "pages"})
    void everyWordOfTheArticleIsFoundInTheSource(String name) throws IOException {
        String html = new String(file(name + ".html"), StandardCharsets.UTF_8);
        HtmlPage page = READER.read(html, null);
        String text = Objects.requireNonNull(page.article()).text();
        int words = 0;
        for (int start = 0; start < text.length(); start++) {
            int end = start;
            while (end < text.length() && text.charAt(end) >= 'A' && text.charAt(end) <= 'z') {
                end++;
            }
            if (end > start) {
                Span source =
                        page.source().place(new Span(start, end)).orElseThrow().source();
                assertThat(source.of(html)).isEqualTo(text.substring(start, end));
                words++;
                start = end;
            }
        }
        assertThat(words).isGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "agency", "weblog", "amp", "pages"})
    void theArticleAloneIsTheSame(String name) throws IOException {
        String html = new String(file(name + ".html"), StandardCharsets.UTF_8);
        HtmlPage whole = READER.read(html, null);
        HtmlPage article = HtmlReader.ofArticles().read(html, null);
        assertThat(article.article()).isEqualTo(whole.article());
        assertThat(article.problems()).isEqualTo(whole.problems());
        assertThat(article.source().place(new Span(0, 1))).isEmpty();
    }

    @Test
    void anEntityIsOneCharacterOfTheArticle() {
        String html =
                "<html><body><div><p>The council of Greenwell said that &#8220;Smith &amp; Sons&#8221; had built the"
                        + " bridge in March, and that the bridge cost &pound;300.</p><p>The firm of <b>S</b>mith did not answer"
                        + " questions about the price of the bridge on Tuesday.</p></div></body></html>";
        HtmlPage page = READER.read(html, null);
        String text = Objects.requireNonNull(page.article()).text();
        int sons = text.indexOf("Sons");
        SourceMap.Place place =
                page.source().place(new Span(sons - 2, sons + 5)).orElseThrow();
        assertThat(place.source().of(html)).isEqualTo("&amp; Sons&#8221;");
    }

    @Test
    void aPlaceOverTagsHoldsThemAndItsPartsDoNot() {
        String html =
                "<html><body><div><p>Warga desa memperbaiki jalan itu pada hari Senin dengan uang sendiri.</p><p>Kepala"
                        + " desa <b>Sari</b> Wulandari memuji warga yang bekerja tanpa upah selama dua hari.</p></div></body></html>";
        HtmlPage page = READER.read(html, null);
        String text = Objects.requireNonNull(page.article()).text();
        int start = text.indexOf("Sari Wulandari");
        Span name = new Span(start, start + "Sari Wulandari".length());
        SourceMap.Place place = page.source().place(name).orElseThrow();
        assertThat(place.source().of(html)).isEqualTo("Sari</b> Wulandari");
        assertThat(place.path()).isEqualTo("html > body > div > p:nth-of-type(2) > b");
        assertThat(page.source().places(name).stream().map(one -> one.source().of(html)))
                .containsExactly("Sari", " Wulandari");
    }

    @Test
    void relativeAddressesAreThoseOfThePage() {
        String html = "<html><head><link rel='canonical' href='/berita/7/jalan-rusak'></head><body><h1>Jalan rusak</h1>"
                + "<p>Jalan di Desa Sukamaju rusak sejak bulan lalu, kata warga pada Senin.</p></body></html>";
        HtmlPage page = READER.read(html, URI.create("https://www.kabar.example/berita/7?utm=x"));
        assertThat(page.metadata().canonical()).hasToString("https://www.kabar.example/berita/7/jalan-rusak");
        assertThat(page.metadata().outlet()).isEqualTo("kabar.example");
    }

    @Test
    void aPageWithoutAnArticleIsAProblem() {
        for (String html : List.of("", "   ", "<html></html>", "<img src=x>", "<script>var a = 1;</script>")) {
            HtmlPage page = READER.read(html, null);
            assertThat(page.article()).as(html).isNull();
            assertThat(page.problems()).as(html).isNotEmpty();
        }
    }
}
