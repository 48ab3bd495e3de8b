package dev.silang.check.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CheckedReports;
import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.check.InventedWords;
import dev.silang.check.Position;
import dev.silang.claim.Slot;
import dev.silang.source.Dependence;
import dev.silang.source.Dependence.Reason;
import dev.silang.source.Publishers;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorroborationTest {
    private final CheckedReports reports = new CheckedReports();

    private Position only() {
        List<Finding> findings = reports.findings(Slot.QUANTITY);
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).positions()).hasSize(1);
        return findings.get(0).positions().get(0);
    }

    /** What is behind two claims of one article is that article. */
    @Test
    void oneArticleIsOneOrigin() {
        CrossCheck check = reports.by("Kabar Bening", "08:00", "Gempa itu merusak 30 rumah dan melukai 7 orang.")
                .check();
        Corroboration corroboration = new Corroboration(reports.story().origins(), List.of(), Publishers.installed());
        assertThat(corroboration.behind(check.claims()))
                .singleElement()
                .satisfies(origin -> assertThat(origin.articles()).containsExactly("r001"));
    }

    private List<Reason> reasons() {
        return only().origins().stream()
                .flatMap(origin -> origin.why().stream())
                .map(Dependence::reason)
                .toList();
    }

    /** Two newsrooms on their own, then by one source. */
    @Test
    void twoThatSayItThemselves() {
        reports.by("Kabar Bening", "08:00", "Gempa itu merusak 30 rumah.")
                .by("Suara Lereng", "09:00", "Sebanyak 30 rumah rusak dalam gempa itu.");
        assertThat(only().corroboration()).isEqualTo(2);
        assertThat(CheckedReports.origins(only())).containsExactly(List.of("r001"), List.of("r002"));
    }

    @Test
    void twoByOneSpeaker() {
        reports.by("Kabar Bening", "08:00", "Gempa itu merusak 30 rumah, kata Bupati Budi Santoso.")
                .by("Suara Lereng", "09:00", "Menurut Budi Santoso, 30 rumah rusak dalam gempa itu.");
        assertThat(only().corroboration()).isEqualTo(1);
        assertThat(CheckedReports.origins(only())).containsExactly(List.of("r001", "r002"));
        assertThat(reasons()).containsExactly(Reason.SAME_SPEAKER);
    }

    @Test
    void twoByTwoSpeakers() {
        reports.by("Kabar Bening", "08:00", "Gempa itu merusak 30 rumah, kata Bupati Budi Santoso.")
                .by("Suara Lereng", "09:00", "Menurut Rina Wati, 30 rumah rusak dalam gempa itu.");
        assertThat(only().corroboration()).isEqualTo(2);
    }

    /** What nobody is named for does not count as independent. */
    @Test
    void sourcesWithoutAName() {
        reports.by("Kabar Bening", "08:00", "Gempa itu merusak 30 rumah.")
                .by("Suara Lereng", "09:00", "Menurut seorang sumber, 30 rumah rusak dalam gempa itu.");
        assertThat(only().origins()).hasSize(2);
        assertThat(only().corroboration()).isEqualTo(1);
    }

    @Test
    void oneCopiedPassage() {
        String passage =
                "Gempa itu merusak 30 rumah di tepi sungai besar sebelum fajar ketika warga masih tidur lelap.";
        reports.by("Kabar Bening", "08:00", passage + " " + InventedWords.text(0, 60) + ".")
                .by("Suara Lereng", "09:00", passage + " " + InventedWords.text(100, 60) + ".");
        assertThat(reasons()).containsExactly(Reason.COPIED_PASSAGE);
        assertThat(only().corroboration()).isEqualTo(1);
    }
}
