package dev.silang.ingest.time;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The zone that a time names, as an offset or by its name.
 *
 * @param rest what else the text says
 */
record ZoneWords(@Nullable ZoneOffset offset, String rest) {
    private static final Pattern BEFORE = Pattern.compile(
            "^\\s*(?:\\(?(?:GMT|UTC)\\s*)?([+\\u2212-])\\s?(\\d{1,2}):?(\\d{2})?(?::\\d{2})?(?!\\d)\\)?(?:\\s*[\\[(][^\\])]*[\\])])?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("^[\\s(|,]*([A-Za-z]{1,5})\\b\\)?");
    private static final Pattern LAST = Pattern.compile("[\\s(]([A-Za-z]{2,5})\\)?$");
    private static final Map<String, ZoneOffset> NAMES = names();

    private static Map<String, ZoneOffset> names() {
        Map<String, ZoneOffset> names = new HashMap<>();
        TimeTable.load("zones.properties").forEach((name, offset) -> names.put(name, ZoneOffset.of(offset)));
        return names;
    }

    /** Behind a clock time. */
    static ZoneWords first(String text) {
        Matcher offset = BEFORE.matcher(text);
        if (offset.find()) {
            ZoneOffset found = offset(offset);
            if (found != null) {
                return new ZoneWords(found, text.substring(offset.end()));
            }
        }
        return named(NAME.matcher(text), text);
    }

    /** Behind a date without a clock time, where a sign is none of an offset. */
    static ZoneWords last(String text) {
        return named(LAST.matcher(text), text);
    }

    private static ZoneWords named(Matcher name, String text) {
        ZoneOffset known = name.find() ? NAMES.get(name.group(1).toLowerCase(Locale.ROOT)) : null;
        return known == null
                ? new ZoneWords(null, text)
                : new ZoneWords(known, text.substring(0, name.start()) + " " + text.substring(name.end()));
    }

    private static @Nullable ZoneOffset offset(Matcher offset) {
        int sign = offset.group(1).equals("+") ? 1 : -1;
        String minutes = offset.group(3);
        try {
            return ZoneOffset.ofHoursMinutes(
                    sign * Integer.parseInt(offset.group(2)), minutes == null ? 0 : sign * Integer.parseInt(minutes));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
