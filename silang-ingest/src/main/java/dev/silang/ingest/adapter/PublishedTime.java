package dev.silang.ingest.adapter;

import dev.silang.ingest.time.HomeZone;
import dev.silang.ingest.time.StatedTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as {@link StatedTime} reads it; a time without a zone has that of the outlet's country.
 *
 * @param time null if the text is no time
 * @param problem what was wrong or inferred; null if nothing
 */
record PublishedTime(
        @Nullable OffsetDateTime time, @Nullable String problem) {
    /** What a problem quotes of a text, in UTF-16 code units. */
    private static final int QUOTED = 30;

    /** @param draft the article, whose address and words tell the zone where its time does not */
    static PublishedTime of(Draft draft) {
        String text = draft.published() == null ? "" : draft.published().strip();
        if (text.isEmpty()) {
            return new PublishedTime(null, null);
        }
        String quoted = "published '" + (text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…") + "'";
        StatedTime stated = StatedTime.parse(text, true);
        if (stated == null) {
            return new PublishedTime(null, "no time that is known, left out: " + quoted);
        }
        if (stated.offset() != null) {
            return new PublishedTime(stated.in(stated.offset()), null);
        }
        OffsetDateTime time = stated.in(HomeZone.of(draft.url(), draft.title() + " " + draft.text()));
        return new PublishedTime(time, stated.timed() ? "no zone, " + time.getOffset() + " inferred: " + quoted : null);
    }
}
