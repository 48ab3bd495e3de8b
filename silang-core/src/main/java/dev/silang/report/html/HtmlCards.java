package dev.silang.report.html;

import dev.silang.report.html.StoryPage.Part;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.words.Labels;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Conflicts and updates, each a card with an address that can be handed on and a button that copies it as text. */
final class HtmlCards {
    /**
     * Cards that stand open. They come by weight, and beyond these a phone shows more than eight screens before anything that
     * agrees.
     */
    private static final int MOST = 8;

    private final StoryPage page;
    private final Labels labels;
    private final Markup html;
    private final HtmlAnswers answers;

    HtmlCards(StoryPage page) {
        this.page = page;
        this.labels = page.labels();
        this.html = page.html();
        this.answers = new HtmlAnswers(page);
    }

    void section() {
        List<Entry> entries = page.agenda().contested();
        if (entries.isEmpty()) {
            return;
        }
        html.open("section", "class", "findings", "id", page.id(Part.CONTESTED));
        html.element("h2", labels.text("page.contested")).trusted("\n");
        int shown = Math.min(MOST, entries.size());
        entries.subList(0, shown).forEach(this::card);
        if (shown < entries.size()) {
            html.open("details", "class", "rest");
            html.element("summary", labels.text("count.more", String.valueOf(entries.size() - shown)));
            entries.subList(shown, entries.size()).forEach(this::card);
            html.closeLine();
        }
        html.closeLine();
    }

    private void card(Entry entry) {
        String kind = entry.relation().label();
        html.open("article", "class", "card " + kind, "id", entry.anchor(), "tabindex", "-1");
        answers.anchors(entry);
        bar(entry, kind);
        entry.title().ifPresent(title -> html.element("h3", title, "class", "question"));
        Set<String> inside = entry.findings().stream()
                .flatMap(finding -> page.wording().articlesAgainstThemselves(finding).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!inside.isEmpty()) {
            html.element("p", labels.text("inside", String.join(", ", inside)), "class", "inside");
        }
        answers.write(entry);
        html.closeLine();
    }

    /** What kind of card it is, its address, and the button, which only a script makes work and therefore shows. */
    private void bar(Entry entry, String kind) {
        html.open("div", "class", "bar").open(entry.title().isPresent() ? "p" : "h3", "class", "badge");
        html.icon(kind).text(labels.text("verdict." + kind)).close();
        html.element(
                "a",
                "#",
                "class",
                "address",
                "href",
                "#" + entry.anchor(),
                "title",
                labels.text("page.address"),
                "aria-label",
                labels.text("page.address"));
        html.open(
                "button",
                "type",
                "button",
                "class",
                "copy",
                "hidden",
                "hidden",
                "data-done",
                labels.text("page.copied"));
        html.text(labels.text("page.copy")).close().closeLine();
    }
}
