package dev.silang.web.page;

import dev.silang.check.Verdict;
import dev.silang.claim.Slot;
import dev.silang.desk.Facet;
import dev.silang.desk.FacetCount;
import dev.silang.desk.FindingEntry;
import dev.silang.desk.Found;
import dev.silang.desk.Store;
import dev.silang.desk.StoredArticle;
import dev.silang.desk.StorySummary;
import dev.silang.report.html.Markup;
import dev.silang.report.words.Labels;
import dev.silang.report.words.ValueText;
import dev.silang.text.OneLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The stories of the desk: what is new and what is contested, narrowed as the reader likes. */
public final class StoriesPage {
    /** Stories on a page: a reader scrolls through about eight screens. */
    public static final int PART = 30;

    /** Outlets and places that can be chosen; the others are found by searching. */
    private static final int CHOICES = 60;

    /** Places that are named of a story: the first ones are where it is, the others are mentioned. */
    private static final int PLACES = 2;

    /** Conflicts that are told of a story, in the words of the reports. */
    private static final int CONFLICTS = 2;

    /** Answers that are told of a conflict. */
    private static final int ANSWERS = 3;

    /** Longer words of a report are cut: they would be no answer in a list. */
    private static final int LONGEST_ANSWER = 60;

    /** Filters that are folded away until one is used. */
    private static final List<String> HIDDEN = List.of("days", "place", "outlet", "language", "slot");

    private final Visitor visitor;
    private final Labels labels;
    private final ValueText times;
    private final Store store;

    public StoriesPage(Visitor visitor, Store store) {
        this.visitor = visitor;
        this.labels = visitor.labels();
        this.times = new ValueText(labels);
        this.store = store;
    }

    /**
     * @param articles with the words that are searched for; none if nothing is
     * @param offset of the first story that is shown
     * @param seen number of the last change that the page knows of
     */
    public String page(Found<StorySummary> stories, List<StoredArticle> articles, int offset, long seen) {
        return Frame.page(visitor, "stories", html -> {
            String words = visitor.parameter("q");
            String title = words.isEmpty() ? labels.text("stories.title") : labels.text("desk.stories.search", words);
            Frame.header(html, OneLine.of(title), labels.count("desk.stories.count", clipped(stories.total())));
            Frame.beginMain(html);
            html.open("section", "class", "first", "aria-labelledby", "list-title");
            filters(html);
            html.element("h2", labels.text("stories.title"), "class", "unseen", "id", "list-title");
            live(html, seen);
            if (stories.items().isEmpty()) {
                nothing(html);
            }
            html.open("ol", "class", "list").trusted("\n");
            stories.items().forEach(story -> story(html, story));
            html.closeLine();
            parts(html, offset, stories.total());
            html.closeLine();
            if (!articles.isEmpty()) {
                articles(html, articles);
            }
            html.closeLine();
            return title;
        });
    }

    private static int clipped(long number) {
        return (int) Math.min(Integer.MAX_VALUE, number);
    }

    private void filters(Markup html) {
        html.open("form", "class", "controls filters", "method", "get", "action", "/");
        if (!visitor.parameter("q").isEmpty()) {
            html.empty("input", "type", "hidden", "name", "q", "value", visitor.parameter("q"));
        }
        choice(html, "order", words("desk.order.", List.of("newest", "contested")), false);
        conflicts(html);
        boolean isNarrow =
                HIDDEN.stream().anyMatch(name -> !visitor.parameter(name).isEmpty());
        html.open("details", "class", "narrow", "open", isNarrow ? "open" : "");
        html.element("summary", labels.text("desk.filter.more")).open("div", "class", "inner-filters");
        choice(html, "days", words("desk.days.", List.of("1", "3", "7", "30", "365")), true);
        choice(html, "place", names(Facet.PLACE), true);
        choice(html, "outlet", names(Facet.OUTLET), true);
        choice(html, "language", languages(), true);
        choice(html, "slot", slots(), true);
        html.close().close();
        html.open("p", "class", "apply").open("button", "class", "quiet").text(labels.text("desk.filter"));
        html.close();
        if (StoryFilter.NAMES.stream().anyMatch(name -> !visitor.parameter(name).isEmpty())) {
            html.element("a", labels.text("desk.filter.none"), "href", "/");
        }
        html.close().closeLine();
    }

    private void conflicts(Markup html) {
        html.open("label", "class", "tick")
                .empty(
                        "input",
                        "type",
                        "checkbox",
                        "name",
                        "conflicts",
                        "value",
                        "1",
                        "checked",
                        visitor.parameter("conflicts").isEmpty() ? "" : "checked");
        html.element("span", labels.text("stories.contested")).close();
    }

    private Map<String, String> words(String key, List<String> values) {
        Map<String, String> words = new LinkedHashMap<>();
        values.forEach(value -> words.put(value, labels.text(key + value)));
        return words;
    }

    private Map<String, String> names(Facet facet) {
        Map<String, String> names = new LinkedHashMap<>();
        store.tally(facet, CHOICES).stream()
                .map(FacetCount::name)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .forEach(name -> names.put(name, name));
        return names;
    }

    private Map<String, String> languages() {
        Map<String, String> names = names(Facet.LANGUAGE);
        names.replaceAll(
                (code, same) -> labels.has("desk.language." + code) ? labels.text("desk.language." + code) : code);
        return names;
    }

    private Map<String, String> slots() {
        Map<String, String> words = new LinkedHashMap<>();
        for (Slot slot : Slot.values()) {
            words.put(slot.label(), labels.text("slot." + slot.label()));
        }
        return words;
    }

