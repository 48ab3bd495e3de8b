package dev.silang.report.html;

import dev.silang.report.view.Agenda.Heading;
import dev.silang.report.view.StoryDigest;
import dev.silang.report.view.StoryDigest.Dispute;
import dev.silang.report.words.Labels;
import dev.silang.text.OneLine;
import java.util.List;

/**
 * A page that lists stories, each with a link to its own page. It needs no server: a small script searches, filters and
 * orders the list, which is whole without it. Immutable.
 */
public final class HtmlStories {
    private final Labels labels;

    public HtmlStories(Labels labels) {
        this.labels = labels;
    }

    /**
     * @param stories in the order in which they are listed
     * @param folder of the pages of the stories, which are called by their ids
     * @param single articles that are alone in their story
     */
    public String render(List<StoryDigest> stories, String folder, int single) {
        StringBuilder out = new StringBuilder(1 << 16);
        Markup html = new Markup(out);
        html.trusted("<!DOCTYPE html>\n").open("html", "lang", labels.language());
        new PageHead(html, List.of("report.css", "stories.css"), "stories.js")
                .write(labels.text("stories.title") + " — " + labels.text("report.title"));
        html.open("body").element("a", labels.text("stories.title"), "class", "skip", "href", "#main");
        html.open("header", "class", "top").open("p", "class", "mark");
        html.element("b", labels.text("report.title"));
        html.text(" ").element("span", labels.text("report.subtitle")).closeLine();
        String count = stories.isEmpty() ? labels.text("stories.none") : labels.count("stories.count", stories.size());
        html.element("h1", count);
        if (single > 0) {
            html.element("p", labels.count("stories.single", single), "class", "dateline");
        }
        html.closeLine();
        html.open("main", "id", "main", "tabindex", "-1").open("section");
        if (stories.isEmpty()) {
            String why = labels.text(single > 0 ? "stories.none.why" : "stories.none.articles");
            html.element("p", why, "class", "nothing");
        } else {
            list(html, stories, folder);
        }
        html.closeLine().closeLine();
        html.open("footer").element("p", labels.text("report.made")).closeLine();
        html.open("script").trusted(PageHead.resource("stories.js")).closeLine();
        html.closeLine().closeLine();
        return out.toString();
    }

    private void list(Markup html, List<StoryDigest> stories, String folder) {
        controls(html);
        html.open("ol", "class", "list", "id", "list").trusted("\n");
        for (int i = 0; i < stories.size(); i++) {
            story(html, stories.get(i), folder, i);
        }
        html.closeLine();
        html.element("p", labels.text("stories.none-such"), "class", "nothing", "id", "nothing", "hidden", "hidden");
        String more = labels.text("count.more", "{0}");
        html.element("button", "", "type", "button", "id", "more", "hidden", "hidden", "data-text", more);
    }

    /** Shown by the script, since nothing else makes them work. */
    private void controls(Markup html) {
        html.open("form", "class", "controls", "id", "controls", "hidden", "hidden");
        html.open("label").element("span", labels.text("stories.search"));
        html.empty("input", "type", "search", "id", "search", "autocomplete", "off")
                .close();
        html.open("label").element("span", labels.text("stories.sort"));
        html.open("select", "id", "sort");
        for (String order : List.of("weight", "latest", "largest")) {
            html.element("option", labels.text("stories.sort." + order), "value", order);
        }
        html.close().close();
        html.open("label", "class", "tick").empty("input", "type", "checkbox", "id", "contested");
        html.element("span", labels.text("stories.contested")).close();
        html.element("p", "", "id", "found", "role", "status", "data-text", labels.text("stories.found", "{0}"));
        html.closeLine();
    }

    private void story(Markup html, StoryDigest story, String folder, int place) {
        html.open(
                "li",
                "data-weight",
                String.valueOf(place),
                "data-size",
                String.valueOf(story.articles()),
                "data-last",
                story.last() == null ? "0" : String.valueOf(story.last().toEpochSecond()),
                "data-conflicts",
                String.valueOf(story.conflicts()));
        html.open("h2")
                .element("a", OneLine.of(story.title()), "href", folder + "/" + story.id() + ".html")
                .close();
        html.open("ul", "class", "tally");
        count(html, "stories.conflicts", story.conflicts(), "conflict");
        count(html, "stories.updates", story.updates(), "update");
        count(html, "stories.agreed", story.agreed(), "same");
        html.close();
        html.element("p", beneath(story), "class", "dateline");
        if (!story.contested().isEmpty()) {
            html.open("ul", "class", "asked");
            story.contested().forEach(dispute -> dispute(html, dispute));
            html.close();
        }
        html.closeLine();
    }

    private static void dispute(Markup html, Dispute dispute) {
        html.open("li", "class", dispute.conflict() ? "conflict" : "update").element("span", dispute.asked());
        if (!dispute.answers().isEmpty()) {
            html.text(" ").element("b", dispute.shown());
        }
        html.close();
    }

    private void count(Markup html, String key, int number, String kind) {
        if (number > 0) {
            html.element("li", labels.count(key, number), "class", kind + " count");
        }
    }

    private String beneath(StoryDigest story) {
        String reports = labels.count("stories.reports", story.articles());
        return reports + " · " + new Heading("", story.outlets(), story.days()).beneath(labels);
    }
}
