package dev.silang.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.claim.Reading;
import dev.silang.text.Article;
import dev.silang.text.Document;
import dev.silang.text.Problem;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class InputOptionsTest {
    private static final Reading SOUND =
            Silang.create().read(Article.of("a", "Banjir merendam 12 rumah di Desa Sukamaju pada Senin."));

    private final StringWriter err = new StringWriter();

    private int told(Reading... readings) {
        return new InputOptions()
                .told(List.of(readings), Run.shell("", new ByteArrayOutputStream(), err, Locale.ENGLISH));
    }

    private static Reading without(Problem problem) {
        Article article = Article.of("b", "Banjir.").withProblem(problem);
        return new Reading(
                new Document(article, List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void nothingIsToldOfSoundArticles() {
        assertThat(told(SOUND)).isEqualTo(ExitCode.DONE);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void anArticleAtWhichTheProgramFailedIsNamedAndTheCodeTells() {
        Reading failed = without(Problem.failed("b", new ArithmeticException()));
        assertThat(told(failed, SOUND)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err.toString().lines())
                .containsExactly("silang: b: could not be read: internal error (ArithmeticException)");
    }

    @Test
    void anArticleThatNobodyCouldReadIsNamedAndNoFailure() {
        assertThat(told(without(new Problem("b", "in a language that is not known, no claims are read")), SOUND))
                .isEqualTo(ExitCode.DONE);
        assertThat(err.toString().lines()).hasSize(1);
    }
}
