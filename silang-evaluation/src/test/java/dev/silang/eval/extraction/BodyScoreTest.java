package dev.silang.eval.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BodyScoreTest {
    @Test
    void runsOfFourWordsAreCounted() {
        BodyScore score = BodyScore.of("satu dua tiga empat lima", "satu dua tiga empat enam tujuh");
        assertThat(score.precision()).isEqualTo(1 / 3.0, within(1e-9));
        assertThat(score.recall()).isEqualTo(0.5);
    }

    @Test
    void aTextOfFewWordsIsOneRun() {
        assertThat(BodyScore.of("satu dua", "Satu, dua")).isEqualTo(new BodyScore(0, 0));
        assertThat(BodyScore.of("satu dua", "satu, dua!")).isEqualTo(new BodyScore(1, 1));
    }

    @Test
    void whatIsNotThereIsNotAveraged() {
        BodyScore.Mean mean = BodyScore.mean(List.of(BodyScore.of("a b c d", ""), BodyScore.of("a b c d", "a b c d")));
        assertThat(mean.precision()).isEqualTo(1);
        assertThat(mean.recall()).isEqualTo(0.5);
        assertThat(mean.f1()).isEqualTo(2 / 3.0, within(1e-9));
    }
}
