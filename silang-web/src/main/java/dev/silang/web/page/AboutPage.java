package dev.silang.web.page;

import dev.silang.report.html.Markup;
import dev.silang.report.words.Labels;
import java.util.List;
import java.util.stream.Stream;

/** What the program is, what it can and cannot judge, by what was measured. */
public final class AboutPage {
    /** Parts, each with paragraphs called {@code .1}, {@code .2} … */
    private static final List<String> PARTS = List.of("what", "can", "cannot", "figures", "data", "api");

    private AboutPage() {}

    public static String page(Visitor visitor) {
        Labels labels = visitor.labels();
        return Frame.page(visitor, "about", html -> {
            String title = labels.text("desk.about.title");
            Frame.header(html, title, labels.text("desk.about.lead"));
            Frame.beginMain(html);
            PARTS.forEach(part -> part(html, labels, "desk.about." + part));
            html.open("section", "class", "prose").open("p");
            html.element("a", "openapi.yaml", "href", "/api/v1/openapi.yaml")
                    .close()
                    .closeLine();
            html.closeLine();
            return title;
        });
    }

    private static void part(Markup html, Labels labels, String key) {
        html.open("section", "class", "prose").element("h2", labels.text(key));
        Stream.iterate(1, i -> i + 1)
                .map(i -> labels.find(key + '.' + i))
                .takeWhile(text -> text != null)
                .forEach(text -> html.element("p", String.valueOf(text)));
        html.closeLine();
    }
}
