package dev.silang.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CheckedReports;
import dev.silang.check.CrossCheck;
import dev.silang.check.Verdict;
import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.claim.Slot;
import dev.silang.report.Example;
import dev.silang.report.ExampleBuilder;
import dev.silang.report.words.Labels;
import dev.silang.source.Origin;
import dev.silang.text.Article;
import dev.silang.text.Problem;
import dev.silang.text.Span;
import dev.silang.value.Concept;
import dev.silang.value.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class HtmlReportTest {
    private static final String HOSTILE =
            "\"'><script>alert(1)</script><img src=x onerror=alert(2)>&amp;\u2028</style>";

    /** Rows and columns grow together; what the table leaves out stands in the lists. */
    @Test
    void aTableOfManyReportsHasFewerRows() {
        StringBuilder shared = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            shared.append("Gudang itu menyimpan ").append(300 + i).append(" karung beras.\n");
        }
        CheckedReports reports =
                new CheckedReports().at("08:00", shared.toString()).at("09:00", shared.toString());
        for (int i = 0; i < 500; i++) {
            reports.at("10:00", "Sapi itu lari ke ladang.");
        }
        String html = new HtmlReport(Labels.of("en")).render(reports.check());
        assertThat(html).contains("left out of this table, as there are so many reports");
        assertThat(html.split("<td>", -1)).hasSizeBetween(15_000, 20_001);
    }

    @Test
    void letsNothingFromOutsideThrough() {
        String page = new HtmlReport(Labels.of("en")).render(hostile());
        String shown = page.substring(page.indexOf("<body>"), page.indexOf("<script>"));
        assertThat(shown)
                .doesNotContain("<script", "<img", "=\"javascript:", "\u2028", "\u0007")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(Pattern.compile("<script").matcher(page).results().count()).isEqualTo(1);
        assertThat(page.substring(0, page.indexOf("<style>"))).doesNotContain("<script", "<img");
        Set<String> attributes = Pattern.compile("<\\w+((?: [-\\w]+=\"[^\"<>]*\")*) */?>")
                .matcher(shown)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        assertThat(attributes).noneMatch(tag -> tag.contains(" onerror=\"") || tag.contains(" onload=\""));
    }

    @Test
    void leadsBackToTheListThatItStandsIn() {
        String listed = new HtmlReport(Labels.of("en"), "../index.html").render(Example.flood());
        assertThat(listed).contains("href=\"../index.html\">← All stories</a>");
        assertThat(new HtmlReport(Labels.of("en")).render(Example.flood())).doesNotContain("All stories");
    }

    @Test
    void whatStandsBesideIsNotRepeated() {
        String page = new HtmlReport(Labels.of("en")).render(Example.flood());
        assertThat(page).as("one article is one origin").doesNotContain("<p class=\"origin-count\">one origin</p>");
        assertThat(page)
                .as("the words of a report are a heading where several answer a question, else they are the evidence")
                .doesNotContain("<p class=\"value\">“Kelurahan Sungai Bening, Kota Tirtamaya”</p>");
        assertThat(page).doesNotContain("facts that one report alone tells");
    }

    @Test
    void ofOneReportNothingIsAgreed() {
        CheckedReports one = new CheckedReports()
                .at(
                        "08:00",
                        "Banjir merendam 300 rumah di Kendal. Polisi menutup jalan raya. Wali kota meninjau pasar.");
        String page = new HtmlReport(Labels.of("en")).render(one.check());
        assertThat(page)
                .contains("<li class=\"still\">nothing that could be compared</li>")
                .doesNotContain("<li class=\"same\">");
        assertThat(page.split("class=\"names-only\"", -1))
                .as("names that nothing asks for take one line")
                .hasSize(2);
    }

    @Test
    void manyReportsAreCountedBesideAnAnswerAndATitle() {
        CheckedReports reports = new CheckedReports();
        for (int i = 0; i < 20; i++) {
            String killed = i < 12 ? "tiga" : "lima";
            reports.by(
                    "Warta " + (char) ('A' + i),
                    "08:" + (10 + i),
                    "Sebanyak " + killed + " orang tewas akibat banjir di Kendal, kata Kepala BPBD Sari Utami.");
        }
        String page = new HtmlReport(Labels.of("en")).render(reports.check());
        assertThat(page).contains("Warta G, Warta H, and 12 more").doesNotContain("Warta H, Warta I");
        assertThat(page).contains("Warta F, and 6 more").doesNotContain("Warta F + Warta G");
    }

    /** A day that is counted from one that nobody tells has no words of the program's own. */
    @Test
    void whatTheProgramHasNoWordsForIsToldInTheReports() {
        CheckedReports reports = new CheckedReports()
                .at("08:00", "Kebakaran melanda pasar di Kendal. Sopir itu meninggal lima hari kemudian.")
                .at("09:00", "Kebakaran melanda pasar di Kendal. Sopir itu meninggal lima hari kemudian.");
        String page = new HtmlReport(Labels.of("id")).render(reports.check());
        assertThat(page)
                .contains("“lima hari kemudian”")
                .doesNotContain("<p class=\"value\"></p>", "<b class=\"answer\"></b>");
    }

    @Test
    void everyMarkIsExplained() {
        String page = new HtmlReport(Labels.of("en")).render(Example.flood());
        String articles = page.substring(page.indexOf("<ul class=\"legend marks\">"));
        for (Verdict verdict : Verdict.values()) {
            assertThat(articles).contains("<span class=\"hl " + verdict.label() + "\">");
        }
    }

    @Test
    void everyLinkInsideThePageHasItsPlace() {
        assertLinked(new HtmlReport(Labels.of("id")).render(Example.flood()));
        assertLinked(new HtmlReport(Labels.of("id")).render(Example.floodWithPossible()));
    }

    private static void assertLinked(String page) {
        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> known = new HashSet<>(ids);
        Pattern.compile(" href=\"#([^\"]+)\"")
                .matcher(page)
                .results()
                .forEach(link -> assertThat(known).contains(link.group(1)));
        assertThat(known)
                .containsAll(Example.flood().claims().stream().map(Claim::id).toList());
    }

    @Test
    void everyFindingHasItsAddressAndEveryConflictItsCard() {
        String page = new HtmlReport(Labels.of("en")).render(Example.flood());
        Example.flood().stories().get(0).findings().forEach(finding -> {
            assertThat(page).contains(" id=\"" + finding.id() + "\"");
            if (finding.verdict() == Verdict.CONFLICT) {
                assertThat(page).contains("<article class=\"card conflict\" id=\"" + finding.id() + "\"");
            }
        });
    }

    @Test
    void updatesRunFromTheEarlierAnswerToTheLater() {
        String page = new HtmlReport(Labels.of("en")).render(Example.flood());
        String card = page.substring(page.indexOf("<article class=\"card update\""));
        assertThat(card.indexOf("<p class=\"value\">17</p>"))
                .isGreaterThan(card.indexOf("<p class=\"value\">12</p>"))
                .isPositive();
    }

    @Test
    void reportsOfOneOutletAreToldApartWhereTheirNameIsCut() {
        assertThat(HtmlOriginGraph.shortened("kabar-bening-sekali.example 2", 19))
                .isEqualTo("kabar-bening-sek… 2");
        assertThat(HtmlOriginGraph.shortened("kabar.example 2", 19)).isEqualTo("kabar.example 2");
        assertThat(HtmlOriginGraph.shortened("kabar-bening-sekali.example", 19)).isEqualTo("kabar-bening-sekal…");
    }

    @Test
    void reachesForNothing() {
        String page = new HtmlReport(Labels.of("id")).render(Example.flood());
        assertThat(page).doesNotContain("src=", "@import", "url(", "<link");
        assertThat(page).contains("Content-Security-Policy\" content=\"default-src &#39;none&#39;;");
    }

    @Test
    void cutsMarksThatOverlap() {
        List<Highlight> marks = List.of(
                new Highlight("a", 0, new Span(2, 8), Verdict.SAME, "f1", ""),
                new Highlight("b", 1, new Span(5, 12), Verdict.CONFLICT, "f2", ""),
                new Highlight("c", 2, new Span(5, 6), null, "", ""));
        List<Highlight.Segment> segments = Highlight.segments(new Span(0, 10), marks);
        assertThat(segments)
                .extracting(
                        segment -> segment.span().start() + "-" + segment.span().end() + ":"
                                + segment.marks().stream().map(Highlight::claim).toList() + "<"
                                + segment.begins().size())
                .containsExactly("0-2:[]<0", "2-5:[a]<1", "5-6:[b, a, c]<2", "6-8:[b, a]<0", "8-10:[b]<0");
    }

    private static CrossCheck hostile() {
        ExampleBuilder builder = new ExampleBuilder();
        String text = "12 " + HOSTILE + "\n\u0007\ud83d 12\n";
        builder.article(
                new Article(
                        HOSTILE,
                        HOSTILE,
                        "javascript:alert(3)//" + HOSTILE,
                        null,
                        HOSTILE,
                        text,
                        "id\" onload=\"x",
                        List.of(new Problem("x", HOSTILE))),
                Map.of());
        Attribution source = new Attribution(Attribution.Kind.SPEAKER, HOSTILE, HOSTILE, null, null);
        Claim claim = builder.claim(
                HOSTILE, Slot.QUANTITY, "12 " + HOSTILE, HOSTILE, HOSTILE, Quantity.count(12, Concept.of("x")), source);
        builder.finding(Verdict.CONFLICT, HOSTILE, List.of(builder.position(List.of("o1"), claim)));
        return builder.story(HOSTILE, List.of(new Origin("o1", List.of(HOSTILE), List.of(), true)))
                .build();
    }
}
