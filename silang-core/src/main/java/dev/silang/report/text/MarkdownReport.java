package dev.silang.report.text;

import dev.silang.check.CrossCheck;
import dev.silang.check.PossibleConflict;
import dev.silang.check.Story;
import dev.silang.check.Verdict;
import dev.silang.claim.Claim;
import dev.silang.report.view.Agenda;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.view.Answer;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Excerpt;
import dev.silang.report.words.Labels;
import dev.silang.report.words.LinkTarget;
import dev.silang.report.words.OriginText;
import dev.silang.report.words.PossibleText;
import dev.silang.report.words.Retelling;
import dev.silang.report.words.Summary;
import dev.silang.report.words.Telling;
import dev.silang.text.Article;
import dev.silang.text.Document;
import dev.silang.text.OneLine;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The report as Markdown (CommonMark with GitHub's tables), to paste into a ticket or a wiki. All marks that outside
 * text holds are escaped. Immutable.
 */
public final class MarkdownReport {
    /** What is worth a look; of the next ones few are conflicts (docs/QUALITY.md). */
    private static final int MOST_POSSIBLE = 10;

    private final Labels labels;
    private final boolean all;

    public MarkdownReport(Labels labels) {
        this(labels, false);
    }

    private MarkdownReport(Labels labels, boolean all) {
        this.labels = labels;
        this.all = all;
    }

    /** The same report with everything that was found. */
    public MarkdownReport whole() {
        return new MarkdownReport(labels, true);
    }

    public String render(CrossCheck check) {
        CheckText wording = new CheckText(check, labels);
        StringBuilder out = new StringBuilder(1 << 12);
        if (check.stories().isEmpty()) {
            out.append(escaped(Summary.overall(check, labels))).append("\n\n");
        }
        Summary summary = new Summary(wording);
        check.stories().forEach(story -> story(out, wording, summary, story));
        List<Document> outside = wording.outside();
        if (!outside.isEmpty()) {
            out.append("## ").append(labels.text("report.outside")).append("\n\n");
            outside.forEach(document -> article(out, wording, document.article()));
            out.append('\n');
        }
        return out.append("---\n\n")
                .append(escaped(labels.text("report.made")))
                .append('\n')
                .toString();
    }

    private void story(StringBuilder out, CheckText wording, Summary summary, Story story) {
        Agenda agenda = Agenda.of(wording, story);
        out.append("# ").append(escaped(agenda.heading().title())).append("\n\n**");
        out.append(escaped(String.join(" · ", agenda.summary(summary.frame(story), labels))));
        out.append("**\n\n");
        story.articles().forEach(article -> article(out, wording, article));
        out.append('\n');
        noted(out, "caution", summary.caution(story));
        noted(out, "slip", summary.slips(story));
        agenda.contested().forEach(entry -> card(out, wording, entry));
        retellings(out, Retelling.of(wording, story));
        possible(out, wording, story);
        section(out, wording, "heading.same", agenda.agreed());
        section(out, wording, "heading.finer", agenda.finer());
        if (all) {
            section(out, wording, "heading.single", agenda.single());
            sources(out, summary, story);
        }
        noted(out, "caution", summary.notCompared(story));
        if (!all) {
            out.append(escaped(labels.text("report.all"))).append("\n\n");
        }
    }

    private void sources(StringBuilder out, Summary summary, Story story) {
        out.append("## ").append(capitalized(labels.text("sourcing"))).append("\n\n");
        Stream.concat(summary.sourcing(story).stream(), summary.dependences(story).stream())
                .forEach(line -> out.append("- ").append(escaped(line)).append('\n'));
        out.append('\n');
    }

    /** What is asked, unless all is wanted: then the quotes of what is not asked as well. */
    private void section(StringBuilder out, CheckText wording, String heading, List<Entry> entries) {
        List<Entry> shown = entries.stream()
                .filter(entry -> all || entry.question().isPresent())
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        out.append("## ").append(escaped(labels.text(heading))).append("\n\n");
        table(out, wording, shown);
        if (shown.size() < entries.size()) {
            out.append(escaped(labels.text("count.more", String.valueOf(entries.size() - shown.size()))))
                    .append("\n\n");
        }
    }

    private void noted(StringBuilder out, String label, List<String> lines) {
        for (String line : lines) {
            out.append("- **")
                    .append(escaped(capitalized(labels.text(label))))
                    .append("**: ")
                    .append(escaped(line))
                    .append('\n');
        }
        out.append(lines.isEmpty() ? "" : "\n");
    }

    private void retellings(StringBuilder out, List<Retelling> retellings) {
        if (retellings.isEmpty()) {
            return;
        }
        out.append("## ").append(escaped(labels.text("heading.retold"))).append("\n\n");
        for (Retelling retelling : retellings) {
            out.append("- **").append(escaped(retelling.heading(labels))).append("**\n");
            retelling
                    .versions()
                    .forEach(version -> out.append("  - ")
                            .append(escaped(version.article()))
                            .append(": “")
                            .append(escaped(version.bracketed()))
                            .append("”\n"));
        }
        out.append('\n');
    }

    /** What was weighed and is not shown as a conflict, if it was asked for. */
    private void possible(StringBuilder out, CheckText wording, Story story) {
        if (story.possible() == null) {
            return;
        }
        PossibleText text = new PossibleText(wording);
        List<PossibleConflict> best = PossibleText.worthALook(story, MOST_POSSIBLE);
        out.append("## ").append(escaped(labels.text("possible.heading"))).append("\n\n");
        out.append(escaped(labels.text(best.isEmpty() ? "possible.none" : "possible.gloss")))
                .append("\n\n");
        for (PossibleConflict one : best) {
            out.append("- **").append(escaped(text.answers(one))).append("** · ");
            out.append(escaped(text.likelihood(one))).append('\n');
            for (Claim claim : List.of(one.a(), one.b())) {
                out.append("  - ").append(escaped(wording.name(claim.article().id())));
                out.append(": “").append(passage(Excerpt.of(claim))).append("”\n");
            }
            text.reasons(one)
                    .forEach(
                            reason -> out.append("  - ").append(escaped(reason)).append('\n'));
        }
        out.append(best.isEmpty() ? "" : "\n")
                .append(escaped(text.leftOut(story, best.size())))
                .append("\n\n");
    }

    private static String passage(Excerpt excerpt) {
        return inside(excerpt.before()) + "**" + inside(excerpt.quote()) + "**" + inside(excerpt.after());
    }

    /** Escaped with the spaces at its ends, which part it from what stands beside it. */
    private static String inside(String text) {
        String held = escaped("." + text + ".");
        return held.substring(1, held.length() - 1);
    }

    private void article(StringBuilder out, CheckText wording, Article article) {
        out.append("- **").append(escaped(wording.name(article.id()))).append("**");
        String title = article.title();
        if (title != null) {
            String url = article.url();
            String text = escaped(title);
            out.append(": ")
                    .append(url != null && LinkTarget.isWeb(url) ? "[" + text + "](<" + address(url) + ">)" : text);
        }
        if (article.published() != null) {
            out.append(", ").append(escaped(wording.values().of(article.published())));
        }
        out.append('\n');
    }

    private void card(StringBuilder out, CheckText wording, Entry entry) {
        String relation = capitalized(labels.text("verdict." + entry.relation().label()));
        String question = entry.title().map(title -> ": " + escaped(title)).orElse("");
        out.append("## ").append(escaped(relation)).append(question).append("\n\n");
        answers(out, wording, entry.answers());
        if (all && !entry.further().isEmpty()) {
            out.append(escaped(capitalized(labels.text("report.also-told")))).append("\n\n");
            answers(out, wording, entry.further());
        }
        behind(out, wording, entry);
        wording.why(entry.deciding()).forEach(reason -> line(out, "why", escaped(reason)));
        line(out, "rules", entry.rules().stream().map(rule -> "`" + rule + "`").collect(Collectors.joining(", ")));
    }

    private void answers(StringBuilder out, CheckText wording, List<Answer> answers) {
        header(out, "report.answer", "report.reports", "report.said", "sourcing");
        for (Answer answer : answers) {
            String value = "**" + escaped(answer.shown()) + "**";
            for (Telling telling : Telling.of(wording, answer.position())) {
                row(out, value, escaped(telling.article()), quoted(telling), escaped(source(telling)));
                value = "";
            }
        }
        out.append('\n');
    }

    private void behind(StringBuilder out, CheckText wording, Entry entry) {
        for (Answer answer : entry.answers()) {
            List<String> behind = new OriginText(wording).behind(answer.position());
            if (!behind.isEmpty()) {
                out.append("- ").append(escaped(answer.shown() + ": " + String.join("; ", behind)));
                out.append("\n\n");
            }
        }
    }

    /** @param text in Markdown */
    private void line(StringBuilder out, String label, String text) {
        out.append(escaped(capitalized(labels.text(label))))
                .append(": ")
                .append(text)
                .append("\n\n");
    }

    private void table(StringBuilder out, CheckText wording, List<Entry> entries) {
        header(out, "report.matrix.question", "report.answer", "report.said", "report.reports");
        for (Entry entry : entries) {
            List<Telling> tellings = entry.answers().stream()
                    .flatMap(answer -> Telling.of(wording, answer.position()).stream())
                    .toList();
            String names = tellings.stream().map(Telling::article).distinct().collect(Collectors.joining(", "));
            String origins =
                    entry.relation() == Verdict.ONLY ? "" : " (" + new OriginText(wording).count(entry.first()) + ")";
            String answers =
                    entry.answers().stream().map(Answer::shown).distinct().collect(Collectors.joining(" | "));
            row(
                    out,
                    escaped(entry.title().orElse("")),
                    escaped(answers),
                    quoted(tellings.get(0)),
                    escaped(names + origins));
        }
        out.append('\n');
    }

    private void header(StringBuilder out, String... keys) {
        for (String key : keys) {
            out.append("| ").append(escaped(labels.text(key))).append(' ');
        }
        out.append("|\n").append("| --- ".repeat(keys.length)).append("|\n");
    }

    private static void row(StringBuilder out, String... cells) {
        for (String cell : cells) {
            out.append("| ").append(cell).append(cell.isEmpty() ? "" : " ");
        }
        out.append("|\n");
    }

    /** Without the mark that leads over from a quote. */
    private String source(Telling telling) {
        String told = telling.told(labels);
        return told.startsWith("· ") ? told.substring(2) : told;
    }

    private static String quoted(Telling telling) {
        return "“" + escaped(telling.quote()) + "”";
    }

    private static String capitalized(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Every ASCII punctuation mark may be escaped in CommonMark; those that could begin something are. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        String line = OneLine.of(text);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ("\\`*_[]<>|~#&!".indexOf(c) >= 0 || (i == 0 && "+-=".indexOf(c) >= 0)) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    private static String address(String url) {
        return url.replace("\\", "%5C")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\n", "")
                .replace("\r", "");
    }
}
