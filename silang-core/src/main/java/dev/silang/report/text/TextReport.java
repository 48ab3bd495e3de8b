package dev.silang.report.text;

import dev.silang.check.CrossCheck;
import dev.silang.check.PossibleConflict;
import dev.silang.check.Story;
import dev.silang.check.Verdict;
import dev.silang.claim.Claim;
import dev.silang.claim.Slot;
import dev.silang.report.text.Terminal.Style;
import dev.silang.report.view.Agenda;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Excerpt;
import dev.silang.report.words.Labels;
import dev.silang.report.words.PossibleText;
import dev.silang.report.words.Retelling;
import dev.silang.report.words.Summary;
import dev.silang.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The report for a terminal: what to look at first comes first, and what fits two screens is shown unless all is asked
 * for. Control characters of the articles are left out. Immutable.
 */
public final class TextReport {
    /** The narrowest terminal that is served; below it lines are as long as here. */
    public static final int MIN_WIDTH = 40;

    /** Two screens of a terminal, without the lines that the report ends with. */
    private static final int LINES = 54;

    /** Lines of each kind of note in a short report. */
    private static final int MOST_NOTES = 2;

    /** What is worth a look in a short report: of the next ones few are conflicts. */
    private static final int MOST_POSSIBLE = 3;

    /** Reasons of one in a short report: how the two differ. */
    private static final int MOST_REASONS = 1;

    /** What is worth a look in a whole report. */
    private static final int MOST_POSSIBLE_OF_ALL = 10;

    /** Sentences that several reports have, in a short report. */
    private static final int MOST_QUOTES = 4;

    private final Labels labels;
    private final int width;
    private final boolean colour;
    private final boolean all;

    /** @param width cells of a line; fewer than {@link #MIN_WIDTH} count as that */
    public TextReport(Labels labels, int width, boolean colour) {
        this(labels, width, colour, false);
    }

    private TextReport(Labels labels, int width, boolean colour, boolean all) {
        this.labels = labels;
        this.width = Math.max(MIN_WIDTH, width);
        this.colour = colour;
        this.all = all;
    }

    /** The same report with everything that was found. */
    public TextReport whole() {
        return new TextReport(labels, width, colour, true);
    }

    public String render(CrossCheck check) {
        return new Rendering(new CheckText(check, labels), new Terminal(width, colour), all).report();
    }

    /** One run. */
    private static final class Rendering {
        private final CheckText wording;
        private final Labels labels;
        private final Summary summary;
        private final Terminal out;
        private final boolean all;
        private final TextEntries entries;

        Rendering(CheckText wording, Terminal out, boolean all) {
            this.wording = wording;
            this.labels = wording.labels();
            this.summary = new Summary(wording);
            this.out = out;
            this.all = all;
            this.entries = new TextEntries(wording, out, all);
        }

        String report() {
            List<Story> stories = wording.check().stories();
            if (stories.isEmpty()) {
                out.paragraph(0, Summary.overall(wording.check(), labels), Style.STRONG);
            }
            for (int i = 0; i < stories.size(); i++) {
                if (i > 0) {
                    out.blank().rule();
                }
                story(stories.get(i));
            }
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
            Agenda agenda = Agenda.of(wording, story);
            int last = out.lines() + LINES;
            out.paragraph(0, agenda.heading().title(), Style.STRONG);
            out.paragraph(0, agenda.heading().beneath(labels), Style.MUTED);
            out.paragraph(0, String.join(" · ", agenda.summary(summary.frame(story), labels)), Style.PLAIN);
            notes(story);
            contested(agenda.contested(), last);
            retellings(story);
            possible(story);
            folded(Verdict.SAME, "heading.same", agenda.agreed(), last);
            folded(Verdict.FINER, "heading.finer", agenda.finer(), last);
            single(agenda);
            out.blank();
            for (String line : summary.notCompared(story)) {
                out.labelled(0, labels.text("caution") + ":", Style.MUTED, line, Style.MUTED);
            }
            if (!all) {
                out.paragraph(0, labels.text("report.all"), Style.MUTED);
            }
        }

        private void notes(Story story) {
            note("caution", Style.MUTED, summary.caution(story));
            note("slip", Style.STRONG, summary.slips(story));
            if (all) {
                note("sourcing", Style.MUTED, summary.sourcing(story));
                note("origin", Style.MUTED, summary.dependences(story));
            }
        }

        private void note(String label, Style style, List<String> lines) {
            int shown = all ? lines.size() : Math.min(MOST_NOTES, lines.size());
            for (String line : lines.subList(0, shown)) {
                out.labelled(0, labels.text(label) + ":", style, line, Style.PLAIN);
            }
            more(lines.size() - shown);
        }

