package dev.silang.app.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.check.CrossCheck;
import dev.silang.report.words.Labels;
import dev.silang.text.Article;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A run that goes on lists what it kept as it listed what it checked. */
final class CheckedStoryTest {
    private static Article article(String id, String time, String text) {
        OffsetDateTime published = OffsetDateTime.parse("2024-06-05T" + time + ":00+07:00");
        return new Article(id, "Warta " + id, null, published, "Kecelakaan di Kendal", text, "id", List.of());
    }

    @Test
    void isTheSameAfterItWasKept() {
        CrossCheck check = Silang.create()
                .check(List.of(
                        article(
                                "Hulu",
                                "08:00",
                                "Kecelakaan bus di Kendal. Sebanyak tiga orang tewas. Bus melaju 60 km."),
                        article(
                                "Hilir",
                                "08:05",
                                "Kecelakaan bus di Kendal. Sebanyak lima orang tewas. Bus melaju 60 km.")));
        CheckedStory story = CheckedStory.of(check, Labels.of("id"), StoryForm.HTML);
        assertThat(story.digest().contested()).isNotEmpty();
        assertThat(CheckedStory.ofKept(story.all()).digest()).isEqualTo(story.digest());
        assertThat(story.texts().get("report")).contains("href=\"../index.html\"");
    }
}
