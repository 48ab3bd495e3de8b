package dev.silang.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.claim.Slot;
import dev.silang.text.Article;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the alignment sets against each other and what it keeps apart, each class of reports by an example. */
class AlignmentTest {
    private static final Silang SILANG = Silang.create();

    private final List<Article> articles = new ArrayList<>();

    /** @param hour of 5 June 2024, local time */
    private AlignmentTest report(int hour, String text) {
        String id = "r" + (articles.size() + 1);
        OffsetDateTime published = OffsetDateTime.parse("2024-06-05T%02d:00+07:00".formatted(hour));
        articles.add(new Article(id, id, null, published, null, text, "id", List.of()));
        return this;
    }

    /** The evidence of each position of the findings with this verdict, sorted. */
    private List<String> called(Verdict verdict, Slot slot) {
        CrossCheck check = SILANG.check(articles);
        List<String> called = new ArrayList<>();
        for (Finding finding : check.stories().get(0).findings()) {
            if (finding.verdict() == verdict && finding.question().slot() == slot) {
                called.add(String.join(
                        " / ",
                        finding.positions().stream()
                                .map(position -> position.claims().get(0).quote())
                                .sorted()
                                .toList()));
            }
        }
        return called;
    }

    @Test
    void oneSentenceWithTwoValues() {
        report(8, "Kredit usaha tani di provinsi itu pada triwulan pertama tumbuh 8,4 persen dibandingkan tahun lalu.");
        report(9, "Kredit usaha tani di provinsi itu pada triwulan pertama tumbuh 4,8 persen dibandingkan tahun lalu.");
        assertThat(called(Verdict.CONFLICT, Slot.QUANTITY)).containsExactly("4,8 persen / 8,4 persen");
    }

    @Test
    void oneNumberAtTwoMagnitudes() {
        report(8, "Kebakaran lahan di Kabupaten Siak menghanguskan area seluas 314,6 ribu hektare.");
        report(9, "Area yang terbakar di Kabupaten Siak mencapai 314,6 hektare, kata petugas.");
        assertThat(called(Verdict.CONFLICT, Slot.QUANTITY)).hasSize(1);
    }

    @Test
    void singleNamesALetterApart() {
        report(8, "Korban tewas bernama Suparto. Bus itu terguling di Jalan Raya Wates.");
        report(9, "Korban tewas bernama Suparno. Bus itu terguling di Jalan Raya Wates.");
        assertThat(called(Verdict.CONFLICT, Slot.PARTICIPANT)).containsExactly("Suparno / Suparto");
    }

    @Test
    void spellingsThatSoundAlikeAreOneName() {
        report(8, "Kepala desa, Zaenal Arifin, memimpin evakuasi korban banjir.");
        report(9, "Kepala desa, Zainal Arifin, memimpin evakuasi korban banjir.");
        assertThat(called(Verdict.CONFLICT, Slot.PARTICIPANT)).isEmpty();
    }

    @Test
    void aLaterReportThatRepeatsTheOldTollBesideTheNew() {
        report(8, "Empat orang tewas dalam kecelakaan bus di Tol Ngawi.");
        report(10, "Lima orang tewas dalam kecelakaan bus di Tol Ngawi.");
        report(
                12,
                "Lima orang tewas dalam kecelakaan bus di Tol Ngawi. Sebelumnya empat orang tewas di tempat kejadian.");
        assertThat(called(Verdict.CONFLICT, Slot.QUANTITY)).isEmpty();
        assertThat(called(Verdict.UPDATE, Slot.QUANTITY)).hasSize(1);
    }

    @Test
    void amountsThatOneReportTellsBothAreTwo() {
        report(8, "Perusahaan dihukum membayar ganti rugi sebesar Rp 20,4 miliar kepada negara.");
        report(9, "Perusahaan dihukum membayar ganti rugi sebesar Rp 31,9 miliar kepada negara.");
        report(
                10,
                "Perusahaan dihukum membayar ganti rugi sebesar Rp 20,4 miliar kepada negara. Dalam perkara lain,"
                        + " perusahaan dihukum membayar ganti rugi sebesar Rp 31,9 miliar kepada negara.");
        assertThat(called(Verdict.CONFLICT, Slot.QUANTITY)).isEmpty();
    }

    @Test
    void aPlaceThatOpensAnEntryOfAListIsItsScope() {
        report(
                8,
                "Data kebakaran lahan per provinsi:\nJambi: Luas area terbakar 120 hektare.\nRiau: Luas area terbakar 450 hektare.");
        report(9, "Di Jambi, luas area terbakar 120 hektare.");
        report(10, "Di Riau, luas area terbakar 450 hektare.");
        assertThat(called(Verdict.CONFLICT, Slot.QUANTITY)).isEmpty();
    }

    @Test
    void someResidentsDoNotBridgeTheInjured() {
        report(8, "Enam orang luka-luka akibat longsor itu. Beberapa warga membantu mencari korban.");
        report(11, "Sembilan orang luka-luka akibat longsor itu.");
        assertThat(called(Verdict.UPDATE, Slot.QUANTITY)).containsExactly("Enam orang / Sembilan orang");
    }

    @Test
    void agesOfTwoPeopleDoNotMeet() {
        report(8, "Rekor itu sebelumnya dipegang Bambang Nurdin (41 tahun). Rekor pemain tertua pecah di Solo.");
        report(9, "Rekor pemain tertua di Solo kini dipegang Teguh Raharjo (43 tahun).");
        assertThat(called(Verdict.CONFLICT, Slot.QUANTITY)).isEmpty();
    }

    /** Neither name excludes the other by itself; one stands where the other stands. */
    @Test
    void namesThatShareAWordInOneSentence() {
        report(8, "Ketua koperasi nelayan Muara Tua, Darmawan Sukirno, mengatakan tujuh kapal rusak diterjang ombak.");
        report(9, "Ketua koperasi nelayan Muara Tua, Darmawan Sukarya, mengatakan tujuh kapal rusak diterjang ombak.");
        assertThat(called(Verdict.CONFLICT, Slot.PARTICIPANT)).containsExactly("Darmawan Sukarya / Darmawan Sukirno");
    }

    @Test
    void namesThatShareAWordInSentencesOfTwoThings() {
        report(8, "Korban luka bernama Darmawan Sukirno dirawat di puskesmas.");
        report(9, "Laporan itu dibuat oleh Darmawan Hadi pada bulan lalu, menurut catatan petugas.");
        assertThat(called(Verdict.CONFLICT, Slot.PARTICIPANT)).isEmpty();
    }
}