        private void more(int hidden) {
            if (hidden > 0) {
                out.paragraph(2, labels.text("count.more", String.valueOf(hidden)), Style.MUTED);
            }
        }

        /** All of them: in full while there is room, then in a line each. */
        private void contested(List<Entry> contested, int last) {
            int left = contested.size();
            for (Entry entry : contested) {
                left--;
                if (all || out.lines() + entries.height(entry) + left <= last) {
                    out.blank();
                    entries.card(entry);
                } else {
                    entries.line(entry);
                }
            }
        }

        /** In a line each, as many as there is room for: those that ask something, then some quotes. */
        private void folded(Verdict verdict, String heading, List<Entry> some, int last) {
            List<Entry> shown = all ? some : fitting(some, last - out.lines() - 2);
            if (shown.isEmpty()) {
                return;
            }
            if (all) {
                shown.forEach(entry -> {
                    out.blank();
                    entries.card(entry);
                });
                return;
            }
            out.blank().paragraph(0, labels.text(heading).toUpperCase(Locale.ROOT), TextEntries.style(verdict));
            shown.forEach(entries::line);
            more(some.size() - shown.size());
        }

        private List<Entry> fitting(List<Entry> some, int room) {
            List<Entry> shown = new ArrayList<>();
            int left = room;
            for (Entry entry : worthALine(some)) {
                left -= entries.lineHeight(entry);
                if (left < 0) {
                    break;
                }
                shown.add(entry);
            }
            return shown;
        }

        private static List<Entry> worthALine(List<Entry> some) {
            Stream<Entry> asked = some.stream().filter(entry -> entry.question().isPresent());
            Stream<Entry> quoted = some.stream()
                    .filter(entry -> entry.question().isEmpty())
                    .filter(entry -> entry.first().question().slot() == Slot.TOPIC)
                    .limit(MOST_QUOTES);
            return Stream.concat(asked, quoted).toList();
        }

        private void single(Agenda agenda) {
            if (!all || agenda.single().isEmpty()) {
                return;
            }
            out.blank()
                    .paragraph(
                            0, labels.text("heading.single").toUpperCase(Locale.ROOT), TextEntries.style(Verdict.ONLY));
            agenda.single().forEach(entries::line);
        }

        /** What was weighed and is not shown as a conflict, if it was asked for. */
        private void possible(Story story) {
            List<PossibleConflict> best = PossibleText.worthALook(story, all ? MOST_POSSIBLE_OF_ALL : MOST_POSSIBLE);
            if (story.possible() == null) {
                return;
            }
            PossibleText text = new PossibleText(wording);
            out.blank()
                    .paragraph(0, labels.text("possible.heading").toUpperCase(Locale.ROOT), Style.STRONG)
                    .paragraph(0, labels.text(best.isEmpty() ? "possible.none" : "possible.gloss"), Style.MUTED);
            for (PossibleConflict one : best) {
                out.paragraph(2, text.answers(one) + " · " + text.likelihood(one), Style.STRONG);
                for (Claim claim : List.of(one.a(), one.b())) {
                    String name = wording.name(claim.article().id());
                    out.paragraph(4, name + ": “" + Excerpt.of(claim).marked("[", "]") + "”", Style.PLAIN);
                }
                List<String> reasons = text.reasons(one);
                reasons.subList(0, all ? reasons.size() : Math.min(MOST_REASONS, reasons.size()))
                        .forEach(reason -> out.paragraph(4, reason, Style.MUTED));
            }
            out.paragraph(2, text.leftOut(story, best.size()), Style.MUTED);
        }

        /** What one speaker said, where the reports have it in different words. */
        private void retellings(Story story) {
            List<Retelling> retellings = Retelling.of(wording, story).stream()
                    .filter(retelling -> all || retelling.conflict())
                    .toList();
            if (retellings.isEmpty()) {
                return;
            }
            int shown = all ? retellings.size() : Math.min(MOST_NOTES, retellings.size());
            out.blank().paragraph(0, labels.text("heading.retold").toUpperCase(Locale.ROOT), Style.STRONG);
            for (Retelling retelling : retellings.subList(0, shown)) {
                out.paragraph(2, retelling.heading(labels), retelling.conflict() ? Style.CONFLICT : Style.STRONG);
                retelling
                        .versions()
                        .forEach(version ->
                                out.paragraph(4, version.article() + ": “" + version.bracketed() + "”", Style.PLAIN));
            }
            more(retellings.size() - shown);
        }
    }
}
