package dev.silang.check;

import dev.silang.claim.Slot;
import java.util.List;

/**
 * One question of a story and what the articles answer.
 *
 * @param id {@code f1}, {@code f2}, … in the order of the report: conflicts, updates, finer, same, only
 * @param frame the event asked about, empty if none
 * @param of the thing asked, empty if the slot says all
 * @param scope the part asked about, empty for the whole
 * @param positions the different answers; the first is the one with the most origins
 * @param links the relations that decided, each between claims of two positions or of one
 */
public record Finding(
        String id,
        Slot slot,
        String frame,
        String of,
        String scope,
        Verdict verdict,
        List<Position> positions,
        List<Link> links) {
    public Finding {
        positions = List.copyOf(positions);
        links = List.copyOf(links);
    }

    /** The same under another id. */
    public Finding withId(String other) {
        return new Finding(other, slot, frame, of, scope, verdict, positions, links);
    }
}
