package dev.silang.report.html;

import dev.silang.check.Answers;
import dev.silang.check.Verdict;
import dev.silang.claim.Claim;
import dev.silang.report.html.StoryPage.Part;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Excerpt;
import dev.silang.report.words.Labels;
import dev.silang.report.words.OriginText;
import dev.silang.source.Origin;
import java.util.List;

/** Questions in one line each, which opens to show the evidence. */
final class HtmlRows {
    /** Agreements that stand on the page; the others fold out. A phone shows as many on one screen. */
    private static final int MOST = 10;

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
        List<Entry> entries = StoryPage.askedFirst(page.agenda().agreed());
        if (entries.isEmpty()) {
            return;
        }
        html.open("section", "class", "findings same", "id", page.id(Part.AGREED));
        html.open("h2").icon("same").text(labels.text("heading.same"));
        html.text(" ").element("small", labels.text("gloss.same")).closeLine();
        folded(entries);
        html.closeLine();
    }

    /** The weightiest of them open, the others folded. */
    private void folded(List<Entry> askedFirst) {
        int shown = StoryPage.open(askedFirst, MOST);
        rows(askedFirst.subList(0, shown));
        if (shown < askedFirst.size()) {
            html.open("details", "class", "rest");
            html.element("summary", labels.text("count.more", String.valueOf(askedFirst.size() - shown)));
            rows(askedFirst.subList(shown, askedFirst.size()));
            html.closeLine();
        }
    }

    /** What several reports tell that have it from each other. */
    void ofOneOrigin(List<Entry> entries) {
        if (!entries.isEmpty()) {
            folded(StoryPage.askedFirst(entries));
        }
    }

    void finer() {
        List<Entry> entries = page.agenda().finer();
        if (!entries.isEmpty()) {
            page.beginFold(Part.FINER, labels.count("count.finer", entries.size()), labels.text("gloss.finer"));
            rows(StoryPage.askedFirst(entries));
            page.endFold();
        }
    }

    private void rows(List<Entry> entries) {
        html.open("div", "class", "rows").trusted("\n");
        entries.forEach(this::row);
        html.closeLine();
    }

    private void row(Entry entry) {
        html.open("details", "class", "row " + entry.relation().label(), "id", entry.anchor())
                .open("summary");
        if (entry.question().isPresent()) {
            html.element("span", entry.question().get(), "class", "question").text(" ");
            html.element("b", answer(entry), "class", "answer").text(" ");
        } else {
            words(entry.first().positions().get(0).claims().get(0));
        }
        html.element("span", count(entry), "class", "origin-count").closeLine();
        answers.anchors(entry);
        answers.write(entry);
        html.closeLine();
    }

    /** How many origins an answer has or, of what reports have from each other, how many reports. */
    private String count(Entry entry) {
        boolean isOfOne = entry.relation() == Verdict.SAME && Origin.independent(Answers.origins(entry.first())) == 1;
        if (!isOfOne) {
            return new OriginText(wording).count(entry.first());
        }
        long reports = entry.answers().stream()
                .flatMap(answer -> answer.articles().stream())
                .distinct()
                .count();
        return labels.count("stories.reports", (int) reports);
    }

    /** What is not asked for is told in the words of the first report that has it. */
    private void words(Claim claim) {
        Excerpt excerpt = Excerpt.of(claim);
        html.open("span", "class", "words", "lang", StoryPage.language(claim));
        html.element("span", excerpt.before(), "class", "around").element("mark", excerpt.quote());
        html.element("span", excerpt.after(), "class", "around").close().text(" ");
    }

    private static String answer(Entry entry) {
        return entry.answers().isEmpty() ? "" : entry.answers().get(0).shown();
    }
}
