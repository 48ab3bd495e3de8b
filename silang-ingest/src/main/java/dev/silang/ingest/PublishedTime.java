package dev.silang.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Reads when an article was published: ISO 8601 with offset, without, or a date alone.
 *
 * @param time null if the text is no time
 * @param problem what was wrong or assumed; null if nothing
 * @see <a href="https://www.iso.org/iso-8601-date-and-time-format.html">ISO 8601</a>
 */
record PublishedTime(
        @Nullable OffsetDateTime time, @Nullable String problem) {
    /** Longest text that is tried, in UTF-16 code units; times have 10 to 40. */
    private static final int MOST_LENGTH = 60;

    /** What a problem quotes of a text, in UTF-16 code units. */
    private static final int QUOTED = 30;

    static PublishedTime parse(String text) {
        String time = text.strip();
        if (time.isEmpty()) {
            return new PublishedTime(null, null);
        }
        try {
            if (time.length() <= MOST_LENGTH) {
                return of(time.length() > 10 && time.charAt(10) == ' ' ? time.replaceFirst(" ", "T") : time);
            }
        } catch (DateTimeException e) {
            // not a time: said below
        }
        String quoted = time.length() <= QUOTED ? time : time.substring(0, QUOTED) + "…";
        return new PublishedTime(null, "no ISO 8601 time, left out: published '" + quoted + "'");
    }

    private static PublishedTime of(String time) {
        if (time.indexOf('T') < 0) {
            return new PublishedTime(LocalDate.parse(time).atStartOfDay().atOffset(ZoneOffset.UTC), null);
        }
        TemporalAccessor parsed =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(time, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof LocalDateTime local
                ? new PublishedTime(local.atOffset(ZoneOffset.UTC), assumed(time))
                : new PublishedTime(OffsetDateTime.from(parsed), null);
    }

    private static String assumed(String time) {
        return "no offset, taken as UTC: published '" + time + "'";
    }
}
