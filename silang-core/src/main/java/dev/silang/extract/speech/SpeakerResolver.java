package dev.silang.extract.speech;

import org.jspecify.annotations.Nullable;

/** Tells which persons and organisations a document names, and where. Each look-up takes logarithmic time at most. */
public interface SpeakerResolver {
    /** The one whose name or office covers a token. */
    @Nullable
    Speaker at(int token);

    /** The last one named that begins before a token. */
    @Nullable
    Speaker lastBefore(int token, boolean personOnly);

    /** The first one that begins within {@code [from, to)}. */
    @Nullable
    Speaker firstIn(int from, int to);

    /** Whether all of some tokens name places. */
    default boolean isPlace(int from, int to) {
        return false;
    }

    /** The first person that begins within {@code [from, to)}. */
    default @Nullable Speaker firstPersonIn(int from, int to) {
        Speaker found = firstIn(from, to);
        while (found != null && !found.person()) {
            found = firstIn(Math.max(found.endToken(), found.firstToken() + 1), to);
        }
        return found;
    }

    /** The last one that begins within {@code [from, to)}. */
    default @Nullable Speaker lastIn(int from, int to, boolean personOnly) {
        Speaker found = lastBefore(to, personOnly);
        return found != null && found.firstToken() >= from ? found : null;
    }
}
