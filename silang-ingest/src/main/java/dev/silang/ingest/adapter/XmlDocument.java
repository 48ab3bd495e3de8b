package dev.silang.ingest.adapter;

import dev.silang.text.TextDecoder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * XML as it is found: unescaped ampersands, tags that are not closed, entities of HTML. The parser knows no document
 * types, so there are no entities of their own to expand and no files or addresses to reach.
 *
 * <p>Elements are known by their qualified names in small letters, for instance {@code content:encoded}, with the prefix
 * that everybody uses for their namespace, whatever prefix the document declares for it; broken documents declare none.
 * What stands before the document, such as a warning of the server, is passed over.
 */
final class XmlDocument {
    /** Nesting at which the parser stops to go deeper; feeds and news items have less than twenty levels. */
    private static final int MOST_DEPTH = 256;

    /** Where an XML declaration ends at the latest, in bytes. */
    private static final int DECLARATION = 200;

    /** What may stand before a document, in UTF-16 code units. */
    private static final int MOST_JUNK = 4096;

    private static final Pattern BEGIN = Pattern.compile(
            "(?:(?<=>)|^)\\h*+(?:<\\?xml\\s|<(?:[a-z]\\w*:)?(?:rss|feed|rdf|urlset|sitemapindex|opml|newsitem|newsmessage|nitf)(?=[\\s>]))",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    /** What a server's warning begins with: words, or an element that sets them off; data and pages begin otherwise. */
    private static final Pattern JUNK = Pattern.compile(
            "\\s*(?:[^\\s<{\\[]|</?(?:br|b|i|p|div|font|pre|strong|table|hr)\\b)", Pattern.CASE_INSENSITIVE);

    /** Prefixes that everybody uses; none where names without prefix are usual. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://www.w3.org/2005/Atom", ""),
            Map.entry("http://purl.org/atom/ns#", ""),
            Map.entry("http://purl.org/rss/1.0/", ""),
            Map.entry("http://www.w3.org/1999/xhtml", ""),
            Map.entry("http://www.sitemaps.org/schemas/sitemap/0.9", ""),
            Map.entry("http://www.google.com/schemas/sitemap/0.84", ""),
            Map.entry("http://iptc.org/std/nar/2006-10-01/", ""),
            Map.entry("http://iptc.org/std/NITF/2006-10-18/", ""),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://purl.org/dc/terms/", "dcterms"),
            Map.entry("http://search.yahoo.com/mrss/", "media"),
            Map.entry("http://www.google.com/schemas/sitemap-news/0.9", "news"));

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
        String text = text(bytes, source.origin().charset());
        int start = start(text);
        if (!text.substring(0, start).isBlank()) {
            into.problem("something stands before the XML, passed over");
        }
        Document document = Parser.xmlParser().setMaxDepth(MOST_DEPTH).parseInput(text.substring(start), base);
        document.stream().forEach(XmlDocument::usePrefix);
        return document;
    }

    /** Gives an element the prefix that everybody uses for its namespace. */
    private static void usePrefix(Element element) {
        String usual = PREFIXES.get(element.tag().namespace());
        String local = element.tag().localName().toLowerCase(Locale.ROOT);
        if (usual != null && !local.isEmpty()) { // damage leaves a prefix alone
            element.tagName(usual.isEmpty() ? local : usual + ":" + local);
        }
    }

    /** Where the document begins behind what does not belong to it: at its declaration, else at an outermost element. */
    private static int start(String text) {
        String head = text.substring(0, Math.min(text.length(), MOST_JUNK));
        Matcher begin = BEGIN.matcher(head);
        return JUNK.matcher(head).lookingAt() && begin.find() ? begin.start() : 0;
    }

    /**
     * The address that relative ones in an element are meant from: all {@code xml:base} around it, the outermost resolved
     * from the base given.
     */
    static @Nullable String base(Element element, @Nullable String outermost) {
        String base = outermost;
        List<Element> around = new ArrayList<>(element.parents());
        Collections.reverse(around);
        around.add(element);
        for (Element one : around) {
            String own = attribute(one, "xml:base");
            base = own == null ? base : Links.isWeb(own) ? own : Links.resolve(base, own);
        }
        return base;
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

    /** The name of the outermost element in small letters without a prefix of its own, as far as the head shows it. */
    static String root(Source source) {
        String all = source.head();
        String head = all.substring(start(all));
        int at = 0;
        while ((at = head.indexOf('<', at)) >= 0 && at + 1 < head.length()) {
            char next = head.charAt(at + 1);
            if (next != '?' && next != '!') {
                String name = name(head, at + 1);
                return name.substring(name.indexOf(':') + 1);
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
