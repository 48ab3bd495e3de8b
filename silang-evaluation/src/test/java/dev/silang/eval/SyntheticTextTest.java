package dev.silang.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.text.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SyntheticTextTest {
    @ParameterizedTest
    @EnumSource
    void isAsLongAsAskedForAndAlwaysTheSame(SyntheticText shape) {
        String text = shape.of(2_500);
        assertThat(text.length()).isBetween(2_499, 2_500);
        assertThat(text).isEqualTo(shape.of(2_500));
        assertThat(shape.of(25_000)).startsWith(text.substring(0, 2_499));
    }

    /** Not a measurement, which a busy machine would spoil: only that nothing is thrown and nothing hangs. */
    @ParameterizedTest
    @EnumSource
    void canBeReadAtAHundredTimesTheLength(SyntheticText shape) {
        EvidenceAssert.assertOffsets(Engine.SILANG.read(Article.of("a", shape.of(250_000))));
    }
}
