package dev.silang.app.cli;

import dev.silang.Silang;
import dev.silang.check.CrossCheck;
import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.claim.Statement;
import dev.silang.extract.Reading;
import dev.silang.report.text.ReadReport;
import dev.silang.text.Article;
import dev.silang.text.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows what the program understands of single articles. */
@Command(
        name = "read",
        description =
                "Shows what is read in an article: what is set aside, claims and statements, with the words behind them.")
final class ReadCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Override
    public Integer call() {
        Shell shell = Main.shell(main);
        Format format = report.format();
        if (format == Format.MARKDOWN && spec != null) {
            throw new ParameterException(spec.commandLine(), "read writes text, json or html, not " + format);
        }
        CrossCheck read = read(input.read(shell));
        report.write(format == Format.TEXT ? text(read, shell) : report.render(read, shell), shell);
        return ExitCode.DONE;
    }

    private String text(CrossCheck read, Shell shell) {
        ScreenOptions screen = report.screen();
        return new ReadReport(screen.labels(shell), screen.width(shell), report.isColoured(shell)).render(read);
    }

    /** Readings as a cross-check without stories, which all reports can show. */
    private static CrossCheck read(List<Article> articles) {
        Silang silang = Silang.create();
        List<Document> documents = new ArrayList<>();
        Map<String, List<Attribution>> credits = new HashMap<>();
        List<Claim> claims = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (Article article : articles) {
            Reading reading = silang.read(article);
            documents.add(reading.document().document());
            credits.put(article.id(), reading.credits());
            claims.addAll(reading.claims());
            statements.addAll(reading.statements());
        }
        return new CrossCheck(documents, credits, claims, statements, List.of(), List.of());
    }
}
