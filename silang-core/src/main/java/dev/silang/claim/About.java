package dev.silang.claim;

import dev.silang.value.Concept;
import dev.silang.value.TimeSpan;
import dev.silang.value.Value;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is about; two claims are one question only if this agrees.
 *
 * @param frame the event frame it stands in ({@code crash}, {@code quake}), empty if none was found
 * @param of what is counted or measured; {@link Concept#NONE} for every slot but quantity
 * @param placeRole how the clause uses the place; null for every slot but where
 * @param scope the part of the whole it speaks of, such as the district a count is for
 * @param participants names that the claim's clause mentions
 * @param context normalized content words of the clause, for what no frame covers
 * @param background whether the clause tells of an earlier, planned or general event and not of the one reported
 * @param asOf the time the text gives the value for ("hingga pukul 14.00 WIB"), null if it gives none
 * @param formerly the value whose place it took, as the text tells it ("bertambah dari 62 menjadi 68"), null if it tells of no change
 */
public record About(
        String frame,
        Concept of,
        @Nullable PlaceRole placeRole,
        Scope scope,
        List<String> participants,
        Set<String> context,
        boolean background,
        @Nullable TimeSpan asOf,
        @Nullable Value formerly) {
    /** The frame of speaking itself: the day and the place of a statement, of which there are many. */
    public static final String SPEECH = "statement";

    /** Nothing but what the slot says. */
    public static final About NOTHING =
            new About("", Concept.NONE, null, Scope.WHOLE, List.of(), Set.of(), false, null, null);

    public About {
        participants = List.copyOf(participants);
        context = Set.copyOf(context);
    }
}
