package dev.silang.web.desk;

import dev.silang.check.CrossCheck;
import dev.silang.check.Finding;
import dev.silang.desk.Desk;
import dev.silang.desk.StoredArticle;
import dev.silang.desk.StorySummary;
import dev.silang.web.http.Refusal;

/** What a client names, or a refusal that says what is not there. Safe for use by many threads. */
public final class Lookup {
    private static final String NO_STORY = "there is no such story";

    private final Desk desk;

    public Lookup(Desk desk) {
        this.desk = desk;
    }

    /** @param id of it, or of one that went into it */
    public StorySummary story(String id) {
        return desk.store().story(id).orElseThrow(() -> Refusal.notFound(NO_STORY));
    }

    /** @param story id of it, or of one that went into it */
    public CrossCheck check(String story) {
        return desk.check(story).orElseThrow(() -> Refusal.notFound(NO_STORY));
    }

    public Finding finding(CrossCheck check, String id) {
        return check.stories().stream()
                .flatMap(story -> story.findings().stream())
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("the story has no such finding"));
    }

    public StoredArticle article(String id) {
        return desk.store().article(id).orElseThrow(() -> Refusal.notFound("there is no such article"));
    }
}
