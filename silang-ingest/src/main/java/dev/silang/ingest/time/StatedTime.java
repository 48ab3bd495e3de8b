package dev.silang.ingest.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time as a field tells it, whatever the format: ISO 8601 and its basic form, RFC 822 with all that feeds make of it,
 * dates as people write them in the languages installed ({@code Rabu, 15 Mei 2024 | 10.30 WIB}), seconds or milliseconds
 * since 1970.
 *
 * @param local by the clock of the zone
 * @param offset null if none is stated
 * @param timed whether a time of day is stated; if not, {@code local} is the beginning of the day
 */
public record StatedTime(LocalDateTime local, @Nullable ZoneOffset offset, boolean timed) {
    /** Longest text that is tried, in UTF-16 code units; times have 10 to 60. */
    private static final int MOST_LENGTH = 100;

    private static final Pattern NUMBER = Pattern.compile("(\\d{9,16})(?:\\.\\d+)?");

    /** {@code 20240515T103000+0700}, and without the T and the seconds. */
    private static final Pattern BASIC =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[T ]?(\\d{2})(\\d{2})(\\d{2})?)?(?!\\d)");

    private static final Pattern COLONS = Pattern.compile(
            "(?<!\\d)(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,](\\d{1,9}))?(?!\\d)(?:\\s*([AaPp])\\.?[Mm]\\b\\.?)?");
    private static final Pattern DOTS = Pattern.compile(
            "(?<![\\d./-])(\\d{1,2})\\.(\\d{2})(?:\\.(\\d{2}))?(?![\\d/-]|\\.\\d)()(?:\\s*([AaPp])\\.?[Mm]\\b\\.?)?");
    private static final Pattern HOURS = Pattern.compile("(?<![\\d.:/-])(\\d{1,2})()()()\\s*([AaPp])\\.?[Mm]\\b\\.?");

    /** Seconds since 1970 have nine or ten digits from 1973 to 2286. */
    private static final int MOST_SECONDS = 10;

    private static final int MILLIS = 13;

    /** The time in a text that is one; null if there is none, or several make no sense together. */
    public static @Nullable StatedTime parse(String text, boolean dayFirst) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > MOST_LENGTH) {
            return null;
        }
        try {
            Matcher number = NUMBER.matcher(stripped);
            StatedTime since = number.matches() ? sinceEpoch(number.group(1)) : null;
            return since == null ? parted(stripped, dayFirst) : since;
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    /** Where the text names no zone, read in this one. */
    public OffsetDateTime in(ZoneId zone) {
        return offset == null ? local.atZone(zone).toOffsetDateTime() : local.atOffset(offset);
    }

    /** The number's length tells its unit. Fourteen digits are a date and a time in one. */
    private static @Nullable StatedTime sinceEpoch(String digits) {
        long number = Long.parseLong(digits);
        Instant at = digits.length() <= MOST_SECONDS
                ? Instant.ofEpochSecond(number)
                : digits.length() == MILLIS
                        ? Instant.ofEpochMilli(number)
                        : digits.length() > MILLIS + 2 ? Instant.ofEpochMilli(number / 1000) : null;
        return at == null ? null : new StatedTime(LocalDateTime.ofInstant(at, ZoneOffset.UTC), ZoneOffset.UTC, true);
    }

    private static @Nullable StatedTime parted(String text, boolean dayFirst) {
        Matcher basic = BASIC.matcher(text);
        if (basic.lookingAt()) {
            return basic(basic, text);
        }
        for (Pattern form : new Pattern[] {COLONS, DOTS, HOURS}) {
            Matcher clock = form.matcher(text);
            StatedTime found = clock.find() ? clocked(clock, text, dayFirst) : null;
            if (found != null) {
                return found;
            }
        }
        ZoneWords zone = ZoneWords.last(text);
        LocalDate date = WrittenDate.parse(zone.rest(), dayFirst);
        return date == null ? null : new StatedTime(date.atStartOfDay(), zone.offset(), false);
    }

    private static StatedTime basic(Matcher basic, String text) {
        LocalDate date = LocalDate.of(number(basic, 1), number(basic, 2), number(basic, 3));
        boolean timed = basic.group(4) != null;
        LocalTime time = LocalTime.of(number(basic, 4), number(basic, 5), number(basic, 6));
        return new StatedTime(
                date.atTime(time), ZoneWords.first(text.substring(basic.end())).offset(), timed);
    }

    private static @Nullable StatedTime clocked(Matcher clock, String text, boolean dayFirst) {
        ZoneWords zone = ZoneWords.first(text.substring(clock.end()));
        LocalDate date = WrittenDate.parse(text.substring(0, clock.start()) + " " + zone.rest(), dayFirst);
        if (date == null) {
            return null;
        }
        int hour = hour(number(clock, 1), clock.group(5));
        int minute = number(clock, 2);
        int second = Math.min(59, number(clock, 3));
        if (hour == 24 && minute == 0 && second == 0) {
            return new StatedTime(date.plusDays(1).atStartOfDay(), zone.offset(), true);
        }
        return new StatedTime(date.atTime(hour, minute, second, nanos(clock.group(4))), zone.offset(), true);
    }

    private static int hour(int hour, @Nullable String half) {
        if (half == null) {
            return hour;
        }
        boolean after = half.equalsIgnoreCase("p");
        return after && hour < 12 ? hour + 12 : !after && hour == 12 ? 0 : hour;
    }

    private static int nanos(@Nullable String fraction) {
        return fraction == null || fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
