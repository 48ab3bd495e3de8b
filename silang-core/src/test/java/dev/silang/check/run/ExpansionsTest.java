package dev.silang.check.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.check.Finding;
import dev.silang.check.Verdict;
import dev.silang.claim.Claim;
import dev.silang.claim.Reading;
import dev.silang.claim.Slot;
import dev.silang.relation.Step;
import dev.silang.text.Article;
import dev.silang.value.Abbreviation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Expansions}: what letters stand for is told where the reports, or one of them, give two full names, and nowhere else. */
class ExpansionsTest {
    private static final Silang SILANG = Silang.create();
    private static final String FIRST = "Dapur itu dikelola Satuan Layanan Dapur Gizi (SLDG) sejak Mei.";

    private static List<Article> articles(String language, String... texts) {
        List<Article> articles = new ArrayList<>();
        for (String text : texts) {
            articles.add(new Article("r" + articles.size(), null, null, null, null, text, language, List.of()));
        }
        return articles;
    }

    private static List<String> contradicted(String... texts) {
        List<Reading> readings =
                articles("id", texts).stream().map(SILANG::read).toList();
        return new Expansions(readings)
                .contradicted().stream().map(Claim::quote).toList();
    }

    /** Conflicts about what letters stand for. */
    private static List<Finding> conflicts(String language, String... texts) {
        return SILANG.check(articles(language, texts)).stories().stream()
                .flatMap(story -> story.findings().stream())
                .filter(finding -> finding.positions().get(0).value() instanceof Abbreviation)
                .toList();
    }

    @Test
    void oneFullNameIsNoClaim() {
        assertThat(contradicted(FIRST, FIRST)).isEmpty();
        assertThat(contradicted(FIRST, "Kata Kepala Satuan Layanann Dapur Gizi (SLDG), dapur dibuka."))
                .isEmpty();
        assertThat(contradicted(FIRST, "Kata Sekolah Lapangan Desa Gunung (SLDG), dapur dibuka."))
                .isEmpty();
    }

    @Test
    void twoFullNamesAreToldWithAllThatBearThem() {
        assertThat(contradicted(
                        FIRST,
                        "Satuan Lumbung Dapur Gizi (SLDG) tutup. Nasi diperiksa SLDG (Satuan Layanan Dapur Gizi).",
                        "Kata Sekolah Lapangan Desa Gunung (SLDG), dapur dibuka."))
                .containsExactly(
                        "Satuan Layanan Dapur Gizi (SLDG)",
                        "Satuan Lumbung Dapur Gizi (SLDG)",
                        "SLDG (Satuan Layanan Dapur Gizi)");
    }

    @Test
    void wordsInAnotherOrderNeedNotSpellTheLetters() {
        assertThat(contradicted(
                        "Ia melapor ke Lembaga Dapur dan Gizi Kota (LDGK).",
                        "Ia melapor ke Lembaga Gizi dan Dapur Kota (LDGK)."))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "id, Dapur dikelola Satuan Layanan Dapur Gizi (SLDG)., Satuan Lumbung Dapur Gizi atau SLDG akan dibuka.",
        "id, Badan Pengawas Dapur (BPD) hadir., Badan Pengawasan Dapur (BPD) hadir.",
        "en, The Rural Food Agency (RFA) met., 'The Rural Farm Agency, or RFA, may meet.'"
    })
    void reportsConflict(String language, String first, String second) {
        assertThat(conflicts(language, first, second)).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.CONFLICT);
            assertThat(finding.question().slot()).isEqualTo(Slot.IDENTIFIER);
            assertThat(finding.deciding().get(0).why().steps())
                    .extracting(Step::kind)
                    .contains(Step.Kind.EXPANSION);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "id, Program Makan Siang Gratis (MSG) dimulai., Program Makanan Siang Gratis (MSG) dimulai.",
        "id, Mereka membahas Rural Food Agencies (RFA)., Mereka membahas Rural Food Agency (RFA).",
        "en, The Rural Food Agency (RFA) met., The Rural Food Agencies (RFA) met.",
        "en, The Rural Farm Agency (RFA) met., The Rural Farming Agency (RFA) met."
    })
    void inflectionsDoNot(String language, String first, String second) {
        assertThat(conflicts(language, first, second)).isEmpty();
    }

    @Test
    void oneReportMayContradictItselfAndOthers() {
        String both = "Satuan Layanan Dapur Gizi (SLDG) tutup. Satuan Lumbung Dapur Gizi (SLDG) minta maaf.";
        assertThat(conflicts("id", both, "Dapur dibuka.")).hasSize(1);
        assertThat(conflicts("id", both, FIRST, "Satuan Lumbung Dapur Gizi (SLDG) dibuka."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.positions()).hasSize(2));
    }
}
