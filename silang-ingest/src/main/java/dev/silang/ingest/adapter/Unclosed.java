package dev.silang.ingest.adapter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Elements of a feed that are not closed: such a one takes in all that stands behind it, the parts of its entry or all
 * other entries. What it cannot hold is set behind it again. Every node is moved once at most.
 */
final class Unclosed {
    static final Set<String> ENTRIES = Set.of("item", "entry", "atom:entry");

    /** Parts of a feed or an entry that hold a line. */
    private static final Set<String> LINES = Set.of(
            "title",
            "link",
            "guid",
            "id",
            "pubdate",
            "published",
            "updated",
            "dc:date",
            "dc:title",
            "dc:creator",
            "category");

    /** Parts that hold text or markup. */
    private static final Set<String> TEXTS = Set.of("description", "summary", "content", "content:encoded");

    private Unclosed() {}

    static void setBeside(Element root) {
        Deque<Element> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Element parent = open.pop();
            List<Node> apart = apart(parent);
            if (apart.size() > parent.childNodeSize()) {
                taken(parent.childNodes());
                parent.appendChildren(apart);
            }
            open.addAll(parent.children());
        }
    }

    /** What the parent holds, each element that took something in followed by that. */
    private static List<Node> apart(Element parent) {
        List<Node> apart = new ArrayList<>();
        Deque<Node> next = new ArrayDeque<>(parent.childNodes());
        while (!next.isEmpty()) {
            Node node = next.pop();
            apart.add(node);
            if (node instanceof Element holder && isPart(holder)) {
                taken(takenIn(holder)).forEach(next::push);
            }
        }
        return apart;
    }

    private static boolean isEntry(Element element) {
        return ENTRIES.contains(element.normalName());
    }

    private static boolean isPart(Element element) {
        String name = element.normalName();
        return isEntry(element) || LINES.contains(name) || TEXTS.contains(name);
    }

    /** Entries however deep within, and all that stands behind the first part that the holder took in. */
    private static List<Node> takenIn(Element holder) {
        List<Node> taken = new ArrayList<>();
        boolean isLine = LINES.contains(holder.normalName());
        boolean isBehind = false;
        for (Node node : holder.childNodes()) {
            isBehind |= node instanceof Element child && (isEntry(child) || isLine && isPart(child));
            if (isBehind) {
                taken.add(node);
            } else if (node instanceof Element child) {
                addEntries(child, taken);
            }
        }
        return taken;
    }

    private static void addEntries(Element within, List<Node> entries) {
        for (Element child : within.children()) {
            if (isEntry(child)) {
                entries.add(child);
            } else {
                addEntries(child, entries);
            }
        }
    }

    /** Takes them out, the last first, in which order nothing has to be moved up. */
    private static List<Node> taken(List<Node> nodes) {
        List<Node> taken = new ArrayList<>(nodes);
        Collections.reverse(taken);
        taken.forEach(Node::remove);
        return taken;
    }
}
