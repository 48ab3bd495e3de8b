package dev.silang.report.html;

import dev.silang.report.html.StoryPage.Part;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.report.words.OriginText;
import java.util.List;

/** Questions in one line each, which opens to show the evidence. */
final class HtmlRows {
    /** Agreements that stand on the page; the others fold out. A phone holds about as many on one screen. */
    private static final int MOST = 7;

    private final StoryPage page;
    private final CheckText wording;
    private final Labels labels;
    private final Markup html;
    private final HtmlAnswers answers;

    HtmlRows(StoryPage page) {
        this.page = page;
        this.wording = page.wording();
        this.labels = page.labels();
        this.html = page.html();
        this.answers = new HtmlAnswers(page);
    }

    void agreed() {
        List<Entry> entries = page.agenda().agreed();
        if (entries.isEmpty()) {
            return;
        }
        html.open("section", "class", "findings same", "id", page.id(Part.AGREED));
        html.open("h2").icon("same").text(labels.text("heading.same"));
        html.text(" ").element("small", labels.text("gloss.same")).closeLine();
        int shown = Math.min(MOST, entries.size());
        rows(entries.subList(0, shown));
        if (shown < entries.size()) {
            html.open("details", "class", "rest");
            html.element("summary", labels.text("count.more", String.valueOf(entries.size() - shown)));
            rows(entries.subList(shown, entries.size()));
            html.closeLine();
        }
        html.closeLine();
    }

    void finer() {
        List<Entry> entries = page.agenda().finer();
        if (!entries.isEmpty()) {
            page.beginFold(Part.FINER, labels.count("count.finer", entries.size()), labels.text("gloss.finer"));
            rows(entries);
            page.endFold();
        }
    }

    void rows(List<Entry> entries) {
        html.open("div", "class", "rows").trusted("\n");
        entries.forEach(this::row);
        html.closeLine();
    }

    private void row(Entry entry) {
        html.open("details", "class", "row " + entry.relation().label(), "id", entry.anchor()).open("summary");
        entry.question().ifPresent(question -> html.element("span", question, "class", "question").text(" "));
        html.element("b", answer(entry), "class", "answer").text(" ");
        String count = new OriginText(wording).count(entry.first());
        html.element("span", count, "class", "origin-count").closeLine();
        answers.anchors(entry);
        answers.write(entry);
        html.closeLine();
    }

    private static String answer(Entry entry) {
        return entry.answers().isEmpty() ? "" : entry.answers().get(0).shown();
    }
}
