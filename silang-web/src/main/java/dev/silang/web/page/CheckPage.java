package dev.silang.web.page;

import dev.silang.report.html.EntryFoot;
import dev.silang.report.html.HtmlReport;
import dev.silang.report.html.Markup;
import dev.silang.report.words.Labels;
import dev.silang.text.Problem;
import dev.silang.web.check.KeptChecks.Kept;
import dev.silang.web.check.Pasted;
import dev.silang.web.http.Limits;
import java.util.ArrayList;
import java.util.List;

/** Where reports are put in and cross-checked at once, and what comes of it. */
public final class CheckPage {
    /** Fields for texts that stand there from the start: the fewest that can differ. */
    private static final int FEWEST = 2;

    /** What a cross-check can be saved as, by the ending of the file. */
    public static final List<String> FORMS = List.of("html", "json", "csv", "md");

    private CheckPage() {}

    /**
     * What stands in the form.
     *
     * @param addresses a line each
     * @param oneEvent whether all are of one event
     * @param keep whether the articles are to go into the desk
     */
    public record Input(List<Pasted> texts, String addresses, boolean oneEvent, boolean keep) {
        public static final Input EMPTY = new Input(List.of(), "", false, false);

        public Input {
            texts = List.copyOf(texts);
        }

        /** With one more field. */
        public Input withField() {
            List<Pasted> more = new ArrayList<>(texts);
            while (more.size() < FEWEST) {
                more.add(new Pasted("", "", ""));
            }
            more.add(new Pasted("", "", ""));
            return new Input(more, addresses, oneEvent, keep);
        }
    }

    /**
     * @param problems what was wrong with the input before
     * @param limits how much may be put in
     */
    public static String form(Visitor visitor, Input input, List<String> problems, Limits limits) {
        Labels labels = visitor.labels();
        return Frame.page(visitor, "check", html -> {
            Frame.header(html, labels.text("desk.check.title"), labels.text("desk.check.lead"));
            Frame.beginMain(html);
            html.open("section", "class", "first");
            problems(html, labels, problems);
            if (visitor.mayWrite()) {
                fields(html, labels, input, limits);
            } else {
                html.element("p", labels.text("desk.read-only"), "class", "notice");
            }
            html.closeLine().closeLine();
            return labels.text("desk.check.title");
        });
    }

    private static void problems(Markup html, Labels labels, List<String> problems) {
        if (problems.isEmpty()) {
            return;
        }
        html.open("div", "class", "notice wrong", "role", "alert");
        html.element("p", labels.text("desk.check.problems"), "class", "lead").open("ul");
        problems.forEach(problem -> html.element("li", problem));
        html.close().closeLine();
    }

    private static void fields(Markup html, Labels labels, Input input, Limits limits) {
        html.open(
                "form",
                "method",
                "post",
                "action",
                "/check",
                "enctype",
                "multipart/form-data",
                "class",
                "check",
                "id",
                "check");
        // what the Enter key in a field does is what the first button does
        html.element("button", labels.text("desk.check.go"), "type", "submit", "hidden", "hidden");
        html.open("div", "class", "texts", "id", "texts").trusted("\n");
        int fields = Math.max(FEWEST, input.texts().size());
        for (int i = 0; i < fields; i++) {
            text(html, labels, i + 1, i < input.texts().size() ? input.texts().get(i) : new Pasted("", "", ""));
        }
        html.closeLine();
        html.open("p", "class", "more-texts");
        html.open("button", "name", "more", "value", "1", "class", "quiet", "id", "more")
                .text(labels.text("desk.check.more"));
        html.close().closeLine();
        html.open("div", "class", "others");
        addresses(html, labels, input, limits);
        files(html, labels, limits);
        html.closeLine();
        html.open("div", "class", "go");
        html.open("button", "class", "main", "type", "submit").text(labels.text("desk.check.go"));
        html.close();
        tick(html, "one", labels.text("desk.check.one"), input.oneEvent());
        tick(html, "keep", labels.text("desk.check.keep"), input.keep());
        html.closeLine().closeLine();
    }

