package dev.silang.ingest.adapter;

import dev.silang.text.TextDecoder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * XML as it is found: unescaped ampersands, tags that are not closed, entities of HTML. The parser knows no document
 * types, so there are no entities of their own to expand and no files or addresses to reach.
 *
 * <p>Elements are known by their qualified names in small letters, for instance {@code content:encoded}: feeds use the
 * prefixes that everybody uses, and broken ones do not declare them.
 */
final class XmlDocument {
    /** Nesting at which the parser stops to go deeper; feeds and news items have less than twenty levels. */
    private static final int MOST_DEPTH = 256;

    /** Where an XML declaration ends at the latest, in bytes. */
    private static final int DECLARATION = 200;

    private XmlDocument() {}

    /** Parses all of a source, or adds the problem and returns null. */
    static @Nullable Document parse(Source source, Intake into) throws IOException {
        byte[] bytes = source.bytes();
        if (bytes.length > TextDecoder.MOST_BYTES) {
            into.problem(String.format(
                    Locale.ROOT, "too large: more than %,d bytes, at most that are read", TextDecoder.MOST_BYTES));
            return null;
        }
        String base = Objects.requireNonNullElse(source.origin().address(), "");
        return Parser.xmlParser()
                .setMaxDepth(MOST_DEPTH)
                .parseInput(text(bytes, source.origin().charset()), base);
    }

    /**
     * Decodes by byte order mark, then what the server said, then the declaration. Unicode is not believed, as the
     * bytes themselves show it.
     */
    private static String text(byte[] bytes, @Nullable String told) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Charset charset = charset(told == null ? declared(head) : told);
        boolean marked = head.startsWith("\u00EF\u00BB\u00BF")
                || head.startsWith("\u00FE\u00FF")
                || head.startsWith("\u00FF\u00FE");
        return marked || charset == null || charset.name().startsWith("UTF-")
                ? TextDecoder.text(bytes)
                : new String(bytes, charset);
    }

    private static @Nullable String declared(String head) {
        int from = head.indexOf("encoding=");
        int end = head.indexOf("?>");
        if (from < 0 || end < from) {
            return null;
        }
        String value = head.substring(from + "encoding=".length(), end).strip();
        int close = value.isEmpty() ? -1 : value.indexOf(value.charAt(0), 1);
        return close < 0 ? null : value.substring(1, close);
    }

    private static @Nullable Charset charset(@Nullable String name) {
        try {
            return name == null || name.isBlank() ? null : Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** The name of the outermost element in small letters, as far as the beginning of the source shows it. */
    static String root(Source source) {
        String head = source.head();
        int at = 0;
        while ((at = head.indexOf('<', at)) >= 0 && at + 1 < head.length()) {
            char next = head.charAt(at + 1);
            if (next != '?' && next != '!') {
                return name(head, at + 1);
            }
            String end = head.startsWith("<!--", at) ? "-->" : documentTypeEnd(head, at);
            int close = head.indexOf(end, at);
            if (close < 0) {
                return "";
            }
            at = close + end.length();
        }
        return "";
    }

    private static String documentTypeEnd(String head, int at) {
        int close = head.indexOf('>', at);
        int bracket = head.indexOf('[', at);
        return bracket >= 0 && bracket < close && head.startsWith("<!", at) ? "]>" : ">";
    }

    private static String name(String head, int from) {
        int end = from;
        while (end < head.length() && " \t\r\n/>".indexOf(head.charAt(end)) < 0) {
            end++;
        }
        return head.substring(from, end).toLowerCase(Locale.ROOT);
    }

    /** The first child of any of these names, the first name first. */
    static @Nullable Element child(Element parent, String... names) {
        List<Element> children = parent.children();
        for (String name : names) {
            for (Element child : children) {
                if (child.normalName().equals(name)) {
                    return child;
                }
            }
        }
        return null;
    }

    /** The text of that child, white space collapsed; null if it is missing or blank. */
    static @Nullable String text(Element parent, String... names) {
        Element child = child(parent, names);
        return child == null ? null : text(child);
    }

    static @Nullable String text(Element element) {
        String text = element.text().strip();
        return text.isEmpty() ? null : text;
    }

    /** All elements of these names below, in order. */
    static List<Element> all(Element parent, Set<String> names) {
        return parent.stream()
                .filter(element -> names.contains(element.normalName()))
                .toList();
    }

    static @Nullable String attribute(@Nullable Element element, String name) {
        String value = element == null ? "" : element.attr(name).strip();
        return value.isEmpty() ? null : value;
    }
}
