package dev.silang.check.pair;

import static dev.silang.check.pair.StoryBuilder.count;
import static dev.silang.check.pair.StoryBuilder.place;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@link StoryFacts}: what is known of a story as a whole. */
class StoryFactsTest {
    @Test
    void claimsAreNumberedInTheirOrder() {
        StoryFacts story = new StoryBuilder().story(count("a", 3, "dead"), place("b", "Kedungwuni"));
        assertThat(story.claims()).extracting(ClaimFacts::number).containsExactly(0, 1);
        assertThat(story.claims()).extracting(ClaimFacts::article).containsExactly("a", "b");
    }

    @Test
    void theMainEventIsTheOneOfTheMostReports() {
        StoryFacts story = new StoryBuilder()
                .story(
                        count("a", 3, "dead").frame("flood"),
                        count("a", 4, "dead").frame("flood"),
                        count("a", 5, "dead").frame("flood"),
                        count("a", 3, "dead").frame("quake"),
                        count("b", 3, "dead").frame("quake"));
        assertThat(story.mainFrame()).isEqualTo("quake");
    }

    @Test
    void thenTheOneOfTheMostClaims() {
        StoryFacts story = new StoryBuilder()
                .story(
                        count("a", 3, "dead").frame("flood"),
                        count("a", 4, "dead").frame("quake"),
                        count("a", 5, "dead").frame("quake"));
        assertThat(story.mainFrame()).isEqualTo("quake");
    }

    @Test
    void thenTheOneNamedFirst() {
        StoryFacts story = new StoryBuilder()
                .story(
                        count("a", 3, "dead").frame("quake"),
                        count("a", 4, "dead").frame("flood"));
        assertThat(story.mainFrame()).isEqualTo("quake");
    }

    @Test
    void withoutAnEventThereIsNoMainOne() {
        StoryFacts story = new StoryBuilder().story(count("a", 3, "dead"), count("b", 3, "dead"));
        assertThat(story.mainFrame()).isEmpty();
        assertThat(story.claims().get(0).isMainEvent()).isFalse();
    }

    @Test
    void timesOfItsReports() {
        StoryFacts story = new StoryBuilder().report("a", 8).story(count("a", 3, "dead"), count("b", 3, "dead"));
        assertThat(story.published("a")).isEqualTo("2024-06-05T08:00+07:00");
        assertThat(story.published("b")).isNull();
    }
}
