package dev.silang.report.json;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** ISO 8601 with seconds always written, as JSON Schema's date-time asks for. */
final class Iso {
    private Iso() {}

    static String of(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    /** @param minute of the day */
    static String clock(int minute, int second) {
        String text = two(minute / 60) + ":" + two(minute % 60);
        return second < 0 ? text : text + ":" + two(second);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
