package dev.silang.check.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.check.CheckedReports;
import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.check.Story;
import dev.silang.check.Verdict;
import dev.silang.check.pair.Concepts;
import dev.silang.check.quote.PlainWords;
import dev.silang.claim.Slot;
import dev.silang.relation.Containment;
import dev.silang.text.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link CrossChecker} puts where in a {@link CrossCheck} and its {@link Story}. */
class CrossCheckerTest {
    private final CheckedReports reports = new CheckedReports()
            .at("09:00", "Gempa itu merusak 45 rumah dan melukai 7 orang pada Rabu (5/6/2024).")
            .at("08:00", "Gempa itu merusak 30 rumah dan melukai 7 orang pada Rabu (5/6/2024).")
            .undated("Gempa itu merusak 30 rumah. Tiga truk bantuan tiba.");

    @Test
    void articlesComeByTheirTimeAndThoseWithoutBehind() {
        assertThat(reports.story().articles()).containsExactly("r002", "r001", "r003");
        assertThat(reports.check().documents())
                .extracting(document -> document.article().id())
                .containsExactly("r002", "r001", "r003");
    }

    @Test
    void thePressingComesFirst() {
        assertThat(reports.story().findings()).extracting(Finding::verdict).isSorted().contains(Verdict.ONLY);
        assertThat(reports.story().findings()).extracting(Finding::id).startsWith("f1", "f2");
    }

    @Test
    void ofOneVerdictThePlaceInTheTextCounts() {
        CheckedReports one = new CheckedReports().at("08:00", "Gempa itu merusak 30 rumah dan melukai 7 orang.");
        assertThat(one.called(Verdict.ONLY, Slot.QUANTITY)).containsExactly("30 rumah", "7 orang");
    }

    @Test
    void thePositionWithTheMostOriginsComesFirst() {
        CheckedReports three = new CheckedReports()
                .by("Kabar Bening", "08:00", "Gempa itu merusak 30 rumah di Kendal.")
                .by("Suara Lereng", "09:00", "Gempa itu merusak 45 rumah di Kendal.")
                .by("Berita Muara", "10:00", "Sebanyak 45 rumah rusak akibat gempa di Kendal.");
        Finding finding = three.findings(Slot.QUANTITY).get(0);
        assertThat(three.positions(finding)).containsExactly("45 rumah", "30 rumah");
        assertThat(finding.positions().get(0).value().notation()).isEqualTo("45");
    }

    @Test
    void aPositionHasItsMostPreciseValue() {
        CheckedReports two = new CheckedReports()
                .at("08:00", "Gempa itu merusak sekitar 30 rumah.")
                .at("09:00", "Gempa itu merusak 28 rumah.");
        assertThat(two.findings(Slot.QUANTITY).get(0).positions())
                .singleElement()
                .satisfies(position -> assertThat(position.value().notation()).isEqualTo("28"));
    }

    @Test
    void theHeadlineIsATitle() {
        assertThat(new CheckedReports()
                        .at("08:00", "Gempa mengguncang Kendal.")
                        .titled("09:00", " Gempa di Kendal ", "Gempa itu merusak 30 rumah.")
                        .story()
                        .headline())
                .isEqualTo("Gempa di Kendal");
    }

    @Test
    void withoutATitleItIsTheFirstSentence() {
        assertThat(new CheckedReports()
                        .at("08:00", "Gempa mengguncang Kendal. Warga lari.")
                        .story()
                        .headline())
                .isEqualTo("Gempa mengguncang Kendal.");
        assertThat(new CheckedReports().at("08:00", " ").story().headline()).isEqualTo("r001");
    }

    @Test
    void theOrderOfTheInputDoesNotCount() {
        CrossCheck check = reports.check();
        List<Document> documents = new ArrayList<>(check.documents());
        Collections.reverse(documents);
        CrossChecker checker = new CrossChecker(Containment.NONE, new PlainWords(false), Concepts.load());
        assertThat(checker.check(documents, Map.of(), check.claims(), check.statements()))
                .isEqualTo(checker.check(check.documents(), Map.of(), check.claims(), check.statements()));
    }

    @Test
    void nothingIsNoStory() {
        assertThat(Silang.create().check(List.of()).stories()).isEmpty();
    }
}
