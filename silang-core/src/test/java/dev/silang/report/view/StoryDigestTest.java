package dev.silang.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CheckedReports;
import dev.silang.report.view.StoryDigest.Dispute;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list of stories says what its pages say. */
final class StoryDigestTest {
    private static StoryDigest digest(CheckedReports reports) {
        return StoryDigest.of(new CheckText(reports.check(), Labels.of("id")), reports.story());
    }

    @Test
    void tellsTheAnswersThatDiffer() {
        StoryDigest digest = digest(new CheckedReports()
                .at("08:00", "Longsor terjadi di Kabupaten Klaten. Sebanyak 10 orang tewas dan 6 orang terluka.")
                .at("18:00", "Longsor terjadi di Kabupaten Klaten. Sebanyak 13 orang tewas dan 9 orang terluka."));
        assertThat(digest.contested())
                .startsWith(new Dispute(false, "Berapa orang yang tewas?", List.of("10", "13")))
                .first()
                .extracting(Dispute::shown)
                .isEqualTo("10 → 13");
        assertThat(digest.days()).isEqualTo("5 Juni 2024");
    }

    @Test
    void repeatsNoAnswerThatItsQuestionNames() {
        StoryDigest digest = digest(new CheckedReports()
                .at("08:00", "Polisi menangkap pencuri di Klaten. Korban bernama Anggoro Darmiansyah dirawat.")
                .at("09:00", "Polisi menangkap pencuri di Klaten. Korban bernama Anggoro Darmiyansah dirawat."));
        assertThat(digest.contested())
                .isNotEmpty()
                .allSatisfy(dispute -> assertThat(dispute.asked() + " " + dispute.shown())
                        .containsOnlyOnce("Darmiansyah")
                        .containsOnlyOnce("Darmiyansah"));
    }

    @Test
    void countsAsAgreedWhatThePageDoes() {
        CheckedReports reports = new CheckedReports()
                .at(
                        "08:00",
                        "Kebakaran di Pasar Klewer, Kota Surakarta. Api padam setelah 3 jam. Sebanyak 40 kios terbakar.")
                .at("09:00", "Kebakaran di Kota Surakarta. Api padam setelah 3 jam. Sebanyak 40 kios terbakar.");
        Agenda agenda = Agenda.of(new CheckText(reports.check(), Labels.of("id")), reports.story());
        assertThat(agenda.finer()).isNotEmpty();
        assertThat(digest(reports).agreed()).isEqualTo(agenda.agreed().size());
    }
}
