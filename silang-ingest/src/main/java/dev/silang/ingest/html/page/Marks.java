package dev.silang.ingest.html.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The elements of a page that metadata is read from, collected in one walk instead of one for each question. */
public final class Marks {
    private static final Set<String> TAGS = Set.of("html", "meta", "script", "link", "time", "figure", "a");

    private final Map<String, List<Element>> byTag = new HashMap<>();
    private final Map<String, List<Element>> byProperty = new HashMap<>();
    private final List<Element> authors = new ArrayList<>();

    private Marks() {}

    public static Marks of(Document page) {
        Marks marks = new Marks();
        NodeVisitor visitor = (node, depth) -> {
            if (node instanceof Element element) {
                marks.add(element);
            }
        };
        page.traverse(visitor);
        return marks;
    }

    private void add(Element element) {
        String name = element.normalName();
        if (TAGS.contains(name)) {
            byTag.computeIfAbsent(name, key -> new ArrayList<>()).add(element);
        }
        if (element.attributesSize() > 0) {
            String property = element.attributes().get("itemprop");
            if (!property.isEmpty()) {
                byProperty.computeIfAbsent(property, key -> new ArrayList<>()).add(element);
            }
            if (element.attributes().get("rel").equals("author")) {
                authors.add(element);
            }
        }
    }

    public List<Element> tags(String name) {
        return byTag.getOrDefault(name, List.of());
    }

    /** Elements with an {@code itemprop}. */
    public List<Element> properties(String name) {
        return byProperty.getOrDefault(name, List.of());
    }

    /** Elements with {@code rel=author}. */
    public List<Element> authors() {
        return authors;
    }

    /** The address in the first {@code <link>} whose attribute has a value; empty if there is none. */
    public String link(String attribute, String value) {
        for (Element link : tags("link")) {
            if (link.attr(attribute).equalsIgnoreCase(value) && link.hasAttr("href")) {
                return link.attr("href");
            }
        }
        return "";
    }

    /** What a {@code <time>} or an element with a property states; empty for none. */
    public static String stated(@Nullable Element element) {
        if (element == null) {
            return "";
        }
        for (String name : List.of("datetime", "content", "title")) {
            if (!element.attr(name).isBlank()) {
                return element.attr(name);
            }
        }
        return element.text();
    }
}
