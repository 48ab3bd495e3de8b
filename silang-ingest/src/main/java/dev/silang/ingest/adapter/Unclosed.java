package dev.silang.ingest.adapter;

import java.util.ArrayDeque;
import java.util.ArrayList;
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
            "title", "link", "guid", "id", "pubdate", "published", "updated", "dc:date", "dc:title", "dc:creator", "category");

    /** Parts that hold text or markup. */
    private static final Set<String> TEXTS = Set.of("description", "summary", "content", "content:encoded");

    private Unclosed() {}

    static void setBeside(Element root) {
        Deque<Element> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Element parent = open.pop();
            List<Node> apart = apart(parent);
            if (apart.size() > parent.childNodeSize()) {
                takeFrom(parent, 0);
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
                takeFrom(holder, firstTakenIn(holder)).forEach(next::push);
            }
        }
        return apart;
    }

    private static boolean isPart(Element element) {
        String name = element.normalName();
        return ENTRIES.contains(name) || LINES.contains(name) || TEXTS.contains(name);
    }

    private static int firstTakenIn(Element holder) {
        boolean isLine = LINES.contains(holder.normalName());
        List<Node> held = holder.childNodes();
        for (int i = 0; i < held.size(); i++) {
            if (held.get(i) instanceof Element child
                    && (ENTRIES.contains(child.normalName()) || isLine && isPart(child))) {
                return i;
            }
        }
        return held.size();
    }

    /** Takes away what stands from there on, the last first, in which order nothing has to be moved up. */
    private static List<Node> takeFrom(Element holder, int from) {
        List<Node> taken = new ArrayList<>();
        for (int i = holder.childNodeSize() - 1; i >= from; i--) {
            Node last = holder.childNode(i);
            last.remove();
            taken.add(last);
        }
        return taken;
    }
}
