package dev.silang.ingest.adapter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads when an article was published, as inputs write it: ISO 8601 with offset, without, or a date alone; its basic
 * form, as agencies write it ({@code 20240515T103000+0700}); and RFC 822, as feeds do
 * ({@code Wed, 15 May 2024 10:30:00 +0700}).
 *
 * @param time null if the text is no time
 * @param problem what was wrong or assumed; null if nothing
 * @see <a href="https://www.iso.org/iso-8601-date-and-time-format.html">ISO 8601</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc822#section-5">RFC 822, 5</a>
 */
record PublishedTime(
        @Nullable OffsetDateTime time, @Nullable String problem) {
    /** Longest text that is tried, in UTF-16 code units; times have 10 to 40. */
    private static final int MOST_LENGTH = 60;

    /** What a problem quotes of a text, in UTF-16 code units. */
    private static final int QUOTED = 30;

    /** Zones of RFC 822 and of Indonesia, where feeds write them in the same place. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("UT", "+0000"),
            Map.entry("UTC", "+0000"),
            Map.entry("GMT", "+0000"),
            Map.entry("Z", "+0000"),
            Map.entry("EST", "-0500"),
            Map.entry("EDT", "-0400"),
            Map.entry("CST", "-0600"),
            Map.entry("CDT", "-0500"),
            Map.entry("MST", "-0700"),
            Map.entry("MDT", "-0600"),
            Map.entry("PST", "-0800"),
            Map.entry("PDT", "-0700"),
            Map.entry("WIB", "+0700"),
            Map.entry("WITA", "+0800"),
            Map.entry("WIT", "+0900"));

    private static final DateTimeFormatter BASIC = new DateTimeFormatterBuilder()
            .appendPattern("yyyyMMdd'T'HHmmss[XXX][XX]")
            .toFormatter(Locale.ROOT);

    static PublishedTime parse(String text) {
        String time = text.strip();
        if (time.isEmpty()) {
            return new PublishedTime(null, null);
        }
        try {
            if (time.length() <= MOST_LENGTH) {
                return of(time);
            }
        } catch (DateTimeException e) {
            // not a time: said below
        }
        String quoted = time.length() <= QUOTED ? time : time.substring(0, QUOTED) + "…";
        return new PublishedTime(null, "no time that is known, left out: published '" + quoted + "'");
    }

    private static PublishedTime of(String time) {
        char first = time.charAt(0);
        boolean isDigit = first >= '0' && first <= '9';
        if (isDigit && time.length() > 4 && time.charAt(4) == '-') {
            return iso(time);
        }
        return isDigit && time.indexOf('T') == 8 ? stated(time, BASIC) : rfc(time);
    }

    private static PublishedTime iso(String time) {
        if (time.length() <= "yyyy-mm-dd".length()) {
            return new PublishedTime(LocalDate.parse(time).atStartOfDay().atOffset(ZoneOffset.UTC), null);
        }
        String joined = time.charAt(10) == ' ' ? time.substring(0, 10) + 'T' + time.substring(11) : time;
        return stated(withColon(joined), DateTimeFormatter.ISO_DATE_TIME);
    }

    /** {@code +0700} becomes {@code +07:00}, which is all that the formatter knows. */
    private static String withColon(String time) {
        int sign = time.length() - "+0700".length();
        boolean bare =
                sign > 10 && (time.charAt(sign) == '+' || time.charAt(sign) == '-') && time.indexOf(':', sign) < 0;
        return bare ? time.substring(0, sign + 3) + ':' + time.substring(sign + 3) : time;
    }

    private static PublishedTime stated(String time, DateTimeFormatter form) {
        TemporalAccessor parsed = form.parseBest(time, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof LocalDateTime local
                ? new PublishedTime(local.atOffset(ZoneOffset.UTC), "no offset, taken as UTC: published '" + time + "'")
                : new PublishedTime(OffsetDateTime.from(parsed), null);
    }

    /** The day of the week says nothing that the date does not, and is often wrong. */
    private static PublishedTime rfc(String time) {
        String rest = time.substring(time.indexOf(',') + 1).strip();
        int space = rest.lastIndexOf(' ');
        String zone = ZONES.get(rest.substring(space + 1).toUpperCase(Locale.ROOT));
        String zoned = zone == null ? rest : rest.substring(0, space + 1) + zone;
        return new PublishedTime(OffsetDateTime.parse(zoned, DateTimeFormatter.RFC_1123_DATE_TIME), null);
    }
}
