package dev.silang.ingest.html.meta;

import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.LanguagePacks;
import dev.silang.lang.TimeAttributes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as pages show them: {@code Rabu, 5 Nov 2015 10:00 WIB}, {@code November 5, 2015 | 10.00 am},
 * {@code 05/11/2015}. The names of months and zones are those of the language packs.
 */
final class VisibleDate {
    /** Longest text looked at, in UTF-16 code units. */
    private static final int MOST = 200;

    /** Parts of a date that a time may stand behind it. */
    private static final int MOST_GAP = 4;

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, ZoneOffset> ZONES = new HashMap<>();

    static {
        for (LanguagePack pack : LanguagePacks.installed()) {
            for (Entry month : pack.entries(Category.MONTHS)) {
                month.words()
                        .forEach(word -> MONTHS.put(
                                word.replace(".", "").toLowerCase(Locale.ROOT), month.get(TimeAttributes.MONTH)));
            }
            for (Entry zone : pack.entries(Category.ZONES)) {
                zone.words().forEach(word -> ZONES.put(word.toLowerCase(Locale.ROOT), zone.get(TimeAttributes.OFFSET)));
            }
        }
    }

    private final List<String> parts = new ArrayList<>();
    private final List<Character> before = new ArrayList<>();
    private final boolean dayFirst;
    private int next;

    private VisibleDate(String text, boolean dayFirst) {
        this.dayFirst = dayFirst;
        int at = 0;
        char sign = ' ';
        while (at < text.length()) {
            int start = at;
            char c = text.charAt(at);
            if (Character.isDigit(c)) {
                while (at < text.length() && Character.isDigit(text.charAt(at))) {
                    at++;
                }
            } else if (Character.isLetter(c)) {
                while (at < text.length() && Character.isLetter(text.charAt(at))) {
                    at++;
                }
            } else {
                sign = c == ' ' ? sign : c;
                at++;
                continue;
            }
            parts.add(text.substring(start, at).toLowerCase(Locale.ROOT));
            before.add(sign);
            sign = ' ';
        }
    }

    /**
     * The first date in a text, at the beginning of its day if no time stands behind it.
     *
     * @param zone taken where none is stated
     * @param dayFirst how {@code 05/11/2015} is read
     */
    static @Nullable OffsetDateTime find(String text, ZoneOffset zone, boolean dayFirst) {
        if (text.length() > MOST) {
            return find(text.substring(0, MOST), zone, dayFirst);
        }
        VisibleDate reader = new VisibleDate(text, dayFirst);
        for (int i = 0; i < reader.parts.size(); i++) {
            LocalDate date = reader.dateAt(i);
            if (date != null) {
                return reader.withTime(date, zone);
            }
        }
        return null;
    }

    private @Nullable LocalDate dateAt(int i) {
        Integer month = month(i);
        if (month != null && isDay(number(i + 1)) && year(i + 2) > 0) {
            return date(i + 3, year(i + 2), month, number(i + 1));
        }
        int first = number(i);
        if (first < 1) {
            return null;
        }
        if (year(i) > 0 && (isParted(i, '-') || isParted(i, '/'))) {
            return date(i + 3, first, number(i + 1), number(i + 2));
        }
        int year = year(i + 2);
        return year > 0 ? endingWithYear(i, first, year) : null;
    }

    private static boolean isDay(int number) {
        return number >= 1 && number <= 31;
    }

    /** Whether one sign parts a number from the next and that from the third. */
    private boolean isParted(int i, char sign) {
        return before(i + 1) == sign && before(i + 2) == sign;
    }

    /** {@code 5 Nov 2015}, {@code 05/11/2015}. */
    private @Nullable LocalDate endingWithYear(int i, int first, int year) {
        Integer named = month(i + 1);
        if (named != null) {
            return date(i + 3, year, named, first);
        }
        char sign = before(i + 1);
        if ("/-.".indexOf(sign) < 0 || !isParted(i, sign)) {
            return null;
        }
        boolean day = dayFirst && number(i + 1) <= 12 || first > 12;
        return day ? date(i + 3, year, number(i + 1), first) : date(i + 3, year, first, number(i + 1));
    }

    private @Nullable LocalDate date(int after, int year, int month, int day) {
        next = after;
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private OffsetDateTime withTime(LocalDate date, ZoneOffset zone) {
        for (int i = next; i < Math.min(next + MOST_GAP, parts.size() - 1); i++) {
            boolean clock = before(i + 1) == ':' || before(i + 1) == '.';
            if (clock
                    && number(i) >= 0
                    && number(i) < 24
                    && number(i + 1) >= 0
                    && number(i + 1) < 60
                    && parts.get(i + 1).length() == 2) {
                return clock(date, zone, i);
            }
        }
        return zone(next, Math.min(next + 1, parts.size()), date.atStartOfDay().atOffset(zone));
    }

    private OffsetDateTime clock(LocalDate date, ZoneOffset zone, int i) {
        int hour = number(i);
        int after = i + 2;
        after += after < parts.size()
                        && before(after) == before(i + 1)
                        && parts.get(after).length() == 2
                        && number(after) >= 0
                ? 1
                : 0;
        String half = after < parts.size() ? parts.get(after) : "";
        hour = half.equals("pm") && hour < 12 ? hour + 12 : half.equals("am") && hour == 12 ? 0 : hour;
        LocalTime time = LocalTime.of(hour, number(i + 1));
        return zone(after, Math.min(after + 2, parts.size()), date.atTime(time).atOffset(zone));
    }

    /** The time read in the zone that one of some parts names. */
    private OffsetDateTime zone(int from, int to, OffsetDateTime time) {
        for (int i = from; i < to; i++) {
            ZoneOffset named = ZONES.get(parts.get(i));
            if (named != null) {
                return time.toLocalDateTime().atOffset(named);
            }
        }
        return time;
    }

    private char before(int i) {
        return i < parts.size() ? before.get(i) : ' ';
    }

    private int number(int i) {
        if (i >= parts.size()
                || parts.get(i).length() > 4
                || !Character.isDigit(parts.get(i).charAt(0))) {
            return -1;
        }
        return Integer.parseInt(parts.get(i));
    }

    private int year(int i) {
        int number = number(i);
        return number >= 1990 && number < 2100 ? number : -1;
    }

    private @Nullable Integer month(int i) {
        return i < parts.size() ? MONTHS.get(parts.get(i)) : null;
    }
}
