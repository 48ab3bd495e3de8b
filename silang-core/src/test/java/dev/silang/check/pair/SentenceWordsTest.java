package dev.silang.check.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceWordsTest {
    private final StoryBuilder story = new StoryBuilder()
            .report("a", "polisi di Ambon mencatat 3 kios AAA\nhujan turun sejak pagi BBB")
            .report("b", "polisi di Ambon mencatat 4 kios AAA\nhujan turun sejak pagi BBB");

    private PairFacts pair(String first, String second) {
        return story.pair(
                StoryBuilder.count("a", 3, "stall").at(first),
                StoryBuilder.count("b", 4, "stall").at(second));
    }

    private static double likeness(PairFacts pair) {
        return pair.sentences().likeness(pair.a().words(), pair.b().words());
    }

    @Test
    void sentencesOfOtherWordsAreNotAlike() {
        assertThat(likeness(pair("AAA", "BBB"))).isZero();
        assertThat(likeness(pair("BBB", "BBB"))).isCloseTo(1, within(1e-9));
        assertThat(likeness(pair("AAA", "AAA"))).isBetween(0.5, 1.0);
    }

    @Test
    void namesAndFiguresAreToldApart() {
        PairFacts pair = pair("AAA", "AAA");
        SentenceWords.Words words = pair.a().words();
        assertThat(words.names()).hasSize(1);
        assertThat(words.figures()).hasSize(1);
        assertThat(words.all()).hasSize(6);
        assertThat(words.depth()).isZero();
    }

    @Test
    void neighboursAreNearerThanTheOthersOfTheirArticle() {
        PairFacts pair = story.pair(
                List.of(StoryBuilder.count("a", 3, "stall").at("AAA")),
                List.of(StoryBuilder.count("b", 4, "stall").at("AAA")),
                List.of(StoryBuilder.count("b", 5, "stall").at("BBB")));
        Neighbours neighbours = new Neighbours(story.story(), List.of(pair.a(), pair.b()));
        assertThat(neighbours.margin(pair.a(), pair.b())).isPositive();
        assertThat(neighbours.alike(pair.b())).isOne();
    }
}
