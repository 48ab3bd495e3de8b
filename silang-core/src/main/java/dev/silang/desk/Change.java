package dev.silang.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a story: its history, and what those who look are told.
 *
 * @param number in the order in which it happened, from 1; who has seen one can catch up from there
 * @param subject GREW, BEGAN: the id of the article; MERGED: the id of the story that went into this one; MARKED: the finding;
 *     FAILED: why; else null
 * @param appeared CHECKED: ids of findings that are conflicts or updates now and were not before
 * @param gone CHECKED: ids of findings that were conflicts or updates and are no longer
 */
public record Change(
        long number,
        Instant at,
        Kind kind,
        String story,
        @Nullable String subject,
        List<String> appeared,
        List<String> gone) {
    /** What happened. */
    public enum Kind {
        /** With its first article. */
        BEGAN,
        /** By one article. */
        GREW,
        /** Another one turned out to be the same. */
        MERGED,
        /** It was cross-checked with all its articles. */
        CHECKED,
        /** It could not be cross-checked. */
        FAILED,
        /** Somebody said of a finding whether it is right. */
        MARKED,
        /** It was too old to be kept. */
        DROPPED;

        /** In small letters, as in interfaces. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Change {
        appeared = List.copyOf(appeared);
        gone = List.copyOf(gone);
    }

    /** One that has no number yet. */
    static Change of(Instant at, Kind kind, String story, @Nullable String subject) {
        return new Change(0, at, kind, story, subject, List.of(), List.of());
    }

    public Change numbered(long place) {
        return new Change(place, at, kind, story, subject, appeared, gone);
    }
}
