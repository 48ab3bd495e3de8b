package dev.silang.web.page;

import dev.silang.report.html.HtmlReport;
import dev.silang.report.html.Markup;
import dev.silang.report.words.Labels;
import dev.silang.text.OneLine;
import java.util.List;
import java.util.Locale;

/** What is around every page: the ways to the others, the language, the end. */
public final class Frame {
    /** The pages that every page leads to, by the ends of their words' keys. */
    private static final List<String> PLACES = List.of("stories", "check", "sources", "feeds", "about");

    private Frame() {}

    /** Writes what a page is about. */
    @FunctionalInterface
    public interface Content {
        /** Writes a header and a main part, and gives the title in one line. */
        String write(Markup html);
    }

    /** @param place which of the pages it belongs to, empty if none */
    public static String page(Visitor visitor, String place, Content content) {
        Labels labels = visitor.labels();
        StringBuilder body = new StringBuilder(1 << 16);
        Markup html = new Markup(body);
        html.open("body", "class", "desk").trusted(HtmlReport.icons());
        html.element("a", labels.text("desk.skip"), "class", "skip", "href", "#main");
        bar(html, visitor, place);
        String title = content.write(html);
        html.open("footer").element("p", labels.text("report.made")).closeLine();
        html.closeLine();
        return head(labels, OneLine.of(title)) + body + "</html>\n";
    }

    private static String head(Labels labels, String title) {
        StringBuilder out = new StringBuilder(1 << 10);
        Markup html = new Markup(out);
        html.trusted("<!DOCTYPE html>\n").trusted("<html lang=\"" + labels.language() + "\">");
        html.open("head").trusted("\n").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", title + " — " + labels.text("report.title"));
        html.empty("link", "rel", "icon", "type", "image/svg+xml", "href", Assets.address("icon.svg"));
        html.empty("link", "rel", "stylesheet", "href", Assets.address("desk.css"));
        for (String script : List.of("report.js", "desk.js")) {
            html.open("script", "src", Assets.address(script), "defer", "defer").close();
        }
        html.closeLine();
        return out.toString();
    }

    private static void bar(Markup html, Visitor visitor, String place) {
        Labels labels = visitor.labels();
        html.open("nav", "class", "site", "aria-label", labels.text("desk.nav")).open("div", "class", "bar-in");
        html.open("a", "class", "home", "href", "/").element("b", labels.text("report.title"));
        html.close();
        html.open("ul");
        for (String one : PLACES) {
            html.open("li")
                    .element(
                            "a",
                            labels.text("desk.nav." + one),
                            "href",
                            one.equals("stories") ? "/" : "/" + one,
                            "aria-current",
                            one.equals(place) ? "page" : "")
                    .close();
        }
        html.close();
        html.open("form", "class", "find", "role", "search", "action", "/", "method", "get");
        html.empty(
                "input",
                "type",
                "search",
                "name",
                "q",
                "value",
                visitor.parameter("q"),
                "aria-label",
                labels.text("desk.search"),
                "placeholder",
                labels.text("desk.search"),
                "maxlength",
                "200");
        html.close();
        languages(html, visitor);
        html.close().closeLine();
    }

    private static void languages(Markup html, Visitor visitor) {
        Labels labels = visitor.labels();
        html.open("p", "class", "languages");
        for (String code : Labels.LANGUAGES) {
            boolean isThis = code.equals(labels.language());
            html.element(
                    "a",
                    code.toUpperCase(Locale.ROOT),
                    "href",
                    visitor.in(code),
                    "lang",
                    code,
                    "hreflang",
                    code,
                    "aria-label",
                    code.toUpperCase(Locale.ROOT) + " – " + labels.text("desk.language." + code),
                    "aria-current",
                    isThis ? "true" : "");
        }
        html.close();
    }

    /** The header of a page that is no report. */
    static void header(Markup html, String title, String beneath) {
        html.open("header", "class", "top");
        html.element("h1", title);
        if (!beneath.isEmpty()) {
            html.element("p", beneath, "class", "dateline");
        }
        html.closeLine();
    }

    static void beginMain(Markup html) {
        html.open("main", "id", "main", "tabindex", "-1").trusted("\n");
    }
}
