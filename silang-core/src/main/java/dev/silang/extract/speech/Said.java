package dev.silang.extract.speech;

import dev.silang.claim.Attribution;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement in tokens, while its sentence is still being read.
 *
 * @param first index of the content's first token
 * @param end index behind its last
 * @param voice who speaks, null if the speaker was taken over
 * @param cue null for a quote that goes on without one
 */
record Said(
        int first,
        int end,
        boolean direct,
        Speaker speaker,
        @Nullable Voice voice,
        @Nullable Cue cue,
        List<Attribution> via) {
    Said withEnd(int other) {
        return new Said(first, other, direct, speaker, voice, cue, via);
    }

    /**
     * As another one tells it.
     *
     * @param limit index behind the other's words
     * @param outer the chain of the other
     */
    Said within(int limit, List<Attribution> outer) {
        List<Attribution> chain = new ArrayList<>(outer);
        chain.addAll(via);
        return new Said(first, Math.max(first, Math.min(end, limit)), direct, speaker, voice, cue, List.copyOf(chain));
    }

    /** Whether a token stands in the content of reported speech, where others may be quoted. */
    boolean reports(int token) {
        boolean opens = cue != null && (cue.end() <= first || cue.isContent());
        return !direct && opens && first <= token && token < end;
    }
}
