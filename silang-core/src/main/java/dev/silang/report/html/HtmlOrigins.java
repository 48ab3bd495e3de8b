package dev.silang.report.html;

import dev.silang.check.Sourcing;
import dev.silang.check.Story;
import dev.silang.report.html.StoryPage.Part;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.report.words.Summary;
import dev.silang.source.Origin;
import java.util.List;

/** Where a story's articles have it from: each group of dependent articles, why they are one, and whom each names. */
final class HtmlOrigins {
    private final StoryPage page;
    private final CheckText wording;
    private final Labels labels;
    private final Markup html;
    private final Story story;

    HtmlOrigins(StoryPage page) {
        this.page = page;
        this.wording = page.wording();
        this.labels = page.labels();
        this.html = page.html();
        this.story = page.story();
    }

    void section() {
        Summary summary = new Summary(wording);
        page.beginFold(Part.ORIGINS, labels.text("report.sources"), summary.origins(story));
        if (story.articles().size() > 1) {
            new HtmlOriginGraph(wording, html, story).draw();
        }
        html.open("div", "class", "origins").trusted("\n");
        story.origins().forEach(origin -> origin(summary, origin));
        html.closeLine();
        page.endFold();
    }

    private void origin(Summary summary, Origin origin) {
        html.open("div", "class", "origin");
        html.element("p", labels.text("origin") + " " + origin.id().replaceFirst("^o", ""), "class", "badge");
        origin.articles().forEach(article -> article(summary, article));
        List<String> why = summary.dependences(origin);
        if (why.isEmpty()) {
            String alone = labels.text(origin.known() ? "origin.alone" : "origin.unknown");
            html.element("p", alone, "class", "note");
        } else {
            html.open("ul", "class", "note");
            why.forEach(reason -> html.element("li", reason));
            html.close();
        }
        html.closeLine();
    }

    private void article(Summary summary, String article) {
        Sourcing.Profile named = summary.profile(article);
        html.open("div", "class", "names").element("h3", wording.name(article)).open("ul");
        named.named().forEach(name -> html.element("li", name));
        named.vague().forEach(name -> html.element("li", "“" + name + "”", "class", "vague"));
        if (named.named().isEmpty() && named.vague().isEmpty()) {
            html.element("li", labels.text("source.none"), "class", "vague");
        }
        html.close().element("p", summary.profileText(article), "class", "meta").closeLine();
    }
}
