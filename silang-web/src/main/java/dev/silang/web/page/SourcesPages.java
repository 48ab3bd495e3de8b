package dev.silang.web.page;

import dev.silang.desk.OutletSummary;
import dev.silang.desk.StoredArticle;
import dev.silang.report.html.Markup;
import dev.silang.report.words.Labels;
import dev.silang.report.words.ValueText;
import dev.silang.text.OneLine;
import dev.silang.web.desk.OutletUpdates;
import dev.silang.web.desk.SourcingProfile;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The outlets of the desk, and what one of them rests on. */
public final class SourcesPages {
    private final Visitor visitor;
    private final Labels labels;
    private final ValueText times;

    public SourcesPages(Visitor visitor) {
        this.visitor = visitor;
        this.labels = visitor.labels();
        this.times = new ValueText(labels);
    }

    public String list(List<OutletSummary> outlets) {
        return Frame.page(visitor, "sources", html -> {
            String title = labels.text("desk.nav.sources");
            Frame.header(html, title, labels.text("desk.sources.lead"));
            Frame.beginMain(html);
            html.open("section", "class", "first");
            if (outlets.isEmpty()) {
                html.element("p", labels.text("desk.sources.none"), "class", "notice");
            } else {
                table(html, outlets);
            }
            html.closeLine().closeLine();
            return title;
        });
    }

    private void table(Markup html, List<OutletSummary> outlets) {
        html.open(
                "div",
                "class",
                "scroll",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                labels.text("desk.nav.sources"));
        html.open("table", "class", "plain").open("thead").open("tr");
        for (String column : List.of("outlet", "articles", "stories", "first", "latest")) {
            html.element(
                    "th",
                    labels.text("desk.sources." + column),
                    "scope",
                    "col",
                    "class",
                    isNumber(column) ? "number" : "");
        }
        html.close().closeLine().open("tbody").trusted("\n");
        for (OutletSummary outlet : outlets) {
            html.open("tr").open("th", "scope", "row");
            html.open("a", "href", address(outlet.outlet()))
                    .element("bdi", OneLine.of(outlet.outlet()))
                    .close()
                    .close();
            number(html, "articles", outlet.articles());
            number(html, "stories", outlet.stories());
            number(html, "first", outlet.first());
            html.element("td", when(outlet.latest()), "data-column", labels.text("desk.sources.latest"))
                    .closeLine();
        }
        html.close().close().closeLine();
    }

    /** The name of the column stands beside the number where the page is too narrow for a table. */
    private void number(Markup html, String column, int number) {
        html.element(
                "td", String.valueOf(number), "class", "number", "data-column", labels.text("desk.sources." + column));
    }

    private static boolean isNumber(String column) {
        return !column.equals("outlet") && !column.equals("latest");
    }

    private String when(@Nullable Instant time) {
        return time == null ? "–" : times.of(time.atOffset(ZoneOffset.UTC));
    }

    static String address(String outlet) {
        return "/sources/" + Visitor.encoded(outlet);
    }

    /**
     * @param updates of the stories of its last articles
     * @param articles the last ones, which the profile is of
     */
    public String outlet(
            OutletSummary outlet, SourcingProfile profile, OutletUpdates updates, List<StoredArticle> articles) {
        String name = OneLine.of(outlet.outlet());
        return Frame.page(visitor, "sources", html -> {
            String summary = labels.count("stories.reports", outlet.articles()) + " · "
                    + labels.count("desk.stories.count", outlet.stories()) + " · "
                    + labels.text("desk.sources.first-with", String.valueOf(outlet.first()));
            Frame.header(html, name, summary);
            Frame.beginMain(html);
            html.open("section", "class", "first");
            html.element("h2", labels.text("desk.sources.rests"));
            html.element("p", labels.count("desk.sources.of", articles.size()), "class", "dateline");
            share(html, profile);
            names(html, "desk.sources.named", profile.named());
            names(html, "desk.sources.vague", profile.vague());
            html.closeLine();
            updates(html, updates);
            html.open("section").element("h2", labels.text("desk.sources.last"));
            ArticleList.write(html, labels, articles);
            html.closeLine().closeLine();
            return name;
        });
    }

    /** How it kept up with answers that changed. */
    private void updates(Markup html, OutletUpdates updates) {
        if (updates.questions() == 0) {
            return;
        }
        html.open("section").element("h2", labels.text("desk.sources.updates"));
        html.element("p", labels.count("desk.sources.updates.of", updates.questions()), "class", "dateline");
        html.open("dl", "class", "shares");
        share(html, "desk.sources.was-first", updates.first(), updates.questions());
        share(html, "desk.sources.was-behind", updates.behind(), updates.questions());
        share(html, "desk.sources.corrected", updates.corrected(), updates.questions());
        html.close().closeLine();
    }

    /** How many of the claims have a source with a name, one without, none. */
    private void share(Markup html, SourcingProfile profile) {
        if (profile.claims() == 0) {
            return;
        }
        html.open("dl", "class", "shares");
        share(html, "desk.sources.with-named", profile.withNamed(), profile.claims());
        share(html, "desk.sources.with-vague", profile.withVague(), profile.claims());
        share(html, "desk.sources.with-none", profile.withNone(), profile.claims());
        html.closeLine();
    }

    private void share(Markup html, String key, int part, int whole) {
        html.open("div").element("dt", labels.text(key));
        html.open("dd")
                .element("b", Math.round(100.0 * part / whole) + " %")
                .text(" (" + part + ")")
                .open(
                        "meter",
                        "min",
                        "0",
                        "max",
                        String.valueOf(whole),
                        "value",
                        String.valueOf(part),
                        "aria-hidden",
                        "true")
                .close();
        html.close().close();
    }

    private void names(Markup html, String key, List<SourcingProfile.Named> names) {
        if (names.isEmpty()) {
            return;
        }
        html.element("h3", labels.text(key));
        html.open("p", "class", "names-line")
                .element(
                        "bdi",
                        names.stream()
                                .map(one -> OneLine.of(one.name())
                                        + (one.articles() > 1 ? " (" + one.articles() + ")" : ""))
                                .collect(Collectors.joining(" · ")))
                .close();
    }
}
