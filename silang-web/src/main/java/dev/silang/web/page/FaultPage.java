package dev.silang.web.page;

import dev.silang.report.words.Labels;
import dev.silang.web.http.Refusal;

/** What a person sees when something cannot be done: that, and nothing of how the program is made. */
public final class FaultPage {
    private FaultPage() {}

    public static String page(Visitor visitor, Refusal refusal) {
        Labels labels = visitor.labels();
        String title = labels.text("desk.fault." + refusal.problem());
        return Frame.page(visitor, "", html -> {
            Frame.header(html, title, "");
            Frame.beginMain(html);
            html.open("section", "class", "first").element("p", refusal.why(), "class", "fault", "lang", "en");
            html.open("p").element("a", labels.text("desk.fault.home"), "href", "/");
            html.close().closeLine().closeLine();
            return title;
        });
    }
}