    private void choice(Markup html, String name, Map<String, String> choices, boolean mayBeAny) {
        String chosen = visitor.parameter(name);
        html.open("label").element("span", labels.text("desk.filter." + name));
        html.open("select", "name", name);
        if (mayBeAny) {
            // an empty value has to be told: without it the words would be the value
            html.trusted("<option value=\"\">")
                    .text(labels.text("desk.filter.any"))
                    .trusted("</option>");
        }
        Map<String, String> all = new LinkedHashMap<>(choices);
        if (!chosen.isEmpty()) {
            all.putIfAbsent(chosen, chosen);
        }
        all.forEach((value, words) ->
                html.element("option", words, "value", value, "selected", value.equals(chosen) ? "selected" : ""));
        html.close().close();
    }

    /** Filled by the script when something new is there; it never moves what is being read. */
    private void live(Markup html, long seen) {
        html.open(
                        "p",
                        "class",
                        "live",
                        "id",
                        "live",
                        "role",
                        "status",
                        "data-events",
                        "/api/v1/events?after=" + seen,
                        "data-one",
                        labels.text("desk.live.one"),
                        "data-many",
                        labels.text("desk.live.many"))
                .close();
    }

    private void nothing(Markup html) {
        boolean isNarrowed = StoryFilter.NAMES.stream()
                .anyMatch(name -> !visitor.parameter(name).isEmpty());
        html.open("div", "class", "notice empty");
        html.element("p", labels.text(isNarrowed ? "desk.stories.none-such" : "desk.stories.none"), "class", "lead");
        if (!isNarrowed) {
            html.element("p", labels.text("desk.stories.begin"));
            html.open("p", "class", "ways").element("a", labels.text("desk.feeds.add"), "href", "/feeds");
            html.text(" · ").element("a", labels.text("desk.check.title"), "href", "/check");
            html.close();
        }
        html.closeLine();
    }

    private void story(Markup html, StorySummary story) {
        html.open("li", "id", story.id()).open("h3");
        html.open("a", "href", "/stories/" + Visitor.encoded(story.id()))
                .element("bdi", OneLine.of(story.headline()))
                .close();
        html.close();
        html.open("ul", "class", "tally");
        count(html, "stories.conflicts", story.counts().conflicts(), "conflict");
        count(html, "stories.updates", story.counts().updates(), "update");
        count(html, "stories.agreed", story.counts().agreements(), "same");
        if (story.pending() && story.articles() > 1) {
            html.element("li", labels.text("desk.stories.pending"), "class", "count");
        }
        html.close();
        html.element("p", beneath(story), "class", "dateline");
        if (story.counts().conflicts() > 0) {
            conflicts(html, story.id());
        }
        html.closeLine();
    }

    /** What the first conflicts are about, in the words of the reports, each a way to its card. */
    private void conflicts(Markup html, String story) {
        html.open("ul", "class", "asked");
        store.findingsOf(story).stream()
                .filter(finding -> finding.verdict() == Verdict.CONFLICT)
                .limit(CONFLICTS)
                .forEach(finding -> conflict(html, finding));
        html.close();
    }

    private void conflict(Markup html, FindingEntry finding) {
        html.open("li")
                .element("span", labels.text("slot." + finding.slot().label()) + ": ")
                .open(
                        "a",
                        "href",
                        "/stories/" + Visitor.encoded(finding.story()) + "#" + Visitor.encoded(finding.finding()));
        List<String> answers = finding.answers().stream().limit(ANSWERS).toList();
        for (int i = 0; i < answers.size(); i++) {
            html.text(i == 0 ? "" : " ≠ ").element("bdi", "“" + OneLine.of(answers.get(i), LONGEST_ANSWER) + "”");
        }
        html.close().close();
    }

    private void count(Markup html, String key, int number, String kind) {
        if (number > 0) {
            html.open("li", "class", kind + " count").icon(kind);
            html.text(labels.count(key, number)).close();
        }
    }

    private String beneath(StorySummary story) {
        List<String> parts = new ArrayList<>();
        parts.add(labels.count("stories.reports", story.articles()));
        if (!story.outlets().isEmpty()) {
            parts.add(OneLine.of(String.join(", ", story.outlets())));
        }
        if (story.last() != null) {
            parts.add(times.of(story.last()));
        }
        if (!story.places().isEmpty()) {
            parts.add(OneLine.of(String.join(
                    ", ",
                    story.places().subList(0, Math.min(PLACES, story.places().size())))));
        }
        return String.join(" · ", parts);
    }

    /** Ways to the stories before and after. */
    private void parts(Markup html, int offset, long total) {
        if (total <= PART) {
            return;
        }
        html.open("nav", "class", "parts", "aria-label", labels.text("desk.parts"));
        if (offset > 0) {
            html.element(
                    "a",
                    labels.text("desk.parts.before"),
                    "rel",
                    "prev",
                    "href",
                    visitor.with("offset", String.valueOf(Math.max(0, offset - PART))));
        }
        html.element(
                "span",
                labels.text(
                        "desk.parts.which",
                        String.valueOf(offset + 1),
                        String.valueOf(Math.min(total, offset + PART)),
                        String.valueOf(total)));
        if (offset + PART < total) {
            html.element(
                    "a",
                    labels.text("desk.parts.after"),
                    "rel",
                    "next",
                    "href",
                    visitor.with("offset", String.valueOf(offset + PART)));
        }
        html.closeLine();
    }

    private void articles(Markup html, List<StoredArticle> articles) {
        html.open("section").element("h2", labels.text("desk.stories.articles"));
        ArticleList.write(html, labels, articles);
        html.closeLine();
    }
}
