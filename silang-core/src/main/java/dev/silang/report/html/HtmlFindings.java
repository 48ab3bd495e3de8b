package dev.silang.report.html;

import dev.silang.check.Finding;
import dev.silang.check.Position;
import dev.silang.check.Story;
import dev.silang.check.Verdict;
import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.report.words.OriginText;
import dev.silang.report.words.Telling;
import java.time.OffsetDateTime;
import java.util.List;

/** The questions of a story on the page: cards for what differs, rows for what agrees. */
final class HtmlFindings {
    /** Telling that stands open under one answer; the rest folds out. */
    private static final int MOST_TELLINGS = 5;

    private static final int MOST_TELLINGS_OF_FINER = 2;

    private final CheckText wording;
    private final Labels labels;
    private final Markup html;
    private final Story story;

    HtmlFindings(CheckText wording, Markup html, Story story) {
        this.wording = wording;
        this.labels = wording.labels();
        this.html = html;
        this.story = story;
    }

    void section(Verdict verdict, List<Finding> findings) {
        String kind = verdict.label();
        html.open("section", "class", "findings " + kind, "id", story.id() + "-" + kind);
        html.open("h2").icon(kind).text(labels.text("heading." + kind));
        html.text(" ").element("small", labels.text("gloss." + kind)).closeLine();
        switch (verdict) {
            case CONFLICT, UPDATE, FINER -> findings.forEach(this::card);
            case SAME -> agreements(findings);
            case ONLY -> only(findings);
        }
        html.closeLine();
    }

    private void card(Finding finding) {
        String kind = finding.verdict().label();
        html.open("article", "class", "card " + kind, "id", finding.id(), "tabindex", "-1");
        html.open("h3").icon(kind).element("span", labels.text("verdict." + kind) + ": ", "class", "unseen");
        html.element("span", wording.question(finding)).close();
        List<String> inside = wording.articlesAgainstThemselves(finding);
        if (!inside.isEmpty()) {
            html.element("p", labels.text("inside", String.join(", ", inside)), "class", "inside");
        }
        html.open("div", "class", "sides").trusted("\n");
        wording.answers(finding).forEach(position -> side(finding, position));
        html.closeLine();
        why(finding);
        html.closeLine();
    }

    private void side(Finding finding, Position position) {
        html.open("div", "class", "side").element("p", wording.value(position), "class", "value");
        List<Telling> tellings = Telling.of(wording, position);
        int most = finding.verdict() == Verdict.FINER ? MOST_TELLINGS_OF_FINER : MOST_TELLINGS;
        int shown = Math.min(most, tellings.size());
        evidence(tellings.subList(0, shown), finding);
        if (shown < tellings.size()) {
            html.open("details", "class", "more");
            html.element("summary", labels.text("count.more", String.valueOf(tellings.size() - shown)));
            evidence(tellings.subList(shown, tellings.size()), finding);
            html.closeLine();
        }
        List<String> behind = new OriginText(wording).behind(position);
        if (behind.isEmpty() && !position.origins().isEmpty()) {
            html.element("p", new OriginText(wording).count(position), "class", "origin-count");
        }
        behind.forEach(line -> html.element("p", line, "class", "origin-count"));
        html.closeLine();
    }

    private void evidence(List<Telling> tellings, Finding finding) {
        html.open("ul", "class", "evidence");
        tellings.forEach(telling -> evidence(telling, finding.verdict() == Verdict.UPDATE));
        html.close();
    }

    private void evidence(Telling telling, boolean dated) {
        Claim claim = telling.claim();
        Excerpt excerpt = Excerpt.of(claim);
        html.open("li")
                .open("a", "class", "quote", "href", "#" + wording.id(claim), "title", labels.text("report.to-words"));
        html.open("span", "lang", language(claim));
        html.element("span", excerpt.before(), "class", "around");
        html.element("mark", excerpt.quote());
        html.element("span", excerpt.after(), "class", "around").close().close();
        html.open("p", "class", "credit").element("b", telling.article());
        OffsetDateTime published = claim.article().published();
        if (dated && published != null) {
            html.text(" · " + wording.values().of(published));
        }
        if (telling.inTitle()) {
            html.text(" · " + labels.text("claim.in-title"));
        }
        if (telling.times() > 1) {
            html.text(" · " + labels.text("claim.times", String.valueOf(telling.times())));
        }
        chain(claim);
        html.closeLine().close();
    }

    private void chain(Claim claim) {
        if (claim.attribution().isEmpty() && !claim.inTitle()) {
            html.text(" ").element("span", labels.text("source.none"), "class", "link none");
        }
        for (Attribution link : claim.attribution()) {
            html.text(" ").open("span", "class", "link").text("← ");
            html.text(wording.source(link)).close();
        }
    }

    private void why(Finding finding) {
        List<String> why = wording.why(finding);
        if (!why.isEmpty()) {
            html.open("dl", "class", "why").element("dt", labels.text("why"));
            why.forEach(sentence -> html.element("dd", sentence));
            html.closeLine();
        }
    }

    private void agreements(List<Finding> findings) {
        html.open("div", "class", "rows").trusted("\n");
        for (Finding finding : findings) {
            row(finding);
        }
        html.closeLine();
    }

    /** A question that opens to show its evidence. */
    private void row(Finding finding) {
        html.open("details", "class", "row", "id", finding.id());
        html.open("summary").element("span", wording.question(finding), "class", "question");
        html.text(" ").element("b", wording.value(finding.positions().get(0)), "class", "answer");
        html.text(" ").element("span", new OriginText(wording).count(finding), "class", "origin-count");
        html.closeLine();
        html.open("div", "class", "sides").trusted("\n");
        wording.answers(finding).forEach(position -> side(finding, position));
        html.closeLine();
        why(finding);
        html.closeLine();
    }

    private void only(List<Finding> findings) {
        html.open("div", "class", "by-report").trusted("\n");
        wording.byArticle(findings).forEach((article, told) -> {
            html.open("div")
                    .element("h3", wording.name(article))
                    .open("dl", "class", "told")
                    .trusted("\n");
            told.forEach(this::told);
            html.close().closeLine();
        });
        html.closeLine();
    }

    private void told(Finding finding) {
        Claim claim = finding.positions().get(0).claims().get(0);
        html.open("div", "id", finding.id()).element("dt", wording.question(finding));
        html.open("dd").open("a", "class", "quote", "href", "#" + wording.id(claim));
        html.open("mark", "lang", language(claim)).text(claim.quote()).close().close();
        if (!claim.attribution().isEmpty()) {
            chain(claim);
        }
        html.close().closeLine();
    }

    private String language(Claim claim) {
        String language = claim.article().language();
        return language == null ? "" : language;
    }
}
