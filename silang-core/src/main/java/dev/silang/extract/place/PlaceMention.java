package dev.silang.extract.place;

import dev.silang.claim.PlaceRole;
import dev.silang.mention.Mention;
import dev.silang.value.Place;

/**
 * A place in a text.
 *
 * @param role what the word before it makes of it
 * @param sure whether it is a place beyond doubt
 */
public record PlaceMention(Mention<Place> mention, PlaceRole role, boolean sure) {
    /** Beyond doubt. */
    public PlaceMention(Mention<Place> mention, PlaceRole role) {
        this(mention, role, true);
    }

    public int first() {
        return mention.first();
    }

    public int end() {
        return mention.end();
    }

    public Place place() {
        return mention.value();
    }
}