    private static void text(Markup html, Labels labels, int number, Pasted given) {
        String id = String.valueOf(number);
        html.open("fieldset", "class", "one");
        html.element("legend", labels.text("desk.check.text", id));
        html.element("label", labels.text("desk.check.words"), "for", "text-" + id);
        html.open(
                "textarea",
                "name",
                "text",
                "id",
                "text-" + id,
                "rows",
                "9",
                "placeholder",
                labels.text("desk.check.paste"));
        // the first line end of a field is dropped when it is read
        html.text("\n" + given.text()).close();
        html.open("div", "class", "pair");
        field(html, "outlet", id, labels.text("desk.check.outlet"), given.outlet(), "");
        field(html, "published", id, labels.text("desk.check.published"), given.published(), "2026-05-31 14:30");
        html.close().closeLine();
    }

    private static void field(Markup html, String name, String number, String label, String value, String like) {
        String id = name + '-' + number;
        html.open("div").element("label", label, "for", id);
        html.empty(
                "input",
                "type",
                "text",
                "name",
                name,
                "id",
                id,
                "value",
                value,
                "placeholder",
                like,
                "maxlength",
                "200",
                "autocomplete",
                "off");
        html.close();
    }

    private static void addresses(Markup html, Labels labels, Input input, Limits limits) {
        html.open("div").element("label", labels.text("desk.check.addresses"), "for", "addresses");
        html.open(
                "textarea",
                "name",
                "addresses",
                "id",
                "addresses",
                "rows",
                "3",
                "spellcheck",
                "false",
                "placeholder",
                "https://…",
                "aria-describedby",
                "addresses-hint");
        html.text("\n" + input.addresses()).close();
        html.element(
                "p",
                labels.text("desk.check.addresses.hint", String.valueOf(limits.addresses())),
                "class",
                "hint-line",
                "id",
                "addresses-hint");
        html.closeLine();
    }

    private static void files(Markup html, Labels labels, Limits limits) {
        html.open("div").element("label", labels.text("desk.check.files"), "for", "files");
        html.empty(
                "input",
                "type",
                "file",
                "name",
                "files",
                "id",
                "files",
                "multiple",
                "multiple",
                "aria-describedby",
                "files-hint");
        html.element(
                "p",
                labels.text("desk.check.files.hint", String.valueOf(limits.bodyBytes() / 1_000_000)),
                "class",
                "hint-line",
                "id",
                "files-hint");
        html.closeLine();
    }

    private static void tick(Markup html, String name, String label, boolean isSet) {
        html.open("label", "class", "tick")
                .empty("input", "type", "checkbox", "name", name, "value", "1", "checked", isSet ? "checked" : "");
        html.element("span", label).close();
    }

    /** What came of a cross-check: the report, and what to take away. */
    public static String result(Visitor visitor, String name, Kept kept) {
        Labels labels = visitor.labels();
        HtmlReport report = new HtmlReport(labels);
        return Frame.page(visitor, "check", html -> {
            html.open("section", "class", "tools", "aria-label", labels.text("desk.tools"));
            save(html, labels, "/check/" + name);
            html.open("p").element("a", labels.text("desk.check.another"), "href", "/check");
            html.close();
            if (!kept.problems().isEmpty()) {
                html.open("details", "class", "told-of");
                html.element(
                        "summary",
                        labels.count("desk.check.told", kept.problems().size()));
                html.open("ul");
                kept.problems().stream().map(Problem::toString).forEach(problem -> html.element("li", problem));
                html.close().closeLine();
            }
            html.closeLine();
            return report.content(html, kept.check(), EntryFoot.NONE);
        });
    }

    /** Links to the forms in which a report can be saved. */
    static void save(Markup html, Labels labels, String address) {
        html.open("p", "class", "save").element("span", labels.text("desk.save") + " ");
        for (String form : FORMS) {
            html.element(
                            "a",
                            labels.text("desk.save." + form),
                            "href",
                            address + '.' + form,
                            "download",
                            "silang." + form)
                    .text(" ");
        }
        html.closeLine();
    }
}
