package dev.silang.web.page;

import dev.silang.desk.Feed;
import dev.silang.report.html.Markup;
import dev.silang.report.words.Labels;
import dev.silang.report.words.ValueText;
import dev.silang.text.OneLine;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The addresses that are followed, and how that goes. */
public final class FeedsPage {
    private final Visitor visitor;
    private final Labels labels;
    private final ValueText times;

    public FeedsPage(Visitor visitor) {
        this.visitor = visitor;
        this.labels = visitor.labels();
        this.times = new ValueText(labels);
    }

    /**
     * @param problem what was wrong with the address that was to be added; empty if nothing
     * @param given that address
     */
    public String page(List<Feed> feeds, String problem, String given) {
        return Frame.page(visitor, "feeds", html -> {
            String title = labels.text("desk.nav.feeds");
            Frame.header(html, title, labels.text("desk.feeds.lead"));
            Frame.beginMain(html);
            html.open("section", "class", "first");
            if (visitor.mayWrite()) {
                add(html, problem, given);
            } else {
                html.element("p", labels.text("desk.read-only"), "class", "notice");
            }
            if (feeds.isEmpty()) {
                html.element("p", labels.text("desk.feeds.none"), "class", "notice");
            }
            html.open("ul", "class", "feeds").trusted("\n");
            feeds.forEach(feed -> feed(html, feed));
            html.closeLine().closeLine().closeLine();
            return title;
        });
    }

    private void add(Markup html, String problem, String given) {
        html.open("form", "class", "add", "method", "post", "action", "/feeds");
        html.element("label", labels.text("desk.feeds.address"), "for", "address");
        html.open("div", "class", "row-of");
        html.empty(
                "input",
                "type",
                "url",
                "name",
                "address",
                "id",
                "address",
                "required",
                "required",
                "maxlength",
                "2000",
                "placeholder",
                "https://…/rss",
                "autocomplete",
                "off",
                "value",
                given,
                "aria-invalid",
                problem.isEmpty() ? "" : "true",
                "aria-describedby",
                problem.isEmpty() ? "" : "address-problem");
        html.element("button", labels.text("desk.feeds.add"), "class", "main small")
                .close();
        if (!problem.isEmpty()) {
            html.element("p", problem, "class", "problem", "id", "address-problem", "role", "alert");
        }
        html.closeLine();
    }

    private void feed(Markup html, Feed feed) {
        boolean fails = feed.failures() > 0;
        html.open("li", "class", fails ? "fails" : "");
        html.open("div", "class", "what").element("p", OneLine.of(feed.address()), "class", "address-line");
        html.element("p", state(feed), "class", "dateline");
        String problem = feed.problem();
        if (problem != null) {
            html.element("p", OneLine.of(problem), "class", "problem");
        }
        html.close();
        if (visitor.mayWrite()) {
            html.open("form", "method", "post", "action", "/feeds/remove");
            html.empty("input", "type", "hidden", "name", "address", "value", feed.address());
            html.element(
                    "button",
                    labels.text("desk.feeds.remove"),
                    "class",
                    "quiet",
                    "aria-label",
                    labels.text("desk.feeds.remove-this", feed.address()));
            html.close();
        }
        html.closeLine();
    }

    private String state(Feed feed) {
        String articles = labels.count("desk.feeds.articles", (int) Math.min(Integer.MAX_VALUE, feed.articles()));
        String kind = labels.text("desk.feeds.kind." + feed.kind().label());
        if (feed.tried() == null) {
            return kind + " · " + labels.text("desk.feeds.waiting");
        }
        return kind + " · " + articles + " · " + labels.text("desk.feeds.tried", when(feed.tried()))
                + (feed.due() == null ? "" : " · " + labels.text("desk.feeds.due", when(feed.due())));
    }

    private String when(@Nullable Instant time) {
        return time == null ? "–" : times.of(time.atOffset(ZoneOffset.UTC));
    }
}
