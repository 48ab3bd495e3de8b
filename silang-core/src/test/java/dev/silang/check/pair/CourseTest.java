package dev.silang.check.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CourseTest {
    private final StoryBuilder story = new StoryBuilder()
            .report("a", "petugas pasar mencatat AAA kios rusak parah\nhujan deras turun BBB")
            .report("b", "petugas pasar mencatat AAA kios rusak ringan");

    private Course course(String first) {
        return story.pair(
                        StoryBuilder.count("a", 3, "stall").at(first),
                        StoryBuilder.count("b", 4, "stall").at("AAA"))
                .course();
    }

    @Test
    void wordsInOneOrderRunAlike() {
        Course course = course("AAA");
        assertThat(course.runBefore()).isEqualTo(3);
        assertThat(course.runBehind()).isEqualTo(2);
        assertThat(course.share()).isBetween(0.5, 1.0);
        assertThat(course.lesserSide()).isPositive();
        assertThat(course.weight()).isGreaterThan(course.lesserSide());
    }

    @Test
    void otherWordsDoNot() {
        Course course = course("BBB");
        assertThat(course.share()).isCloseTo(0, within(1e-9));
        assertThat(course.runBefore()).isZero();
        assertThat(course.ownShared()).isZero();
        assertThat(course.ownDifferent()).isOne();
    }
}
