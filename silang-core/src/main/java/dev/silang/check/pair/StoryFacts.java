package dev.silang.check.pair;

import dev.silang.claim.Claim;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is known of a story as a whole when its claims are compared. Immutable but for the words it has yet to walk along. */
public final class StoryFacts {
    private final Concepts concepts;
    private final Map<String, OffsetDateTime> published;
    private final SharedWording wording;
    private final String mainFrame;
    private final List<ClaimFacts> claims = new ArrayList<>();

    /**
     * @param claims of all articles, in a fixed order
     * @param published by article id; articles without a time are absent
     * @param wording of the articles of the claims
     */
    public StoryFacts(
            List<Claim> claims, Concepts concepts, Map<String, OffsetDateTime> published, SharedWording wording) {
        this.concepts = concepts;
        this.published = Map.copyOf(published);
        this.wording = wording;
        this.mainFrame = mainFrame(claims);
        for (Claim claim : claims) {
            this.claims.add(new ClaimFacts(claim, this.claims.size(), this));
        }
    }

    /** The event that the most articles name, then the most claims; empty if none is named. */
    private static String mainFrame(List<Claim> claims) {
        Map<String, Set<String>> articles = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (Claim claim : claims) {
            String frame = claim.about().frame();
            if (!frame.isEmpty()) {
                articles.computeIfAbsent(frame, key -> new HashSet<>())
                        .add(claim.article().id());
                counts.merge(frame, 1, Integer::sum);
            }
        }
        return articles.keySet().stream()
                .max(Comparator.comparing((String frame) ->
                                articles.getOrDefault(frame, Set.of()).size())
                        .thenComparing(frame -> counts.getOrDefault(frame, 0))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse("");
    }

    /** The claims in the order of the story. */
    public List<ClaimFacts> claims() {
        return List.copyOf(claims);
    }

    /** The event that the story is about; empty if no claim names one. */
    public String mainFrame() {
        return mainFrame;
    }

    Concepts concepts() {
        return concepts;
    }

    @Nullable
    OffsetDateTime published(String article) {
        return published.get(article);
    }

    SharedWording wording() {
        return wording;
    }
}
