package dev.silang.report.html;

import dev.silang.check.Finding;
import dev.silang.check.Position;
import dev.silang.check.Sourcing;
import dev.silang.check.Story;
import dev.silang.check.Verdict;
import dev.silang.claim.Claim;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.report.words.Summary;
import dev.silang.source.Origin;
import dev.silang.text.Article;
import java.util.List;
import java.util.Optional;

/** What a story looks like from above: the table of questions and reports, and the origins. */
final class HtmlOverview {
    private final CheckText wording;
    private final Labels labels;
    private final Markup html;
    private final Story story;

    HtmlOverview(CheckText wording, Markup html, Story story) {
        this.wording = wording;
        this.labels = wording.labels();
        this.html = html;
        this.story = story;
    }

    /** Questions that at least two articles answer, or one in two ways. */
    void matrix() {
        List<Finding> findings = story.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.ONLY)
                .toList();
        if (findings.isEmpty()) {
            return;
        }
        html.open("section", "id", story.id() + "-matrix");
        html.element("h2", labels.text("report.matrix"));
        html.open(
                "div",
                "class",
                "scroll",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                labels.text("report.matrix"));
        html.open("table", "class", "matrix").open("thead").open("tr");
        html.element("th", labels.text("report.matrix.question"), "scope", "col");
        story.articles().forEach(article -> html.element("th", wording.name(article.id()), "scope", "col"));
        html.close().closeLine().open("tbody").trusted("\n");
        findings.forEach(this::row);
        html.close().close().close().closeLine();
    }

    private void row(Finding finding) {
        String kind = finding.verdict().label();
        html.open("tr", "class", kind).open("th", "scope", "row");
        html.open("a", "href", "#" + finding.id()).icon(kind);
        html.element("span", labels.text("verdict." + kind) + ": ", "class", "unseen");
        html.text(wording.question(finding)).close().close();
        for (Article article : story.articles()) {
            cell(finding, article);
        }
        html.closeLine();
    }

    private void cell(Finding finding, Article article) {
        html.open("td");
        boolean answered = false;
        for (int i = 0; i < finding.positions().size(); i++) {
            Position position = finding.positions().get(i);
            Optional<Claim> claim = position.claims().stream()
                    .filter(one -> one.article().equals(article))
                    .findFirst();
            if (claim.isPresent()) {
                answered = true;
                html.open("a", "href", "#" + wording.id(claim.get()), "class", "at p" + Math.min(i, 3));
                html.text(wording.value(claim.get())).close();
            }
        }
        if (!answered) {
            html.element("span", "–", "class", "silent", "title", labels.text("report.no-answer"));
        }
        html.close();
    }

    /** Each group of dependent articles, why they are one, and whom each article names. */
    void origins() {
        Summary summary = new Summary(wording);
        html.open("section", "id", story.id() + "-origins").element("h2", labels.text("report.sources"));
        if (story.articles().size() > 1) {
            new HtmlOriginGraph(wording, html, story).draw();
        }
        html.open("div", "class", "origins").trusted("\n");
        for (Origin origin : story.origins()) {
            html.open("div", "class", "origin");
            html.open("p", "class", "badge")
                    .text(labels.text("origin") + " " + origin.id().replaceFirst("^o", ""));
            html.close();
            for (String article : origin.articles()) {
                article(summary, article);
            }
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
        html.close().closeLine();
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
