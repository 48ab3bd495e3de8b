package dev.silang.web.check;

import dev.silang.check.CrossCheck;
import dev.silang.report.html.HtmlReport;
import dev.silang.report.json.JsonReport;
import dev.silang.report.text.CsvReport;
import dev.silang.report.text.MarkdownReport;
import dev.silang.report.words.Labels;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms in which a report is handed out; each is written by the renderer of the command line. */
public enum SavedReport {
    JSON("json", "application/json") {
        @Override
        String render(CrossCheck check, Labels labels) {
            return new JsonReport(labels).render(check);
        }
    },
    HTML("html", "text/html; charset=utf-8") {
        @Override
        String render(CrossCheck check, Labels labels) {
            return new HtmlReport(labels).render(check);
        }
    },
    CSV("csv", "text/csv; charset=utf-8") {
        @Override
        String render(CrossCheck check, Labels labels) {
            return new CsvReport(labels).render(check);
        }
    },
    MARKDOWN("md", "text/markdown; charset=utf-8") {
        @Override
        String render(CrossCheck check, Labels labels) {
            return new MarkdownReport(labels).whole().render(check);
        }
    };

    private final String ending;
    private final String mediaType;

    SavedReport(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    abstract String render(CrossCheck check, Labels labels);

    /** The form of files with this ending. */
    public static Optional<SavedReport> ofEnding(String ending) {
        return Stream.of(values()).filter(form -> form.ending.equals(ending)).findFirst();
    }

    /** Without parameters. */
    public String mediaType() {
        return mediaType.replaceFirst(";.*", "");
    }

    /** Answers with the report; a page that is opened at once has its own style and script, which only it may run. */
    public void send(Context answer, CrossCheck check, Labels labels) {
        if (this == HTML) {
            answer.header("Content-Security-Policy", HtmlReport.policy() + "; frame-ancestors 'none'");
        }
        answer.contentType(mediaType).result(render(check, labels));
    }
}
