package dev.silang.report.html;

import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.check.Story;
import dev.silang.check.Verdict;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.report.words.Summary;
import dev.silang.source.Origin;
import dev.silang.text.Document;
import dev.silang.text.OneLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * The report as one page that needs nothing else: no network, and scripts only for comfort. All that came from outside is
 * escaped, and the page's content security policy lets only its own style and script run. Immutable.
 */
public final class HtmlReport {
    /** More letters than this are a first sentence and no headline. */
    private static final int LONG_HEADLINE = 80;

    private final Labels labels;

    public HtmlReport(Labels labels) {
        this.labels = labels;
    }

    public String render(CrossCheck check) {
        StringBuilder out = new StringBuilder(1 << 16);
        Markup html = new Markup(out);
        CheckText wording = new CheckText(check, labels);
        HtmlArticles articles = new HtmlArticles(wording, html);
        String title = check.stories().isEmpty()
                ? Summary.overall(check, labels)
                : check.stories().get(0).headline();
        html.trusted("<!DOCTYPE html>\n").open("html", "lang", labels.language());
        head(html, title);
        html.open("body").trusted(resource("report-icons.svg"));
        html.element("a", labels.text("report.summary"), "class", "skip", "href", "#main");
        header(html, wording, title);
        html.open("main", "id", "main").trusted("\n");
        for (Story story : check.stories()) {
            story(html, wording, articles, story);
        }
        outside(html, wording, articles);
        html.closeLine();
        html.open("footer").element("p", labels.text("report.made")).closeLine();
        html.open("script").trusted(resource("report.js")).closeLine();
        html.closeLine().closeLine();
        return out.toString();
    }

    private void head(Markup html, String title) {
        String style = resource("report.css");
        html.open("head").trusted("\n").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.empty("meta", "name", "referrer", "content", "no-referrer");
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-" + hash(style)
                        + "'; script-src 'sha256-" + hash(resource("report.js")) + "'");
        html.element("title", OneLine.of(title) + " — " + labels.text("report.title"));
        html.open("style").trusted(style).closeLine();
        html.closeLine();
    }

    private void header(Markup html, CheckText wording, String title) {
        html.open("header", "class", "top");
        html.open("p", "class", "mark").element("b", labels.text("report.title"));
        html.text(" ").element("span", labels.text("report.subtitle")).closeLine();
        String headline = OneLine.of(title);
        html.element("h1", headline, "class", headline.length() > LONG_HEADLINE ? "long" : "");
        wording.check().stories().forEach(story -> lead(html, wording, story));
        html.closeLine();
    }

    /** How much there is of each kind, and where the articles have it from. */
    private void lead(Markup html, CheckText wording, Story story) {
        Summary summary = new Summary(wording);
        html.open("ul", "class", "tally");
        String reports = labels.count("count.report", story.articles().size());
        html.open("li")
                .element("a", reports, "href", "#" + story.id() + "-articles")
                .close();
        for (Verdict verdict : Verdict.values()) {
            int number = Summary.of(story, verdict).size();
            String kind = verdict.label();
            if (number > 0) {
                html.open("li", "class", kind)
                        .open("a", "href", "#" + story.id() + "-" + kind)
                        .icon(kind);
                html.text(labels.count("count." + kind, number)).close().close();
            } else if (verdict == Verdict.CONFLICT) {
                html.open("li", "class", "same")
                        .icon("same")
                        .text(summary.noConflict(story))
                        .close();
            }
        }
        String origins = labels.count("count.origins-independent", Origin.independent(story.origins()));
        html.open("li")
                .element("a", origins, "href", "#" + story.id() + "-origins")
                .close();
        html.closeLine();
        html.open("p", "class", "sourcing").element("b", labels.text("sourcing") + ": ");
        html.text(String.join("; ", summary.sourcing(story))).closeLine();
        for (String line : summary.caution(story)) {
            html.open("p", "class", "sourcing").element("b", labels.text("caution") + ": ");
            html.text(line).closeLine();
        }
        for (String line : summary.slips(story)) {
            html.open("p", "class", "slip").element("b", labels.text("slip") + ": ");
            html.text(line).closeLine();
        }
    }

    private void story(Markup html, CheckText wording, HtmlArticles articles, Story story) {
        html.open("div", "class", "story", "id", story.id()).trusted("\n");
        HtmlFindings findings = new HtmlFindings(wording, html, story);
        for (Verdict verdict : Verdict.values()) {
            List<Finding> found = Summary.of(story, verdict);
            if (!found.isEmpty()) {
                findings.section(verdict, found);
            }
        }
        new HtmlRetellings(wording, html).section(story);
        HtmlOverview overview = new HtmlOverview(wording, html, story);
        overview.matrix();
        overview.origins();
        articles.section(story);
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

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a content security policy names a style or script. */
    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
