package dev.silang.eval.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QualityFloorTest {
    private final QualityFloor floor = QualityFloor.at(figures("0.8000", "0.0010"), 3, "abc");

    private static Map<String, @Nullable BigDecimal> figures(String recall, String lost) {
        Map<String, @Nullable BigDecimal> figures = new HashMap<>();
        figures.put("claim recall", new BigDecimal(recall));
        figures.put("body lost", new BigDecimal(lost));
        figures.put("update recall", null);
        return figures;
    }

    @Test
    void holdsAtItsFiguresAndWithinTheTolerance() {
        assertThat(floor.failures(figures("0.8000", "0.0010"))).isEmpty();
        assertThat(floor.failures(figures("0.7990", "0.0020"))).isEmpty();
        assertThat(floor.failures(figures("0.9000", "0.0000"))).isEmpty();
    }

    @Test
    void namesWhatIsWorse() {
        assertThat(floor.failures(figures("0.7989", "0.0010")))
                .containsExactly("claim recall: 0.7989, at least 0.8000");
        assertThat(floor.failures(figures("0.8000", "0.0021"))).containsExactly("body lost: 0.0021, at most 0.0010");
        assertThat(floor.failures(Map.of("claim recall", BigDecimal.ONE)))
                .containsExactly("body lost: nothing counted, at most 0.0010");
    }

    @Test
    void isRaisedOnlyWhereTheFigureIsBetter() {
        QualityFloor raised = floor.raisedTo(figures("0.7995", "0.0005"));
        assertThat(raised.limits())
                .containsEntry("claim recall", new BigDecimal("0.8000"))
                .containsEntry("body lost", new BigDecimal("0.0005"));
        assertThat(floor.raisedTo(figures("0.9000", "0.0015")).limits())
                .containsEntry("claim recall", new BigDecimal("0.9000"))
                .containsEntry("body lost", new BigDecimal("0.0010"));
    }

    @Test
    void isReadAsWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("floor.json");
        floor.write(file);
        assertThat(QualityFloor.read(file)).isEqualTo(floor);
        assertThat(floor.isFor("abc")).isTrue();
        assertThat(floor.isFor("abd")).isFalse();
    }
}
