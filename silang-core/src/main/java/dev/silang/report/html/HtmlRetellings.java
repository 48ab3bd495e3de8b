package dev.silang.report.html;

import dev.silang.check.Story;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.report.words.Retelling;
import java.util.List;

/** What one speaker said, in the words of each report, beside each other. */
final class HtmlRetellings {
    /** What stands open at most; the rest folds out. */
    private static final int MOST = 6;

    private final CheckText wording;
    private final Labels labels;
    private final Markup html;

    HtmlRetellings(CheckText wording, Markup html) {
        this.wording = wording;
        this.labels = wording.labels();
        this.html = html;
    }

    void section(Story story) {
        List<Retelling> retellings = Retelling.of(wording, story);
        if (retellings.isEmpty()) {
            return;
        }
        html.open("section", "id", story.id() + "-retold", "class", "retold");
        html.open("h2").text(labels.text("heading.retold"));
        html.text(" ").element("small", labels.text("gloss.retold")).closeLine();
        int shown = Math.min(MOST, retellings.size());
        retellings.subList(0, shown).forEach(this::retelling);
        if (shown < retellings.size()) {
            html.open("details", "class", "more");
            html.element("summary", labels.text("count.more", String.valueOf(retellings.size() - shown)));
            retellings.subList(shown, retellings.size()).forEach(this::retelling);
            html.closeLine();
        }
        html.closeLine();
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
                meaning ? "meaning" : "words",
                "title",
                labels.text("retold." + fragment.kind().name()));
    }
}
