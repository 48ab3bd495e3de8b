package dev.silang.claim;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Decides what event an article or a story is about: the frame that the most articles name, of these the one named the
 * most, of these the one named first. Fills itself while it is told of names; for one thread.
 */
public final class MainEvent {
    /** What a lead counts more than the rest: newsrooms put the event there. */
    private static final int LEAD = 2;

    private static final class Named {
        private final Set<String> articles = new HashSet<>();
        private int weight;

        private boolean outweighs(Named other) {
            int more = Integer.compare(articles.size(), other.articles.size());
            return more > 0 || more == 0 && weight > other.weight;
        }
    }

    private final Map<String, Named> frames = new LinkedHashMap<>();

    /**
     * Takes notice that an article names an event.
     *
     * @param frame of the event; one that is empty names none
     */
    public void add(String article, String frame) {
        add(article, frame, 1);
    }

    /** Takes notice that the lead of an article names an event: what it is about, rather than what it mentions. */
    public void addLead(String article, String frame) {
        add(article, frame, LEAD);
    }

    private void add(String article, String frame, int weight) {
        if (!frame.isEmpty()) {
            Named named = frames.computeIfAbsent(frame, key -> new Named());
            named.articles.add(article);
            named.weight += weight;
        }
    }

    /** The frame of the main event; empty if none is named. */
    public String frame() {
        String frame = "";
        Named most = new Named();
        for (Map.Entry<String, Named> entry : frames.entrySet()) {
            if (entry.getValue().outweighs(most)) {
                frame = entry.getKey();
                most = entry.getValue();
            }
        }
        return frame;
    }
}
