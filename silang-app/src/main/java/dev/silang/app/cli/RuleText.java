package dev.silang.app.cli;

import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import dev.silang.report.text.TextPage;
import dev.silang.report.words.Labels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Puts rules into text. Immutable. */
final class RuleText {
    private static final int LABEL_WIDTH = 14;
    private static final int ID_WIDTH = 34;

    private final Labels labels;
    private final int width;
    private final boolean colour;

    RuleText(Labels labels, int width, boolean colour) {
        this.labels = labels;
        this.width = width;
        this.colour = colour;
    }

    String rule(LanguagePack pack, Entry entry) {
        TextPage page = new TextPage(width, colour);
        page.heading(entry.id());
        page.line(labels.text(
                "explain.family", entry.category().file(), pack.language().name()));
        page.blank();
        if (!entry.words().isEmpty()) {
            page.pair(LABEL_WIDTH, labels.text("explain.words"), String.join(", ", entry.words()));
        }
        entry.attributes().texts().forEach((name, value) -> page.pair(LABEL_WIDTH, name, value));
        if (!entry.source().isEmpty()) {
            page.pair(LABEL_WIDTH, labels.text("explain.source"), entry.source());
        }
        page.blank();
        page.heading(labels.text("explain.examples"));
        entry.examples().forEach(example -> page.item(example(example)));
        if (!entry.not().isEmpty()) {
            page.blank();
            page.heading(labels.text("explain.not"));
            entry.not().forEach(page::item);
        }
        return page.toString();
    }

    /** {@code Ada [[sekitar 300 => ~300]] rumah.} becomes {@code Ada [sekitar 300] rumah.   = ~300}. */
    private static String example(String marked) {
        StringBuilder text = new StringBuilder();
        List<String> values = new ArrayList<>();
        int at = 0;
        int open = marked.indexOf("[[");
        while (open >= 0) {
            int close = marked.indexOf("]]", open);
            int arrow = marked.indexOf(" => ", open);
            if (close < 0) {
                break;
            }
            boolean valued = arrow >= 0 && arrow < close;
            text.append(marked, at, open)
                    .append('[')
                    .append(marked, open + 2, valued ? arrow : close)
                    .append(']');
            if (valued) {
                values.add(marked.substring(arrow + 4, close));
            }
            at = close + 2;
            open = marked.indexOf("[[", at);
        }
        text.append(marked, at, marked.length());
        return values.isEmpty() ? text.toString() : text + "  = " + String.join("; ", values);
    }

    String families(Collection<LanguagePack> packs) {
        TextPage page = new TextPage(width, colour);
        page.heading(labels.text("explain.families"));
        for (Category category : Category.values()) {
            List<String> counts = new ArrayList<>();
            String first = "";
            for (LanguagePack pack : packs) {
                List<Entry> entries = pack.entries(category);
                if (!entries.isEmpty()) {
                    counts.add(pack.code() + " " + entries.size());
                    first = first.isEmpty() ? entries.get(0).id() : first;
                }
            }
            if (!counts.isEmpty()) {
                page.columns(22, category.file(), 18, String.join(" · ", counts), first);
            }
        }
        return page.toString();
    }

    String family(Category category, Collection<LanguagePack> packs) {
        TextPage page = new TextPage(width, colour);
        page.heading(category.file());
        for (LanguagePack pack : packs) {
            pack.entries(category).forEach(entry -> page.pair(ID_WIDTH, entry.id(), String.join(", ", entry.words())));
        }
        return page.toString();
    }
}
