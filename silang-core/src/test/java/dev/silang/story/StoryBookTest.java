package dev.silang.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class StoryBookTest {
    private static Placement placement(String article, String story, StoryMerge... merges) {
        return new Placement(article, story, false, 1, List.of(), List.of(merges), List.of());
    }

    @Test
    void followsWhatChanges() {
        StoryBook book = new StoryBook();
        book.add(placement("a", "one"));
        book.add(placement("b", "two"));
        assertThat(book.add(placement("c", "two", new StoryMerge("two", "one", .9))))
                .containsExactly("two", "one");
        assertThat(book.stories()).containsOnlyKeys("one");
        assertThat(book.stories().get("one")).containsExactly("a", "b", "c");
        assertThat(book.storyOf()).containsEntry("b", "one");
    }

    @Test
    void followsWhatIsParted() {
        StoryBook book = new StoryBook();
        book.add(placement("a", "one"));
        book.add(placement("b", "one"));
        StorySplit split = new StorySplit("one", "two", List.of("b", "c"), .2);
        assertThat(book.add(new Placement("c", "one", false, 1, List.of(), List.of(), List.of(split))))
                .containsExactly("one", "two");
        assertThat(book.stories()).containsEntry("one", List.of("a")).containsEntry("two", List.of("b", "c"));
    }
}
