package dev.silang.relation;

import dev.silang.value.Place;
import java.util.List;

/** What is known of places beyond one claim: from the other texts of the story, then from a gazetteer. */
public interface Containment {
    /** Knows nothing. */
    Containment NONE = name -> List.of();

    /**
     * The places known to hold a place, from narrow to wide.
     *
     * @param name a place's name in any case
     * @return containers with their kinds; empty if nothing is known or the name is ambiguous
     */
    List<Place.Part> around(String name);

    /** The same as the story's own texts have it; empty if they do not say. */
    default List<Place.Part> told(String name) {
        return List.of();
    }
}
