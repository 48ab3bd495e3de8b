package dev.silang.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When. What the text stated is kept apart from what was inferred from the publication time: only stated parts may
 * conflict.
 *
 * @param date first day, in the article's own zone; null if the text gives only a clock time and nothing could be
 *     inferred. For a month or a year its first day.
 * @param lastDate last day, inclusive; equal to {@code date} for a single day, null if and only if {@code date} is
 * @param minute minute of the day 0 to 1439, or -1 if no clock time was stated
 * @param second second of the minute, or -1
 * @param lastMinute end of a clock range, inclusive; equal to {@code minute} for a single time, -1 if open or unstated
 * @param part the part of the day that was named, if any; of a range the first
 * @param lastPart the last part of a range ("pagi hingga sore"); equal to {@code part} for a single one, null if and only if
 *     {@code part} is
 * @param weekday the weekday that was named, if any, even where it contradicts the date
 * @param zone the zone that was named (WIB is +07:00), null if none was
 * @param grain the finest part that was stated
 * @param stated which parts the text itself gives
 * @param hedge NONE, AROUND, or a bound: AT_LEAST for "sejak", AT_MOST for "hingga", LESS_THAN "sebelum", MORE_THAN
 *     "setelah"
 */
public record TimeSpan(
        @Nullable LocalDate date,
        @Nullable LocalDate lastDate,
        int minute,
        int second,
        int lastMinute,
        @Nullable DayPart part,
        @Nullable DayPart lastPart,
        @Nullable DayOfWeek weekday,
        @Nullable ZoneOffset zone,
        Grain grain,
        Set<Part> stated,
        Hedge hedge)
        implements Value {
    /** A part of a time that can be stated. */
    public enum Part {
        DECADE,
        YEAR,
        QUARTER,
        MONTH,
        DAY,
        WEEKDAY,
        DAY_PART,
        CLOCK,
        /** "kemarin", "tadi pagi", "last week": a date relative to the publication time. */
        RELATIVE
    }

    public TimeSpan {
        if ((date == null) != (lastDate == null)) {
            throw new IllegalArgumentException("a first day needs a last day: " + date + ", " + lastDate);
        }
        if ((part == null) != (lastPart == null)) {
            throw new IllegalArgumentException("a first part of the day needs a last: " + part + ", " + lastPart);
        }
        stated = Set.copyOf(stated);
    }

    /** With one part of the day or none. */
    public TimeSpan(
            @Nullable LocalDate date,
            @Nullable LocalDate lastDate,
            int minute,
            int second,
            int lastMinute,
            @Nullable DayPart part,
            @Nullable DayOfWeek weekday,
            @Nullable ZoneOffset zone,
            Grain grain,
            Set<Part> stated,
            Hedge hedge) {
        this(date, lastDate, minute, second, lastMinute, part, part, weekday, zone, grain, stated, hedge);
    }

    public boolean has(Part piece) {
        return stated.contains(piece);
    }

    public boolean hasClock() {
        return minute >= 0;
    }

    /** Whether a stated weekday contradicts a stated day. */
    public boolean isSlip() {
        return weekday != null
                && date != null
                && has(Part.DAY)
                && date.equals(lastDate)
                && date.getDayOfWeek() != weekday;
    }

    public TimeSpan withHedge(Hedge other) {
        return new TimeSpan(
                date, lastDate, minute, second, lastMinute, part, lastPart, weekday, zone, grain, stated, other);
    }

    @Override
    public String type() {
        return "time";
    }

    /**
     * ISO 8601 as far as stated, parts of the day as in TIMEX3: {@code 2023-09-13}, {@code 2023-09}, {@code
     * 2023-09-13T10:30+07:00}, {@code T10:30}, {@code 2023-09-13TNI}, {@code 2023-09-13/2023-09-15}, {@code
     * TMO/TAF}.
     */
    @Override
    public String notation() {
        StringBuilder out = new StringBuilder(hedge.sign());
        if (date != null) {
            out.append(day(date));
            if (part != null && part != lastPart) {
                out.append(part.code());
            }
            if (lastDate != null && !lastDate.equals(date) && !spansGrain()) {
                out.append('/').append(day(lastDate));
            } else if (part != null && part != lastPart) {
                out.append('/');
            }
        } else if (part != null && part != lastPart) {
            out.append(part.code()).append('/');
        }
        if (hasClock()) {
            appendClock(out);
        } else if (lastPart != null) {
            out.append(lastPart.code());
        }
        return out.toString();
    }

    private void appendClock(StringBuilder out) {
        out.append('T').append(clock(minute));
        if (second >= 0) {
            out.append(String.format(Locale.ROOT, ":%02d", second));
        }
        if (lastMinute >= 0 && lastMinute != minute) {
            out.append('/').append(clock(lastMinute));
        }
        if (zone != null) {
            out.append(zone);
        }
    }

    private boolean spansGrain() {
        return date != null
                && switch (grain) {
                    case DECADE -> date.plusYears(10).minusDays(1).equals(lastDate);
                    case YEAR -> date.plusYears(1).minusDays(1).equals(lastDate);
                    case QUARTER -> date.plusMonths(3).minusDays(1).equals(lastDate);
                    case MONTH -> date.plusMonths(1).minusDays(1).equals(lastDate);
                    case WEEK -> date.plusDays(6).equals(lastDate);
                    case DAY, DAY_PART, HOUR, MINUTE, SECOND -> false;
                };
    }

    private String day(LocalDate day) {
        return switch (grain) {
            case DECADE -> day.getYear() / 10 + "X";
            case YEAR -> String.valueOf(day.getYear());
            case QUARTER -> day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
            case MONTH -> String.format(Locale.ROOT, "%d-%02d", day.getYear(), day.getMonthValue());
            case WEEK -> day + "/P1W";
            case DAY, DAY_PART, HOUR, MINUTE, SECOND -> day.toString();
        };
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
}
