package dev.silang.check.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.check.CrossCheck;
import dev.silang.claim.Claim;
import dev.silang.claim.Reading;
import dev.silang.text.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What one report says by its form alone counts where another says it, too; a name is what that report calls it. */
class ConfirmedTest {
    private static final Silang SILANG = Silang.create();

    /** What the reports share, as {@code article kind:name}. */
    private static List<String> shared(String... texts) {
        List<Reading> readings = new ArrayList<>();
        for (String text : texts) {
            readings.add(
                    SILANG.read(new Article("r" + readings.size(), null, null, null, null, text, "id", List.of())));
        }
        return new Confirmed(readings)
                .claims().stream().map(ConfirmedTest::text).toList();
    }

    private static String text(Claim claim) {
        return claim.article().id() + " " + claim.value().notation();
    }

    @Test
    void aNameOfOneReportAloneIsNoClaim() {
        assertThat(shared("Kemarin saham RATINDO turun.", "Peringkat itu diumumkan kemarin."))
                .isEmpty();
        assertThat(shared(
                        "Peringkat itu naik, tulis warga. Saham RATINDO turun. Lalu saham RATINDO naik.",
                        "Peringkat itu naik."))
                .isEmpty();
    }

    @Test
    void aNameOfTwoReportsIsOneInEach() {
        assertThat(shared("Kemarin saham RATINDO turun.", "Saham perusahaan RATINDO turun."))
                .containsExactly("r0 name:RATINDO", "r1 name:RATINDO");
    }

    @Test
    void itIsWhatAnotherReportCallsIt() {
        assertThat(shared(
                        "Gol kedua dicetak lewat Zandrinho pada babak kedua.",
                        "Gol itu dicetak Zandrinho. Menurut Zandrinho, laga itu berat."))
                .containsExactly("r0 person:Zandrinho");
    }

    @Test
    void aPartOfAnotherNameIsNamed() {
        assertThat(shared(
                        "Gol kedua dicetak lewat Zandrinho pada babak kedua.",
                        "Menurut Budi Zandrinho, laga itu berat."))
                .containsExactly("r0 person:Zandrinho");
        assertThat(shared(
                        "Gol kedua dicetak lewat Zandrinho pada babak kedua.",
                        "Gol itu dicetak lewat Andrinho kemarin."))
                .isEmpty();
    }

    @Test
    void placesAndThingsAreSharedByTheirWords() {
        assertThat(shared("Truk itu melaju di lajur kiri sejak pagi.", "Sejak pagi truk melaju di lajur kiri jalan."))
                .containsExactly("r0 lajur kiri");
        assertThat(shared(
                        "Mereka menonton ajang Gelar Rimba 2025.",
                        "Ajang Gelar Rimba 2025 dibuka.",
                        "Ajang Gelar Rimba 2024 ditutup."))
                .contains("r0 name:GELARRIMBA2025", "r1 name:GELARRIMBA2025")
                .noneMatch(claim -> claim.endsWith("2024"));
    }

    @Test
    void partiesOfOrdinaryNounsAreSharedByTheNoun() {
        assertThat(shared("Kemudian pebisnis muda datang.", "Kemarin seorang pebisnis asing pulang."))
                .containsExactly("r0 group:pebisnis", "r1 group:pebisnis");
        assertThat(shared("Kemudian pebisnis muda datang.", "Kemarin atap itu runtuh."))
                .isEmpty();
    }

    @Test
    void bareNumbersAreSharedWithTheirNoun() {
        assertThat(shared("Pemerintah mencabut empat IUP kemarin.", "Pencabutan 4 IUP itu disesalkan."))
                .containsExactly("r0 4", "r1 4");
        assertThat(shared("Pemerintah mencabut empat IUP kemarin.", "Sebanyak 4 orang pulang."))
                .isEmpty();
        assertThat(shared("Tim tamu menyerah 13-25 kemarin.", "Set itu berakhir 13-25 pagi tadi."))
                .containsExactly("r0 25 {score}");
    }

    @Test
    void anOfficeIsHeldByWhomAnotherReportNames() {
        assertThat(shared(
                        "Menurut Wakil Direktur Utama, rapat itu ditunda.",
                        "Rudi Hartawan, Wakil Direktur Utama PT Nusa, datang."))
                .containsExactly("r0 Rudi Hartawan = Wakil Direktur Utama");
        assertThat(shared(
                        "Menurut Wakil Direktur Utama, rapat itu ditunda.",
                        "Rudi Hartawan, Wakil Direktur Utama PT Nusa, datang.",
                        "Sari Wulandari, Wakil Direktur Utama PT Bumi, datang."))
                .isEmpty();
    }

    @Test
    void theStoryHoldsThem() {
        List<Article> articles = List.of(
                Article.of("a", "Kemarin saham RATINDO turun."), Article.of("b", "Saham perusahaan RATINDO turun."));
        assertThat(SILANG.check(articles).claims())
                .filteredOn(claim -> claim.quote().equals("RATINDO"))
                .extracting(claim -> claim.article().id())
                .containsExactly("a", "b");
        assertThat(SILANG.read(articles.get(0)).claims())
                .noneMatch(claim -> claim.quote().equals("RATINDO"));
    }

    @Test
    void severalStoriesTogetherHoldThem() {
        CrossCheck together = SILANG.check(Map.of(
                "one",
                List.of(
                        Article.of("a", "Kemarin saham RATINDO turun."),
                        Article.of("b", "Saham perusahaan RATINDO turun.")),
                "two",
                List.of(
                        Article.of("c", "Banjir merendam 12 rumah di Malang."),
                        Article.of("d", "Di Malang 12 rumah terendam banjir."))));
        assertThat(together.stories()).hasSize(2);
        assertThat(together.claims())
                .containsAll(together.stories().stream()
                        .flatMap(story -> story.findings().stream())
                        .flatMap(finding -> finding.positions().stream())
                        .flatMap(position -> position.claims().stream())
                        .toList());
    }

    @Test
    void aRankOfWhichNothingTellsWhereItHoldsIsOneIfTwoReportsGiveIt() {
        assertThat(shared("Kapal terbesar itu karam.", "Petugas menarik kapal terbesar itu."))
                .containsExactly("r0 largest", "r1 largest");
        assertThat(shared("Kapal terbesar itu karam.", "Petugas menarik kapal terkecil dan truk terbesar itu."))
                .isEmpty();
    }
}
