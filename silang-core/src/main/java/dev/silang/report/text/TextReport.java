package dev.silang.report.text;

import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.check.Position;
import dev.silang.check.Story;
import dev.silang.check.Verdict;
import dev.silang.report.text.Terminal.Cell;
import dev.silang.report.text.Terminal.Style;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.report.words.OriginText;
import dev.silang.report.words.Retelling;
import dev.silang.report.words.Summary;
import dev.silang.report.words.Telling;
import dev.silang.text.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The report for a terminal: what to look at first comes first. Control characters of the articles are left out.
 * Immutable.
 */
public final class TextReport {
    /** The narrowest terminal that is served; below it lines are as long as here. */
    public static final int MIN_WIDTH = 40;

    /** Below this width evidence stands under its answer and not beside it. */
    private static final int COLUMNS_WIDTH = 76;

    /** Telling shown for one answer; the page and the JSON report have all of it. */
    private static final int MOST_TELLINGS = 6;

    private static final int MOST_TELLINGS_OF_FINER = 2;

    private final Labels labels;
    private final int width;
    private final boolean colour;

    /** @param width cells of a line; fewer than {@link #MIN_WIDTH} count as that */
    public TextReport(Labels labels, int width, boolean colour) {
        this.labels = labels;
        this.width = Math.max(MIN_WIDTH, width);
        this.colour = colour;
    }

    public String render(CrossCheck check) {
        return new Rendering(new CheckText(check, labels), new Terminal(width, colour)).report();
    }

    /** One run. */
    private static final class Rendering {
        private final CheckText wording;
        private final Labels labels;
        private final Summary summary;
        private final Terminal out;
        private final boolean columns;

        Rendering(CheckText wording, Terminal out) {
            this.wording = wording;
            this.labels = wording.labels();
            this.summary = new Summary(wording);
            this.out = out;
            this.columns = out.width() >= COLUMNS_WIDTH;
        }

        String report() {
            List<Story> stories = wording.check().stories();
            if (stories.isEmpty()) {
                out.paragraph(0, Summary.overall(wording.check(), labels), Style.STRONG);
            }
            stories.forEach(this::story);
            List<Document> outside = wording.outside();
            if (!outside.isEmpty()) {
                out.blank();
                outside.forEach(document -> out.paragraph(
                        0,
                        labels.text(
                                "report.outside-of",
                                wording.name(document.article().id())),
                        Style.MUTED));
            }
            return out.toString();
        }

        private void story(Story story) {
            out.paragraph(0, String.join(" · ", summary.counts(story)), Style.STRONG);
            for (String line : summary.sourcing(story)) {
                out.labelled(0, labels.text("sourcing") + ":", Style.MUTED, line, Style.PLAIN);
            }
            for (String line : summary.dependences(story)) {
                out.labelled(0, labels.text("origin") + ":", Style.MUTED, line, Style.PLAIN);
            }
            for (String line : summary.caution(story)) {
                out.labelled(0, labels.text("caution") + ":", Style.MUTED, line, Style.PLAIN);
            }
            for (String line : summary.slips(story)) {
                out.labelled(0, labels.text("slip") + ":", Style.STRONG, line, Style.PLAIN);
            }
            for (Verdict verdict : Verdict.values()) {
                List<Finding> findings = Summary.of(story, verdict);
                if (!findings.isEmpty()) {
                    section(verdict, findings);
                }
            }
            retellings(story);
        }

        /** What one speaker said, where the reports have it in different words. */
        private void retellings(Story story) {
            List<Retelling> retellings = Retelling.of(wording, story);
            if (retellings.isEmpty()) {
                return;
            }
            out.blank().paragraph(0, labels.text("heading.retold").toUpperCase(Locale.ROOT), Style.STRONG);
            for (Retelling retelling : retellings.subList(0, Math.min(MOST_TELLINGS, retellings.size()))) {
                out.paragraph(2, retelling.heading(labels), retelling.conflict() ? Style.CONFLICT : Style.STRONG);
                retelling
                        .versions()
                        .forEach(version ->
                                out.paragraph(4, version.article() + ": “" + version.bracketed() + "”", Style.PLAIN));
            }
            if (retellings.size() > MOST_TELLINGS) {
                String more = String.valueOf(retellings.size() - MOST_TELLINGS);
                out.paragraph(2, labels.text("count.more", more), Style.MUTED);
            }
        }

        private void section(Verdict verdict, List<Finding> findings) {
            switch (verdict) {
                case CONFLICT, UPDATE, FINER -> findings.forEach(this::finding);
                case SAME -> {
                    heading(verdict);
                    findings.forEach(this::agreement);
                }
                case ONLY -> {
                    heading(verdict);
                    only(findings);
                }
            }
        }

