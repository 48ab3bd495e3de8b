package dev.silang.eval.reports;

import dev.silang.check.CrossCheck;
import dev.silang.check.Story;
import dev.silang.report.html.HtmlReport;
import dev.silang.report.text.TextReport;
import dev.silang.report.view.Agenda;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What reports in one language are like, summed up while they come. For one thread. */
public final class ReportFigures {
    /** Cells of a line where nothing tells the terminal's. */
    private static final int WIDTH = 100;

    private final Labels labels;
    private final List<Integer> findings = new ArrayList<>();
    private final List<Integer> entries = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int contested;
    private int untitled;
    private int asked;
    private int silent;
    private int generic;
    private int twice;
    private int unfilled;
    private int raw;
    private int lost;

    public ReportFigures(Labels labels) {
        this.labels = labels;
    }

    public void add(String event, CrossCheck check) {
        CheckText wording = new CheckText(check, labels);
        for (Story story : check.stories()) {
            add(event, wording, story);
        }
        lines.add(lines(new TextReport(labels, WIDTH, false).render(check)));
        pages.add(new HtmlReport(labels).render(check));
    }

    private static int lines(String text) {
        return (int) text.lines().count();
    }

    private void add(String event, CheckText wording, Story story) {
        Agenda agenda = Agenda.of(wording, story);
        findings.add(story.findings().size());
        entries.add(agenda.entries().size());
        List<String> questions = ReportFaults.questions(agenda);
        asked += questions.size();
        silent += (int) agenda.entries().stream()
                .map(Entry::question)
                .filter(Optional::isEmpty)
                .count();
        contested += agenda.contested().size();
        untitled += note(event, "untitled", ReportFaults.untitled(agenda));
        generic += note(event, "generic", ReportFaults.generic(questions));
        twice += note(event, "twice", ReportFaults.twice(questions));
        unfilled += note(event, "unfilled", ReportFaults.unfilled(questions));
        raw += note(event, "raw", ReportFaults.raw(agenda, wording, story));
        lost += note(
                event,
                "lost",
                ReportFaults.lost(agenda, story).stream()
                        .map(finding -> finding.verdict().label() + " " + finding.id())
                        .toList());
    }

    private int note(String event, String kind, List<String> found) {
        found.forEach(fault -> faults.add(event + "\t" + kind + "\t" + fault));
        return found.size();
    }

    /** A line for each fault: event, kind, words. */
    public List<String> faults() {
        return Collections.unmodifiableList(faults);
    }

    /** @throws IOException if there is a browser and it does not answer */
    public String table(boolean withPages) throws IOException, InterruptedException {
        StringBuilder out = new StringBuilder();
        line(out, "reports", labels.language() + " " + findings.size());
        line(out, "findings a report", spread(findings));
        line(out, "entries a report", spread(entries));
        line(out, "questions asked", asked + ", and " + silent + " entries without one");
        line(out, "cards with a title", share(contested - untitled, contested));
        line(out, "generic questions", share(generic));
        line(out, "questions asked twice", share(twice));
        line(out, "questions left unfilled", share(unfilled));
        line(out, "raw notations", String.valueOf(raw));
        line(out, "findings in no entry", String.valueOf(lost));
        line(out, "lines of the text report", spread(lines));
        line(out, "screens of the page", withPages ? screens() : "not asked for");
        return out.toString();
    }

    private String screens() throws IOException, InterruptedException {
        Optional<PageHeight> browser = PageHeight.find();
        if (browser.isEmpty()) {
            return "skipped: no Chromium on the PATH";
        }
        List<Integer> heights = browser.get().of(pages);
        return String.format(
                Locale.ROOT,
                "median %.1f, 90th percentile %.1f (%d pixels each, before unfolding)",
                percentile(heights, 50) / (double) PageHeight.SCREEN,
                percentile(heights, 90) / (double) PageHeight.SCREEN,
                PageHeight.SCREEN);
    }

    /** Of the questions that are asked. */
    private String share(int number) {
        return share(number, asked);
    }

    private static String share(int number, int all) {
        return String.format(Locale.ROOT, "%d (%.1f %%)", number, all == 0 ? 0 : 100.0 * number / all);
    }

    private static String spread(List<Integer> numbers) {
        return "median " + percentile(numbers, 50) + ", 90th percentile " + percentile(numbers, 90);
    }

    /** The smallest number that so many of a hundred do not exceed. */
    private static int percentile(List<Integer> numbers, int hundredths) {
        if (numbers.isEmpty()) {
            return 0;
        }
        List<Integer> sorted = numbers.stream().sorted().toList();
        return sorted.get((sorted.size() * hundredths + 99) / 100 - 1);
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append(String.format(Locale.ROOT, "%-26s %s%n", name, value));
    }
}
