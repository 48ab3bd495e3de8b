package dev.silang.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A case and a report made by hand; what is expected of them was written by the scorer that comes with the cases. */
final class CaseScoreTest {
    @Test
    void saysWhatTheScorerOfTheCasesSays() throws IOException {
        CaseFolder folder = CaseFolder.read(resource("contoh"));
        CaseScore score = CaseScore.of(folder.annotated(), Files.readString(resource("contoh.report.json")));
        String said = String.join("\n", score.faults()) + "\n" + new ScoreTable(List.of(score));
        assertThat(said).isEqualTo(Files.readString(resource("contoh.expected.txt")));
    }

    @Test
    void countsOverAllCases() throws IOException {
        CaseFolder folder = CaseFolder.read(resource("contoh"));
        CaseScore score = CaseScore.of(folder.annotated(), Files.readString(resource("contoh.report.json")));
        assertThat(new ScoreTable(List.of(score, score)).toString())
                .contains("conflict precision        0.667   4 of 6\n")
                .contains("\"cases\": 2, \"claims\": 28, \"claims off their text\": 2}");
    }

    @Test
    void saysNothingWhereNothingWasCounted() {
        assertThat(new ScoreTable(List.of()).toString())
                .startsWith("conflict precision            -   0 of 0\n")
                .endsWith("\"body lost\": null, \"conflict F1\": 0.0, \"cases\": 0, \"claims\": 0,"
                        + " \"claims off their text\": 0}\n");
    }

    @Test
    void findsCasesAtAnyDepthAndACaseItself() throws IOException {
        Path found = resource("contoh");
        assertThat(CaseFolder.find(List.of(found.resolveSibling("")))).containsExactly(found);
        assertThat(CaseFolder.find(List.of(found, found))).containsExactly(found);
    }

    @Test
    void refusesWhatIsNoReport() throws IOException {
        CaseFolder folder = CaseFolder.read(resource("contoh"));
        assertThatThrownBy(() -> CaseScore.of(folder.annotated(), "{")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CaseScore.of(folder.annotated(), "{}")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(CaseScoreTest.class.getResource(name))
                            .toURI())
                    .toAbsolutePath()
                    .normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