        private void heading(Verdict verdict) {
            String text = labels.text("heading." + verdict.label()).toUpperCase(Locale.ROOT);
            out.blank().paragraph(0, text, style(verdict));
        }

        private void finding(Finding finding) {
            String label = labels.text("verdict." + finding.verdict().label()).toUpperCase(Locale.ROOT);
            out.blank().labelled(0, label, style(finding.verdict()), wording.question(finding), Style.STRONG);
            List<String> inside = wording.articlesAgainstThemselves(finding);
            if (!inside.isEmpty()) {
                out.paragraph(2, labels.text("inside", String.join(", ", inside)), Style.MUTED);
            }
            for (Position position : wording.answers(finding)) {
                position(finding, position);
            }
            for (String why : wording.why(finding)) {
                out.labelled(2, labels.text("why") + ":", Style.MUTED, why, Style.PLAIN);
            }
        }

        private void position(Finding finding, Position position) {
            String value = wording.value(position);
            List<Telling> all = Telling.of(wording, position);
            int most = finding.verdict() == Verdict.FINER ? MOST_TELLINGS_OF_FINER : MOST_TELLINGS;
            List<Telling> tellings = all.subList(0, Math.min(most, all.size()));
            int hidden = all.size() - tellings.size();
            if (columns) {
                besideEachOther(finding, value, tellings);
            } else {
                out.paragraph(2, value, style(finding.verdict()));
                tellings.forEach(telling -> out.paragraph(4, telling.article() + ": " + told(telling), Style.PLAIN));
            }
            if (hidden > 0) {
                out.paragraph(4, labels.text("count.more", String.valueOf(hidden)), Style.MUTED);
            }
            new OriginText(wording).behind(position).forEach(line -> out.paragraph(4, line, Style.MUTED));
        }

        private void besideEachOther(Finding finding, String value, List<Telling> tellings) {
            int valueWidth = Math.min(widest(finding), out.width() * 3 / 10);
            int nameWidth = Math.min(widestName(finding), out.width() / 5);
            int rest = out.width() - 2 - valueWidth - nameWidth - 4;
            String lastName = "";
            for (int i = 0; i < tellings.size(); i++) {
                Telling telling = tellings.get(i);
                String name = telling.article().equals(lastName) ? "" : telling.article();
                lastName = telling.article();
                out.row(
                        2,
                        new Cell(i == 0 ? value : "", style(finding.verdict()), valueWidth),
                        new Cell(name, Style.PLAIN, nameWidth),
                        new Cell(told(telling), Style.PLAIN, rest));
            }
        }

        private String told(Telling telling) {
            return "“" + telling.quote() + "” " + telling.told(labels);
        }

        private int widest(Finding finding) {
            return wording.answers(finding).stream()
                    .mapToInt(position -> Columns.width(wording.value(position)))
                    .max()
                    .orElse(0);
        }

        private int widestName(Finding finding) {
            return finding.positions().stream()
                    .flatMap(position -> position.claims().stream())
                    .mapToInt(
                            claim -> Columns.width(wording.name(claim.article().id())))
                    .max()
                    .orElse(0);
        }

        /** One line: question, answer, origins, reports. */
        private void agreement(Finding finding) {
            Set<String> articles = new LinkedHashSet<>();
            for (Position position : finding.positions()) {
                position.claims()
                        .forEach(claim ->
                                articles.add(wording.name(claim.article().id())));
            }
            String behind = "· " + new OriginText(wording).count(finding) + ": " + String.join(", ", articles);
            pair(wording.question(finding), wording.value(finding.positions().get(0)), behind);
        }

        private void only(List<Finding> findings) {
            wording.byArticle(findings).forEach((article, told) -> {
                out.paragraph(2, wording.name(article), Style.STRONG);
                told.forEach(this::onlyOne);
            });
        }

        private void onlyOne(Finding finding) {
            Position position = finding.positions().get(0);
            Telling telling = Telling.of(wording, position).get(0);
            String source = telling.source().isEmpty() ? "" : "← " + telling.source();
            pair(wording.question(finding), "“" + telling.quote() + "”", source);
        }

        private void pair(String question, String answer, String behind) {
            if (columns) {
                int half = (out.width() - 8) * 2 / 5;
                int rest = out.width() - 8 - half;
                out.row(
                        4,
                        new Cell(question, Style.PLAIN, half),
                        new Cell(behind.isEmpty() ? answer : answer + " " + behind, Style.PLAIN, rest));
            } else {
                out.paragraph(4, question + " " + answer + (behind.isEmpty() ? "" : " " + behind), Style.PLAIN);
            }
        }

        private static Style style(Verdict verdict) {
            return switch (verdict) {
                case CONFLICT -> Style.CONFLICT;
                case UPDATE -> Style.UPDATE;
                case FINER -> Style.FINER;
                case SAME -> Style.SAME;
                case ONLY -> Style.ONLY;
            };
        }
    }
}
