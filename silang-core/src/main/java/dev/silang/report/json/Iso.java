package dev.silang.report.json;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** ISO 8601 with seconds always written, as JSON Schema's date-time asks for. */
final class Iso {
    private Iso() {}

    static String of(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    /** @param minute of the day */
    static String clock(int minute, @Nullable Integer second) {
        String text = two(minute / 60) + ":" + two(minute % 60);
        return second == null ? text : text + ":" + two(second);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
