package dev.silang.extract.place;

import dev.silang.mention.Mention;
import dev.silang.value.Place;

/**
 * A place in a text.
 *
 * @param role what the word before it makes of it
 */
public record PlaceMention(Mention<Place> mention, Role role) {
    /** How the clause uses the place. */
    public enum Role {
        AT,
        TO,
        FROM,
        VIA,
        /** No preposition stands before it. */
        NAMED
    }

    public int first() {
        return mention.first();
    }

    public int end() {
        return mention.end();
    }

    /** Whether numbers make it: a bearing or coordinates. */
    public boolean isMeasured() {
        return place().kind().equals("bearing") || place().kind().equals("coordinates");
    }

    public Place place() {
        return mention.value();
    }
}
