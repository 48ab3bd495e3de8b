package dev.silang.report.html;

import dev.silang.check.Verdict;
import dev.silang.report.html.StoryPage.Part;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.view.Agenda.Heading;
import dev.silang.report.words.Labels;
import dev.silang.report.words.Summary;
import dev.silang.text.OneLine;
import java.util.List;

/** What a story is about, who tells it and when, and how much there is of each kind. */
final class HtmlHeader {
    /** More letters than this are a sentence and no headline. */
    private static final int LONG_HEADLINE = 80;

    private final StoryPage page;
    private final Labels labels;
    private final Markup html;
    private final Summary summary;

    HtmlHeader(StoryPage page) {
        this.page = page;
        this.labels = page.labels();
        this.html = page.html();
        this.summary = new Summary(page.wording());
    }

    void write() {
        Heading heading = page.agenda().heading();
        title(html, OneLine.of(heading.title()));
        html.element("p", heading.beneath(labels), "class", "dateline").trusted("\n");
        tally();
        lines("sourcing", "caution", summary.caution(page.story()));
        lines("slip", "slip", summary.slips(page.story()));
    }

    static void title(Markup html, String title) {
        html.element("h1", title, "class", title.length() > LONG_HEADLINE ? "long" : "");
    }

    private void tally() {
        html.open("ul", "class", "tally");
        chip("", "", labels.count("count.report", page.story().articles().size()), page.id(Part.ARTICLES));
        contested(Verdict.CONFLICT);
        contested(Verdict.UPDATE);
        counted(Verdict.SAME, "count.agreed", page.agenda().agreed(), Part.AGREED);
        counted(Verdict.FINER, "count.finer", page.agenda().finer(), Part.FINER);
        counted(Verdict.ONLY, "count.single", page.agenda().single(), Part.ONLY);
        chip("", "", summary.origins(page.story()), page.id(Part.ORIGINS));
        html.open("li", "class", "unfold")
                .open(
                        "button",
                        "type",
                        "button",
                        "id",
                        "unfold",
                        "hidden",
                        "hidden",
                        "data-fold",
                        labels.text("page.fold"));
        html.text(labels.text("page.unfold"));
        html.close().close().closeLine();
    }

    /** Cards of one kind stand among those of the other, so the address is that of the first. */
    private void contested(Verdict verdict) {
        List<Entry> entries = page.agenda().contested().stream()
                .filter(entry -> entry.relation() == verdict)
                .toList();
        if (!entries.isEmpty()) {
            String kind = verdict.label();
            chip(
                    kind,
                    kind,
                    labels.count("count." + kind, entries.size()),
                    entries.get(0).anchor());
        } else if (verdict == Verdict.CONFLICT) {
            boolean compared = summary.compared(page.story()) > 0;
            html.open("li", "class", compared ? "same" : "still");
            if (compared) {
                html.icon("same");
            }
            html.text(summary.noConflict(page.story())).closeLine();
        }
    }

    private void counted(Verdict verdict, String count, List<Entry> entries, Part part) {
        if (!entries.isEmpty()) {
            String kind = verdict.label();
            chip(kind, kind, labels.count(count, entries.size()), page.id(part));
        }
    }

    private void chip(String style, String icon, String text, String target) {
        html.open("li", "class", style).open("a", "href", "#" + target);
        if (!icon.isEmpty()) {
            html.icon(icon);
        }
        html.text(text).close().closeLine();
    }

    /** What was not compared, for the end of what was; what one report alone tells has a part of its own. */
    void notCompared() {
        List<String> lines = summary.leftOut(page.story());
        if (!lines.isEmpty()) {
            html.open("section", "class", "notes");
            lines("sourcing", "caution", lines);
            html.closeLine();
        }
    }

    private void lines(String style, String label, List<String> lines) {
        for (String line : lines) {
            html.open("p", "class", style).element("b", labels.text(label) + ": ");
            html.text(line).closeLine();
        }
    }
}
