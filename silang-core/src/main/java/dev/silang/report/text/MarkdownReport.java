package dev.silang.report.text;

import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.check.Position;
import dev.silang.check.Story;
import dev.silang.check.Verdict;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.report.words.LinkTarget;
import dev.silang.report.words.OriginText;
import dev.silang.report.words.Retelling;
import dev.silang.report.words.Summary;
import dev.silang.report.words.Telling;
import dev.silang.text.Article;
import dev.silang.text.Document;
import dev.silang.text.OneLine;
import java.util.List;

/**
 * The report as Markdown (CommonMark with GitHub's tables), to paste into a ticket or a wiki. All marks that outside
 * text holds are escaped. Immutable.
 */
public final class MarkdownReport {
    private final Labels labels;

    public MarkdownReport(Labels labels) {
        this.labels = labels;
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
        out.append("# ").append(escaped(story.headline())).append("\n\n**");
        out.append(escaped(String.join(" · ", summary.counts(story)))).append("**\n\n");
        story.articles().forEach(article -> article(out, wording, article));
        out.append('\n').append(capitalized(labels.text("sourcing"))).append(":\n\n");
        summary.sourcing(story)
                .forEach(line -> out.append("- ").append(escaped(line)).append('\n'));
        out.append('\n');
        List<String> dependences = summary.dependences(story);
        for (String line : dependences) {
            out.append("- ").append(escaped(line)).append('\n');
        }
        out.append(dependences.isEmpty() ? "" : "\n");
        noted(out, "caution", summary.caution(story));
        noted(out, "slip", summary.slips(story));
        for (Verdict verdict : Verdict.values()) {
            List<Finding> findings = Summary.of(story, verdict);
            if (!findings.isEmpty()) {
                out.append("## ")
                        .append(labels.text("heading." + verdict.label()))
                        .append("\n\n");
                if (verdict == Verdict.ONLY || verdict == Verdict.SAME) {
                    table(out, wording, findings);
                } else {
                    findings.forEach(finding -> finding(out, wording, finding));
                }
            }
        }
        retellings(out, Retelling.of(wording, story));
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

    private void finding(StringBuilder out, CheckText wording, Finding finding) {
        out.append("### ").append(escaped(wording.question(finding))).append("\n\n");
        header(out, "report.answer", "report.reports", "report.said", "sourcing");
        for (Position position : wording.answers(finding)) {
            String value = "**" + escaped(wording.value(position)) + "**";
            for (Telling telling : Telling.of(wording, position)) {
                row(out, value, escaped(telling.article()), quoted(telling), escaped(source(telling)));
                value = "";
            }
        }
        out.append('\n');
        for (Position position : wording.answers(finding)) {
            List<String> behind = new OriginText(wording).behind(position);
            if (!behind.isEmpty()) {
                out.append("- ").append(escaped(wording.value(position) + ": " + String.join("; ", behind)));
                out.append("\n\n");
            }
        }
        for (String why : wording.why(finding)) {
            out.append(capitalized(labels.text("why")))
                    .append(": ")
                    .append(escaped(why))
                    .append("\n\n");
        }
    }

    private void table(StringBuilder out, CheckText wording, List<Finding> findings) {
        header(out, "report.matrix.question", "report.answer", "report.said", "report.reports");
        for (Finding finding : findings) {
            Position position = finding.positions().get(0);
            List<Telling> tellings = Telling.of(wording, position);
            String names = String.join(
                    ", ", tellings.stream().map(Telling::article).distinct().toList());
            String origins =
                    finding.verdict() == Verdict.SAME ? " (" + new OriginText(wording).count(finding) + ")" : "";
            row(
                    out,
                    escaped(wording.question(finding)),
                    escaped(wording.value(position)),
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
