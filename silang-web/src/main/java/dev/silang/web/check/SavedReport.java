package dev.silang.web.check;

import dev.silang.check.CrossCheck;
import dev.silang.report.html.HtmlReport;
import dev.silang.report.json.JsonReport;
import dev.silang.report.text.CsvReport;
import dev.silang.report.text.MarkdownReport;
import dev.silang.report.words.Labels;
import dev.silang.web.http.Refusal;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /**
     * The form that a program asks for, JSON if it takes any.
     *
     * @throws Refusal if there is none of those it takes
     */
    public static SavedReport accepted(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return JSON;
        }
        for (String part : accept.split(",", -1)) {
            String type = part.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
            Optional<SavedReport> form = Stream.of(values())
                    .filter(one -> type.equals(one.mediaType()) || isRange(type, one.mediaType()))
                    .findFirst();
            if (form.isPresent()) {
                return form.get();
            }
        }
        throw Refusal.notAcceptable("there are application/json, text/html, text/csv and text/markdown");
    }

    private static boolean isRange(String range, String type) {
        return range.equals("*/*") || range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1));
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
