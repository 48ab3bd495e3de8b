package dev.silang.web.page;

import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.check.Verdict;
import dev.silang.desk.Change;
import dev.silang.desk.Mark;
import dev.silang.desk.StoredArticle;
import dev.silang.desk.StorySummary;
import dev.silang.report.html.HtmlReport;
import dev.silang.report.html.Markup;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.words.Labels;
import dev.silang.report.words.ValueText;
import dev.silang.text.OneLine;
import dev.silang.web.desk.Marking;
import dev.silang.web.map.NamedPlaces.Named;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One story as an editor reads it, and one article of it. */
public final class StoryPages {
    private final Visitor visitor;
    private final Labels labels;

    public StoryPages(Visitor visitor) {
        this.visitor = visitor;
        this.labels = visitor.labels();
    }

    /**
     * @param places that it names
     * @param marks of its findings
     * @param history what happened to it, in order
     */
    public String story(
            StorySummary story, CrossCheck check, List<Named> places, List<Mark> marks, List<Change> history) {
        Map<String, Mark> byFinding =
                marks.stream().collect(Collectors.toMap(Mark::finding, Function.identity(), (before, after) -> after));
        String address = "/stories/" + Visitor.encoded(story.id());
        return Frame.page(visitor, "stories", html -> {
            html.open("section", "class", "tools", "aria-label", labels.text("desk.tools"));
            CheckPage.save(html, labels, address);
            if (!marks.isEmpty()) {
                html.open("p")
                        .text(labels.count("desk.marks.count", marks.size()) + " · ")
                        .element("a", labels.text("desk.marks.case"), "href", address + "/case.zip", "download", "")
                        .close();
            }
            html.closeLine();
            String title =
                    new HtmlReport(labels).content(html, check, (page, entry) -> foot(page, entry, address, byFinding));
            new StoryMap(html, check, labels).write(places);
            history(html, history);
            return title;
        });
    }

    private void foot(Markup html, Entry entry, String story, Map<String, Mark> marks) {
        if (entry.relation() == Verdict.ONLY) {
            return;
        }
        Optional<Mark> mark = entry.findings().stream()
                .map(Finding::id)
                .map(marks::get)
                .filter(Objects::nonNull)
                .findFirst();
        html.open("div", "class", "foot");
        mark.ifPresent(given -> given(html, given));
        if (visitor.mayWrite()) {
            judge(html, entry, story, mark.orElse(null));
        }
        html.open("p", "class", "claim-review")
                .element(
                        "a",
                        labels.text("desk.claim-review"),
                        "href",
                        story + "/findings/" + Visitor.encoded(entry.first().id()) + "/claim-review.json")
                .close();
        html.closeLine();
    }

    private void given(Markup html, Mark mark) {
        html.open("p", "class", "marked " + (mark.right() ? "right" : "wrong"));
        html.element("b", labels.text(mark.right() ? "desk.mark.is-right" : "desk.mark.is-wrong"));
        if (!mark.note().isEmpty()) {
            html.text(" – ").element("bdi", OneLine.of(mark.note()));
        }
        html.close();
    }

    private void judge(Markup html, Entry entry, String story, @Nullable Mark mark) {
        String id = entry.first().id();
        html.open("details", "class", "more judge")
                .element("summary", labels.text(mark == null ? "desk.mark" : "desk.mark.change"));
        html.open("form", "method", "post", "action", story + "/marks");
        html.empty("input", "type", "hidden", "name", "finding", "value", mark == null ? id : mark.finding());
        html.open("fieldset").element("legend", labels.text("desk.mark.ask"), "class", "unseen");
        radio(html, "right", mark != null && mark.right());
        radio(html, "wrong", mark != null && !mark.right());
        html.close();
        html.open("label")
                .text(labels.text("desk.mark.note") + " ")
                .empty(
                        "input",
                        "type",
                        "text",
                        "name",
                        "note",
                        "maxlength",
                        String.valueOf(Marking.LONGEST_NOTE),
                        "autocomplete",
                        "off",
                        "value",
                        mark == null ? "" : mark.note())
                .close();
        html.element("button", labels.text("desk.mark.save"), "class", "quiet");
        if (mark != null) {
            html.element(
                    "button", labels.text("desk.mark.take-back"), "class", "quiet", "name", "remove", "value", "1");
        }
        html.close().closeLine();
    }

    private void radio(Markup html, String value, boolean isSet) {
        html.open("label", "class", "tick")
                .empty(
                        "input",
                        "type",
                        "radio",
                        "name",
                        "verdict",
                        "value",
                        value,
                        "required",
                        "required",
                        "checked",
                        isSet ? "checked" : "");
        html.element("span", labels.text("desk.mark." + value)).close();
    }

    /** What was added, merged and found, the last first. */
    private void history(Markup html, List<Change> history) {
        if (history.isEmpty()) {
            return;
        }
        ValueText times = new ValueText(labels);
        html.open("aside", "class", "beside history", "aria-label", labels.text("desk.history"));
        html.open("details", "class", "fold").open("summary").element("h2", labels.text("desk.history"));
        html.close().open("ol", "class", "inner");
        for (int i = history.size() - 1; i >= 0; i--) {
            Change change = history.get(i);
            html.open("li")
                    .element(
                            "time",
                            times.of(change.at().atOffset(ZoneOffset.UTC)),
                            "datetime",
                            change.at().toString())
                    .text(" – ");
            what(html, change);
            html.closeLine();
        }
        html.close().close().closeLine();
    }

    private void what(Markup html, Change change) {
        String kind = change.kind().label();
        html.text(labels.text("desk.change." + kind));
        String subject = change.subject();
        boolean isArticle = kind.equals("began") || kind.equals("grew");
        if (subject != null && isArticle) {
            html.text(" ").element("a", OneLine.of(subject), "href", ArticleList.address(subject));
        }
        if (!change.appeared().isEmpty()) {
            html.text(" ")
                    .text(labels.count("desk.change.appeared", change.appeared().size()));
        }
        if (!change.gone().isEmpty()) {
            html.text(" ").text(labels.count("desk.change.gone", change.gone().size()));
        }
    }

    /** @param check of the story that the article is of */
    public String article(StoredArticle stored, CrossCheck check) {
        String story = "/stories/" + Visitor.encoded(stored.story());
        String title = ArticleList.title(stored.article(), labels);
        return Frame.page(visitor, "stories", html -> {
            html.open("header", "class", "top").element("h1", title, "class", "unseen");
            html.open("p", "class", "back").element("a", labels.text("desk.article.back"), "href", story);
            html.close().closeLine();
            Frame.beginMain(html);
            html.open("section", "class", "first alone");
            html.element("h2", labels.text("desk.article.text"), "class", "unseen");
            new HtmlReport(labels).article(html, check, stored.id(), story);
            html.closeLine().closeLine();
            return title;
        });
    }
}
