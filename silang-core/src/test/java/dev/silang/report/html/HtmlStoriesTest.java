package dev.silang.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.report.text.StoryList;
import dev.silang.report.view.StoryDigest;
import dev.silang.report.view.StoryDigest.Dispute;
import dev.silang.report.words.Labels;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class HtmlStoriesTest {
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2024-05-15T08:00:00+07:00");

    private static StoryDigest digest(String id, int conflicts, int articles, @Nullable OffsetDateTime last) {
        return new StoryDigest(
                id,
                "<b>Banjir</b> " + id,
                articles,
                List.of("Warta \"Hulu\""),
                List.of("id"),
                last == null ? null : MORNING,
                last,
                last == null ? "" : "15–16 Mei 2024",
                conflicts,
                1,
                0,
                List.of(
                        new Dispute(true, "Berapa < tiga?", List.of("2", "1")),
                        new Dispute(false, "Waktu:", List.of("pagi", "sore"))));
    }

    @Test
    void escapesAndLinks() {
        String page = new HtmlStories(Labels.of("en"))
                .render(List.of(digest("e1", 2, 3, MORNING.plusHours(2))), "stories", 5);
        assertThat(page)
                .contains(
                        "href=\"stories/e1.html\"",
                        "&lt;b&gt;Banjir",
                        "2 conflicts",
                        "One update",
                        "3 reports · Warta &quot;Hulu&quot; · published 15–16 Mei 2024")
                .contains("5 reports stand alone", "Berapa &lt; tiga?</span> <b>2 ≠ 1</b>", "<b>pagi → sore</b>")
                .doesNotContain("<b>Banjir");
    }

    @Test
    void withoutStoriesItSaysWhyAndOffersNothingToFilter() {
        HtmlStories pages = new HtmlStories(Labels.of("en"));
        assertThat(pages.render(List.of(), "stories", 2))
                .contains("No story of several reports", "2 reports stand alone", "an event of its own")
                .doesNotContain("<form", "id=\"list\"");
        assertThat(pages.render(List.of(), "stories", 0))
                .contains("No articles were read.")
                .doesNotContain("an event of its own");
    }

    @Test
    void theMostContestedThenTheLargestThenTheLatestComeFirst() {
        List<String> ids = Stream.of(
                        digest("small", 1, 2, MORNING),
                        digest("timeless", 0, 9, null),
                        digest("latest", 0, 9, MORNING),
                        digest("large", 1, 5, MORNING))
                .sorted(StoryDigest.BY_WEIGHT)
                .map(StoryDigest::id)
                .toList();
        assertThat(ids).containsExactly("large", "small", "latest", "timeless");
    }

    @Test
    void theTerminalShowsSomeAndCountsTheRest() {
        String list = new StoryList(Labels.of("id"), 80, false)
                .render(List.of(digest("e1", 0, 3, MORNING), digest("e2", 0, 2, MORNING)), 1, 0);
        assertThat(list)
                .startsWith("2 peristiwa yang diberitakan beberapa kali")
                .contains("3 laporan · 1 pembaruan · 15–16 Mei 2024", "– Berapa < tiga? 2 ≠ 1", "1 peristiwa lagi");
    }
}
