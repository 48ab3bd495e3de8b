package dev.silang.report.html;

import dev.silang.text.WrittenCharacters;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML. Text and attributes are always escaped; only {@link #trusted} is not. Not thread-safe. */
public final class Markup {
    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();

    public Markup(StringBuilder out) {
        this.out = out;
    }

    /** @param attributes names and values by turns; those with an empty value are left out */
    public Markup open(String tag, String... attributes) {
        tag(tag, attributes);
        open.push(tag);
        return this;
    }

    /** @throws IllegalStateException if nothing is open */
    public Markup close() {
        String tag = open.poll();
        if (tag == null) {
            throw new IllegalStateException("nothing is open");
        }
        out.append("</").append(tag).append('>');
        return this;
    }

    /** Closes and begins a new line, so that the page can be read as a file. */
    public Markup closeLine() {
        close();
        out.append('\n');
        return this;
    }

    /** Characters that a crawl left as HTML writes them are shown as what they are. */
    public Markup text(String text) {
        out.append(Html.escaped(WrittenCharacters.shown(text)));
        return this;
    }

    public Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element that has no end tag. */
    public Markup empty(String tag, String... attributes) {
        tag(tag, attributes);
        return this;
    }

    /** The sign of a verdict, which the page defines once. */
    public Markup icon(String verdict) {
        return open("svg", "class", "icon", "viewBox", "0 0 16 16", "aria-hidden", "true")
                .open("use", "href", "#i-" + verdict)
                .close()
                .close();
    }

    /** Writes as it is: only for the program's own resources. */
    public Markup trusted(String html) {
        out.append(html);
        return this;
    }

    private void tag(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(Html.escaped(attributes[i + 1]))
                        .append('"');
            }
        }
        out.append('>');
    }
}
