package dev.silang.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.check.CheckedReports;
import dev.silang.check.CrossCheck;
import dev.silang.check.Verdict;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.text.Article;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a story is headed with: a place that is not its own would be the worst of mistakes. */
final class HeadingWriterTest {
    @Test
    void namesThePlaceWithWhichReportsBegin() {
        assertThat(heading(
                        "Kecelakaan truk terjadi di Kabupaten Klaten, Senin (3/6/2024). Dua orang tewas.",
                        "Kecelakaan maut terjadi di Kabupaten Klaten. Dua orang tewas dalam kecelakaan itu."))
                .startsWith("Kecelakaan di Kabupaten Klaten");
    }

    @Test
    void namesNoPlaceThatReportsTellOfLater() {
        String later = " Polisi masih bekerja. Warga menonton. Kecelakaan lain terjadi di Kabupaten Boyolali.";
        assertThat(heading(
                        "Kecelakaan truk terjadi pada Senin (3/6/2024). Dua orang tewas." + later,
                        "Kecelakaan maut terjadi pada Senin pagi. Dua orang tewas." + later))
                .startsWith("Kecelakaan")
                .doesNotContain("Boyolali");
    }

    @Test
    void namesNeitherOfTwoPlaces() {
        assertThat(heading(
                        "Banjir terjadi di Kabupaten Klaten dan Kabupaten Boyolali. Dua orang tewas akibat banjir.",
                        "Banjir terjadi di Kabupaten Boyolali dan Kabupaten Klaten. Dua orang tewas akibat banjir."))
                .startsWith("Banjir")
                .doesNotContain("Klaten", "Boyolali");
    }

    @Test
    void makesNoNumberOfAWord() {
        assertThat(heading(
                        "Ledakan gudang terjadi di Kabupaten Klaten, Senin (3/6/2024). Dua orang tewas. Beberapa orang"
                                + " terluka.",
                        "Ledakan terjadi di Kabupaten Klaten, Senin pagi. Dua orang tewas dan sejumlah orang terluka."))
                .isEqualTo("Ledakan di Kabupaten Klaten: 2 tewas");
    }

    @Test
    void tellsTheDeadFirstAndOfTwoNumbersTheSmallerFirst() {
        assertThat(heading(
                        "Ledakan gudang terjadi di Kabupaten Klaten, Senin (3/6/2024). Enam orang terluka dan"
                                + " dua orang tewas.",
                        "Ledakan gudang terjadi di Kabupaten Klaten, Senin pagi. Empat orang terluka dan dua"
                                + " orang tewas."))
                .isEqualTo("Ledakan di Kabupaten Klaten: 2 tewas, 4 atau 6 terluka");
    }

    /** An entry may hold several findings that are asked alike, "dozens, later 50" and "8 of them, later 20 of them": the first is its state. */
    @Test
    void tellsTheStateOfTheWeightiestFinding() {
        CheckedReports reports = new CheckedReports()
                .at("08:00", "Longsor terjadi di Kabupaten Klaten. Sebanyak 10 orang tewas dan 6 orang terluka.")
                .at("18:00", "Longsor terjadi di Kabupaten Klaten. Sebanyak 13 orang tewas dan 9 orang terluka.");
        CheckText wording = new CheckText(reports.check(), Labels.of("id"));
        List<Entry> entries = Agenda.of(wording, reports.story()).contested();
        Entry killed = entries.get(0);
        Entry injured = entries.get(1);
        assertThat(List.of(killed.relation(), injured.relation())).containsOnly(Verdict.UPDATE);
        Entry both = new Entry(
                killed.anchor(),
                killed.question(),
                killed.title(),
                killed.relation(),
                Stream.of(injured, killed)
                        .flatMap(one -> one.answers().stream())
                        .toList(),
                List.of(),
                Stream.of(killed, injured)
                        .flatMap(one -> one.findings().stream())
                        .toList());
        assertThat(new HeadingWriter(wording, reports.story())
                        .write(List.of(both))
                        .title())
                .endsWith(": 13 tewas");
    }

    @Test
    void leavesOutANumberOfWhichMoreThanTwoAreTold() {
        assertThat(heading(
                        "Longsor terjadi di Kabupaten Klaten, Senin (3/6/2024). Dua orang tewas. Sebanyak 65 orang"
                                + " hilang.",
                        "Longsor terjadi di Kabupaten Klaten, Senin pagi. Dua orang tewas. Sebanyak 80 orang hilang.",
                        "Longsor terjadi di Kabupaten Klaten, Senin pagi. Dua orang tewas. Sebanyak 93 orang hilang."))
                .isEqualTo("Longsor di Kabupaten Klaten: 2 tewas");
    }

    @Test
    void namesThePlaceThatStandsBesideContestedOnes() {
        assertThat(heading(
                        "Gempa Tuban terasa kuat, Senin (3/6/2024). Gempa terjadi di 6,40 LS dan 111,84 BT.",
                        "Gempa Tuban terasa lemah, Senin siang. Gempa terjadi di 6,10 LS dan 112,86 BT."))
                .startsWith("Gempa di Kabupaten Tuban");
    }

    private static String heading(String... texts) {
        List<Article> articles = IntStream.range(0, texts.length)
                .mapToObj(i -> Article.of("r" + i, texts[i]))
                .toList();
        CrossCheck check = Silang.create().check(articles);
        CheckText wording = new CheckText(check, Labels.of("id"));
        return Agenda.of(wording, check.stories().get(0)).heading().title();
    }
}
