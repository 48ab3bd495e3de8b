package dev.silang.report.html;

import dev.silang.check.CrossCheck;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.report.words.Summary;
import dev.silang.text.Document;
import dev.silang.text.OneLine;
import java.util.List;

/**
 * The report as one page that needs nothing else: no network, and scripts only for comfort. All that came from outside is
 * escaped, and the page's content security policy lets only its own style and script run. Immutable.
 */
public final class HtmlReport {
    private final Labels labels;
    private final String index;

    public HtmlReport(Labels labels) {
        this(labels, "");
    }

    /** @param index the address of the page that lists this one among others; empty if there is none */
    public HtmlReport(Labels labels, String index) {
        this.labels = labels;
        this.index = index;
    }

    public String render(CrossCheck check) {
        StringBuilder out = new StringBuilder(1 << 16);
        Markup html = new Markup(out);
        CheckText wording = new CheckText(check, labels);
        List<StoryPage> pages = pages(wording, html, EntryFoot.NONE);
        html.trusted("<!DOCTYPE html>\n").open("html", "lang", labels.language());
        boolean possible = check.stories().stream().anyMatch(story -> story.possible() != null);
        List<String> styles = possible ? List.of("report.css", "report-possible.css") : List.of("report.css");
        new PageHead(html, styles, "report.js").write(title(wording, pages) + " — " + labels.text("report.title"));
        html.open("body").trusted(icons());
        html.element("a", labels.text("report.summary"), "class", "skip", "href", "#main");
        content(html, wording, pages);
        html.open("footer").element("p", labels.text("report.made")).closeLine();
        html.open("script").trusted(script()).closeLine();
        html.closeLine().closeLine();
        return out.toString();
    }

    private static List<StoryPage> pages(CheckText wording, Markup html, EntryFoot foot) {
        return wording.check().stories().stream()
                .map(story -> StoryPage.of(wording, html, story, foot))
                .toList();
    }

    private String title(CheckText wording, List<StoryPage> pages) {
        return OneLine.of(
                pages.isEmpty()
                        ? Summary.overall(wording.check(), labels)
                        : pages.get(0).agenda().heading().title());
    }

    private void content(Markup html, CheckText wording, List<StoryPage> pages) {
        HtmlArticles articles = new HtmlArticles(wording, html, pages, "");
        header(html, wording, pages);
        html.open("main", "id", "main", "tabindex", "-1").trusted("\n");
        pages.forEach(page -> story(page, articles));
        outside(html, wording, articles);
        html.closeLine();
    }

    /**
     * The header and the main part alone, for a page of a server that has {@link #icons}, {@link #style} and {@link #script}.
     *
     * @param foot added to each question that is shown with its answers
     * @return what the page is about, in one line
     */
    public String content(Markup html, CrossCheck check, EntryFoot foot) {
        CheckText wording = new CheckText(check, labels);
        List<StoryPage> pages = pages(wording, html, foot);
        content(html, wording, pages);
        return title(wording, pages);
    }

    /**
     * One article with its claims marked, as it stands among the others of its story.
     *
     * @param page the address of the page that shows the findings; each mark links to its finding there
     */
    public void article(Markup html, CrossCheck check, String id, String page) {
        CheckText wording = new CheckText(check, labels);
        List<StoryPage> pages = pages(wording, html, EntryFoot.NONE);
        new HtmlArticles(wording, html, pages, page).explained(List.of(wording.document(id)));
    }

    /** The signs that cards and tables use, to stand at the beginning of the body. */
    public static String icons() {
        return PageHead.resource("report-icons.svg");
    }

    public static String style() {
        return PageHead.resource("report.css");
    }

    public static String script() {
        return PageHead.resource("report.js");
    }

    /** What a server has to send with {@link #render}: nothing but the page's own style and script. */
    public static String policy() {
        return PageHead.policy(style(), script());
    }

    private void header(Markup html, CheckText wording, List<StoryPage> pages) {
        html.open("header", "class", "top");
        html.open("p", "class", "mark").element("b", labels.text("report.title"));
        html.text(" ").element("span", labels.text("report.subtitle"));
        if (!index.isEmpty()) {
            html.text(" ").element("a", "← " + labels.text("stories.back"), "class", "to-index", "href", index);
        }
        html.closeLine();
        if (pages.isEmpty()) {
            HtmlHeader.title(html, Summary.overall(wording.check(), labels));
        }
        pages.forEach(page -> new HtmlHeader(page).write());
        html.closeLine();
    }

    private void story(StoryPage page, HtmlArticles articles) {
        Markup html = page.html();
        html.open("div", "class", "story", "id", page.story().id()).trusted("\n");
        HtmlRows rows = new HtmlRows(page);
        new HtmlCards(page).section();
        rows.agreed();
        new HtmlMatrix(page).section();
        new HtmlMovement(page).section();
        new HtmlPossible(page).section();
        new HtmlHeader(page).notCompared();
        rows.finer();
        new HtmlSingle(page).section();
        new HtmlRetellings(page).section();
        new HtmlOrigins(page).section();
        articles.section(page);
        html.closeLine();
    }

    private void outside(Markup html, CheckText wording, HtmlArticles articles) {
        List<Document> outside = wording.outside();
        if (outside.isEmpty()) {
            return;
        }
        html.open("section", "class", "wide", "id", "outside");
        html.element("h2", labels.text("report.outside"));
        articles.columns(outside);
        html.closeLine();
    }
}
