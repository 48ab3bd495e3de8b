package dev.silang.value;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time of day, or a stretch between two.
 *
 * @param from minute of the day, 0 to 1439; a minute of a match counts from its kick-off
 * @param to last minute of a stretch, inclusive, before {@code from} where midnight lies between; null for a single time
 * @param second second of the minute {@code from}, null if none was stated
 */
public record Clock(
        int from, @Nullable Integer to, @Nullable Integer second) {
    /** Minutes of a day. */
    public static final int DAY = 1440;

    public Clock {
        if (from < 0 || from >= DAY) {
            throw new IllegalArgumentException("no minute of a day: " + from);
        }
        if (to != null && to == from) {
            to = null;
        }
    }

    /** A single time, to the minute. */
    public static Clock at(int minute) {
        return new Clock(minute, null, null);
    }

    public boolean isRange() {
        return to != null;
    }

    /** The last minute, which is the first of a single time. */
    public int last() {
        return to == null ? from : to;
    }

    /** ISO 8601 without the leading T: {@code 10:30}, {@code 10:30:15}, {@code 22:00/02:00}. */
    public String notation() {
        String seconds = second == null ? "" : String.format(Locale.ROOT, ":%02d", second);
        return minutes(from) + seconds + (to == null ? "" : "/" + minutes(to));
    }

    private static String minutes(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
