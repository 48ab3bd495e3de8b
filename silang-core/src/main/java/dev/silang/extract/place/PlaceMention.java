package dev.silang.extract.place;

import dev.silang.claim.PlaceRole;
import dev.silang.mention.Mention;
import dev.silang.value.Place;

/**
 * A place in a text.
 *
 * @param role what the word before it makes of it
 */
public record PlaceMention(Mention<Place> mention, PlaceRole role) {
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
