package dev.silang.app.cli;

import dev.silang.claim.Reading;
import dev.silang.ingest.ArticleReader;
import dev.silang.ingest.Input;
import dev.silang.ingest.ReadOptions;
import dev.silang.ingest.adapter.Columns;
import dev.silang.ingest.adapter.Receiver;
import dev.silang.ingest.fetch.FetchPolicy;
import dev.silang.ingest.fetch.Fetcher;
import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What commands that read articles read, and how. */
final class InputOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "ARTICLE",
            description = {
                "Files, folders, addresses (http, https), or - for standard input: text, web pages, PDF, JSONL, JSON, CSV, "
                        + "feeds (RSS, Atom, JSON Feed), sitemaps, OPML, NewsML-G2, ninjs, WARC; also packed (.gz)."
            })
    private List<String> articles = List.of();

    @Option(
            names = "--follow",
            description =
                    "Also fetch what feeds, sitemaps and OPML files link to. Of fetched ones that is done anyway.")
    private boolean follow;

    @Option(
            names = "--links",
            paramLabel = "N",
            description = "Follow at most so many links of one feed or list. Default: ${DEFAULT-VALUE}.")
    private int links = ReadOptions.USUAL_LINKS;

    @Option(
            names = "--columns",
            paramLabel = "FIELD=COLUMN",
            split = ",",
            description =
                    "Which columns of a table or names of JSON hold what, such as text=isi,title=judul. Fields: id, outlet, "
                            + "url, published, title, text, event. Usual names need not be told.")
    private Map<String, String> columns = Map.of();

    @Option(names = "--allow-private", description = "Also fetch addresses in private networks and of this machine.")
    private boolean allowPrivate;

    private boolean failed;

    /** The usable articles; each other one is told on standard error. */
    List<Article> read(Shell shell) {
        Input input = new ArticleReader(shell.in(), options()).read(articles);
        input.problems().forEach(problem -> shell.problem(problem.toString()));
        failed = input.problems().stream().anyMatch(Problem::isFailure);
        if (input.articles().isEmpty()) {
            throw new Failure("no article to read");
        }
        return input.articles();
    }

    /** Reads articles one by one, so that memory does not grow with them; what is wrong is told on standard error. */
    void read(Shell shell, Consumer<Article> into) {
        new ArticleReader(shell.in(), options()).read(articles, new Receiver() {
            @Override
            public void article(Article article) {
                into.accept(article);
            }

            @Override
            public void problem(Problem problem) {
                failed |= problem.isFailure();
                shell.problem(problem.toString());
            }
        });
    }

    /** The exit code for what was read so far. */
    int code() {
        return failed ? ExitCode.INCOMPLETE : ExitCode.DONE;
    }

    /** Tells what became known only while articles were read for claims, and returns the exit code. */
    int told(List<Reading> readings, Shell shell) {
        int code = code();
        for (Reading reading : readings) {
            Article article = reading.article();
            List<Problem> problems = article.problems();
            Problem last = problems.isEmpty() || article.language() != null ? null : problems.get(problems.size() - 1);
            if (last != null) {
                shell.problem(last.toString());
                code = last.isFailure() ? ExitCode.INCOMPLETE : code;
            }
        }
        return code;
    }

    private ReadOptions options() {
        if (links < 0) {
            throw wrong("--links needs a number from 0");
        }
        FetchPolicy policy = allowPrivate ? FetchPolicy.USUAL.allowingPrivate() : FetchPolicy.USUAL;
        return new ReadOptions(columns(), new Fetcher(policy), follow, links);
    }

    private Columns columns() {
        try {
            return Columns.of(columns);
        } catch (IllegalArgumentException e) {
            throw wrong("--columns: " + e.getMessage());
        }
    }

    private ParameterException wrong(String why) {
        if (spec == null) {
            throw new IllegalStateException("options belong to a command");
        }
        return new ParameterException(spec.commandLine(), why);
    }
}
