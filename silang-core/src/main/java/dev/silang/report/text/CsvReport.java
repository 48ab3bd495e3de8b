package dev.silang.report.text;

import dev.silang.check.CrossCheck;
import dev.silang.check.Story;
import dev.silang.claim.Claim;
import dev.silang.report.view.Agenda;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.view.Answer;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.text.Article;
import dev.silang.text.OneLine;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The report as a table (RFC 4180, UTF-8): one row a claim in its finding, in the order of reading. Offsets count UTF-16
 * code units into the text or the title. Immutable.
 */
public final class CsvReport {
    private static final List<String> HEADER = List.of(
            "story",
            "finding",
            "relation",
            "question",
            "answer",
            "origins",
            "article",
            "outlet",
            "published",
            "url",
            "quote",
            "in_title",
            "start",
            "end",
            "source",
            "polarity",
            "modality",
            "rule");

    private static final String LINE_END = "\r\n";

    private final Labels labels;

    public CsvReport(Labels labels) {
        this.labels = labels;
    }

    public String render(CrossCheck check) {
        CheckText wording = new CheckText(check, labels);
        StringBuilder out = new StringBuilder(1 << 14);
        row(out, HEADER.stream());
        for (Story story : check.stories()) {
            for (Entry entry : Agenda.of(wording, story).entries()) {
                Stream.concat(entry.answers().stream(), entry.further().stream())
                        .forEach(answer -> answer.claims()
                                .forEach(claim -> row(out, cells(wording, story, entry, answer, claim))));
            }
        }
        return out.toString();
    }

    private static Stream<@Nullable String> cells(
            CheckText wording, Story story, Entry entry, Answer answer, Claim claim) {
        Article article = claim.article();
        return Stream.of(
                story.id(),
                answer.finding().id(),
                answer.finding().verdict().label(),
                entry.title().orElse(""),
                answer.shown(),
                answer.position().origins().isEmpty()
                        ? ""
                        : String.valueOf(answer.position().corroboration()),
                article.id(),
                article.outlet(),
                article.published() == null ? "" : article.published().toString(),
                article.url(),
                OneLine.of(claim.quote()),
                String.valueOf(claim.inTitle()),
                String.valueOf(claim.evidence().start()),
                String.valueOf(claim.evidence().end()),
                wording.source(claim),
                claim.polarity().name().toLowerCase(Locale.ROOT),
                claim.modality().name().toLowerCase(Locale.ROOT),
                claim.rules().get(0));
    }

    private static void row(StringBuilder out, Stream<@Nullable String> cells) {
        out.append(cells.map(CsvReport::cell).collect(Collectors.joining(","))).append(LINE_END);
    }

    /** A cell that a spreadsheet would reckon with is set off by an apostrophe: the words are other people's. */
    static String cell(@Nullable String words) {
        String text = words == null ? "" : words;
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
