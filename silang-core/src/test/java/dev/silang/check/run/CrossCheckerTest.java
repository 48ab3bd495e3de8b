package dev.silang.check.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.check.CheckedReports;
import dev.silang.check.CrossCheck;
import dev.silang.check.Story;
import dev.silang.check.pair.Concepts;
import dev.silang.check.quote.PlainWords;
import dev.silang.claim.Reading;
import dev.silang.relation.Containment;
import dev.silang.source.Publishers;
import dev.silang.text.Article;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link CrossChecker} puts where in a {@link CrossCheck} and its {@link Story}. */
class CrossCheckerTest {
    private final CheckedReports reports = new CheckedReports()
            .at("09:00", "Gempa itu merusak 45 rumah dan melukai 7 orang pada Rabu (5/6/2024).")
            .at("08:00", "Gempa itu merusak 30 rumah dan melukai 7 orang pada Rabu (5/6/2024).")
            .undated("Gempa itu merusak 30 rumah. Tiga truk bantuan tiba.");

    @Test
    void articlesComeByTheirTimeAndThoseWithoutBehind() {
        assertThat(reports.story().articles()).extracting(Article::id).containsExactly("r002", "r001", "r003");
        assertThat(reports.check().documents())
                .extracting(document -> document.article().id())
                .containsExactly("r002", "r001", "r003");
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
        List<Reading> readings = new ArrayList<>(reports.check().readings());
        CrossChecker checker =
                new CrossChecker(Containment.NONE, new PlainWords(false), Concepts.load(), Publishers.installed());
        CrossCheck check = checker.check(readings);
        Collections.reverse(readings);
        assertThat(checker.check(readings)).isEqualTo(check);
    }

    @Test
    void nothingIsNoStory() {
        assertThat(Silang.create().check(List.of()).stories()).isEmpty();
    }
}
