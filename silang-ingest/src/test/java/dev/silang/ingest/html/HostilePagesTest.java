package dev.silang.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.silang.text.TextDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to take long, to run deep or to break: each ends, with an article or a problem. */
final class HostilePagesTest {
    private static final String STORY =
            "<p>Warga Desa Sukamaju memperbaiki jembatan pada hari Senin, kata kepala desa.</p>";

    /** Far above what they take; a machine may be busy. */
    private static final Duration BOUND = Duration.ofSeconds(60);

    private static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("nested div", "<div>".repeat(100_000) + STORY),
                Arguments.of("nested and closed", "<div>".repeat(100_000) + STORY + "</div>".repeat(100_000)),
                Arguments.of("nested bold", "<b>".repeat(100_000) + STORY),
                Arguments.of("bold and paragraphs", "<b><p>".repeat(30_000) + STORY),
                Arguments.of("nested tables", "<table><tr><td>".repeat(30_000) + STORY),
                Arguments.of("nested lists", "<ul><li>".repeat(50_000) + STORY),
                Arguments.of("nested links", "<a href=x>".repeat(50_000) + STORY),
                Arguments.of("nested svg", "<svg><g>".repeat(50_000) + STORY),
                Arguments.of("attributes", "<div " + "a".repeat(1_000_000) + ">" + STORY),
                Arguments.of("many attributes", "<div " + attributes(100_000) + ">" + STORY),
                Arguments.of("long class", "<div class='" + "post related ".repeat(100_000) + "'>" + STORY + "</div>"),
                Arguments.of("unclosed comment", STORY + "<!--" + "-".repeat(1_000_000)),
                Arguments.of("unclosed script", STORY + "<script>" + "<".repeat(1_000_000)),
                Arguments.of("line breaks", STORY + "<br>".repeat(300_000)),
                Arguments.of("entities", "<p>" + "&amp;&#0;&#x110000;&nbsp".repeat(100_000) + "</p>" + STORY),
                Arguments.of(
                        "deep JSON", "<script type='application/ld+json'>" + "[".repeat(500_000) + "</script>" + STORY),
                Arguments.of(
                        "wide JSON",
                        "<script type='application/ld+json'>[" + "{},".repeat(200_000) + "{}]</script>" + STORY),
                Arguments.of("many links", "<a href='?page=2'>2</a>".repeat(100_000) + STORY),
                Arguments.of("one long word", "<p>" + "a".repeat(2_000_000) + "</p>"),
                Arguments.of("rows", "<table>" + "<tr><td>1<td>2".repeat(40_000) + "</table>" + STORY));
    }

    private static String attributes(int count) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append('a').append(i).append("='x' ");
        }
        return all.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void ends(String name, String html) {
        assertTimeoutPreemptively(BOUND, () -> {
            HtmlPage page = new HtmlReader().read(html, null);
            assertThat(page.article() != null || !page.problems().isEmpty()).isTrue();
        });
    }

    @Test
    void whatIsNestedTooDeepIsToldAndRead() {
        HtmlPage page = new HtmlReader().read("<div>".repeat(100_000) + STORY, null);
        assertThat(page.article()).isNotNull();
        assertThat(page.problems()).anyMatch(problem -> problem.what().contains("nested"));
    }

    @Test
    void tooManyBlocksAreRefused() {
        HtmlPage page = new HtmlReader().read("<p>Kata.".repeat(60_000), null);
        assertThat(page.article()).isNull();
        assertThat(page.problems()).anyMatch(problem -> problem.what().contains("60,000 blocks"));
    }

    @Test
    void aPageOfFiftyMegabytesIsRefusedUnread() {
        HtmlPage page = new HtmlReader().read(new byte[50_000_000], null, null);
        assertThat(page.article()).isNull();
        assertThat(page.problems())
                .anyMatch(problem -> problem.what().contains("50,000,000 bytes")
                        && problem.what()
                                .contains(String.format(java.util.Locale.ROOT, "%,d", TextDecoder.MOST_BYTES)));
    }

    @Test
    void anArticleOfMoreThanAMillionCharactersIsRefused() {
        StringBuilder html = new StringBuilder("<div>");
        for (int i = 0; i < 15_000; i++) {
            html.append(STORY.replace("Sukamaju", "Sukamaju " + i + " di Kecamatan " + i * 7 + " nomor " + i * 3));
        }
        HtmlPage page = new HtmlReader().read(html.toString(), null);
        assertThat(page.article()).isNull();
        assertThat(page.problems()).anyMatch(problem -> problem.what().contains("too long"));
    }

    @Test
    void anyBytesGiveAnArticleOrAProblem() {
        Random random = new Random(7);
        byte[] page = ("<html><body><h1>Jembatan</h1>" + STORY.repeat(3) + "<div class=x>&amp;</div></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 1_000; round++) {
            byte[] broken = page.clone();
            for (int i = 0; i < 1 + round % 40; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            HtmlPage read = new HtmlReader().read(broken, round % 2 == 0 ? null : "text/html; charset=x-none", null);
            assertThat(read.article() != null || !read.problems().isEmpty()).isTrue();
        }
    }

    @Test
    void everyBeginningOfAPageIsRead() {
        String html = "<!DOCTYPE html><html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                + "\"datePublished\":\"2024-05-15T10:00:00+07:00\"}</script></head><body><div class='isi'>" + STORY
                + "<table><tr><td>1<td>&copy;</table></div></body></html>";
        for (int end = 0; end < html.length(); end++) {
            HtmlPage read = new HtmlReader().read(html.substring(0, end), null);
            assertThat(read.article() != null || !read.problems().isEmpty()).isTrue();
        }
    }
}
