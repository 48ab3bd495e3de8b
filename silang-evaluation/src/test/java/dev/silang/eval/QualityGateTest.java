package dev.silang.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.silang.eval.score.QualityFloor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The figures over the annotated cases may not fall below their floor. */
final class QualityGateTest {
    private static final Path FLOOR = Path.of("..", "docs", "quality-floor.json");

    @Test
    void noFigureFallsBelowItsFloor() throws IOException {
        Optional<Path> cases = Checkout.shared("cases");
        if (cases.isEmpty()) {
            String skipped = QualityFloor.read(FLOOR).cases() + " cases skipped: there is no shared/cases beside the"
                    + " checkout";
            System.out.println(skipped);
            abort(skipped);
        }
        StringWriter said = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute("cases", cases.orElseThrow().toString(), "--floor", FLOOR.toString());
        System.out.print(said);
        assertThat(code).as("%s", said).isZero();
    }
}
