package dev.silang.check.pair;

import dev.silang.claim.Claim;
import dev.silang.claim.MainEvent;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private static String mainFrame(List<Claim> claims) {
        MainEvent event = new MainEvent();
        claims.forEach(claim -> event.add(claim.article().id(), claim.about().frame()));
        return event.frame();
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

    SentenceWords sentences() {
        return wording.sentences();
    }

    SharedWording wording() {
        return wording;
    }
}
