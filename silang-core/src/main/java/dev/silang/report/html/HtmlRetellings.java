package dev.silang.report.html;

import dev.silang.report.html.StoryPage.Part;
import dev.silang.report.words.Labels;
import dev.silang.report.words.Retelling;
import java.util.List;

/** What one speaker said, in the words of each report, beside each other. */
final class HtmlRetellings {
    private final StoryPage page;
    private final Labels labels;
    private final Markup html;

    HtmlRetellings(StoryPage page) {
        this.page = page;
        this.labels = page.labels();
        this.html = page.html();
    }

    void section() {
        List<Retelling> retellings = Retelling.of(page.wording(), page.story());
        if (retellings.isEmpty()) {
            return;
        }
        page.beginFold(
                Part.RETOLD,
                labels.text("heading.retold") + " (" + retellings.size() + ")",
                labels.text("gloss.retold"));
        html.open("div", "class", "retold").trusted("\n");
        retellings.forEach(this::retelling);
        html.closeLine();
        page.endFold();
    }

    private void retelling(Retelling retelling) {
        html.open("article", "class", retelling.conflict() ? "card conflict" : "card only");
        html.element("h3", retelling.heading(labels));
        html.open("div", "class", "sides").trusted("\n");
        for (Retelling.Side version : retelling.versions()) {
            html.open("div", "class", "side").element("p", version.article(), "class", "outlet");
            html.open("q", "lang", version.language());
            version.fragments().forEach(this::fragment);
            html.close().closeLine();
        }
        html.closeLine().closeLine();
    }

    private void fragment(Retelling.Fragment fragment) {
        if (!fragment.differs()) {
            html.text(fragment.words());
            return;
        }
        boolean meaning = fragment.kind().changesMeaning();
        html.element(
                "mark",
                fragment.words(),
                "class",
                meaning ? "meaning" : "",
                "title",
                labels.text("retold." + fragment.kind().name()));
    }
}
