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
 * @param days in the article's own zone; null if the text gives only a clock time and nothing could be inferred. For a
 *     month or a year all of its days.
 * @param clock the time of day, null if none was stated
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
        @Nullable DayRange days,
        @Nullable Clock clock,
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
        if ((part == null) != (lastPart == null)) {
            throw new IllegalArgumentException("a first part of the day needs a last: " + part + ", " + lastPart);
        }
        stated = Set.copyOf(stated);
    }

    /** With one part of the day or none. */
    public TimeSpan(
            @Nullable DayRange days,
            @Nullable Clock clock,
            @Nullable DayPart part,
            @Nullable DayOfWeek weekday,
            @Nullable ZoneOffset zone,
            Grain grain,
            Set<Part> stated,
            Hedge hedge) {
        this(days, clock, part, part, weekday, zone, grain, stated, hedge);
    }

    public boolean has(Part piece) {
        return stated.contains(piece);
    }

    /** The first day; null without days. */
    public @Nullable LocalDate date() {
        return days == null ? null : days.first();
    }

    /** The last day, inclusive; null without days. */
    public @Nullable LocalDate lastDate() {
        return days == null ? null : days.last();
    }

    public boolean hasClock() {
        return clock != null;
    }

    /** Whether a stated weekday contradicts a stated day. */
    public boolean isSlip() {
        return weekday != null
                && days != null
                && has(Part.DAY)
                && days.isOneDay()
                && days.first().getDayOfWeek() != weekday;
    }

    public TimeSpan withHedge(Hedge other) {
        return new TimeSpan(days, clock, part, lastPart, weekday, zone, grain, stated, other);
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
        boolean parts = part != null && part != lastPart;
        if (days != null) {
            out.append(day(days, days.first()));
        }
        if (part != null && parts) {
            out.append(part.code());
        }
        if (days != null && isSpan(days)) {
            out.append('/').append(day(days, days.last()));
        } else if (parts) {
            out.append('/');
        }
        appendTime(out);
        return out.toString();
    }

    private boolean isSpan(DayRange range) {
        return !range.isOneDay() && !spansGrain(range);
    }

    private void appendTime(StringBuilder out) {
        if (clock != null) {
            out.append('T').append(clock.notation()).append(zone == null ? "" : zone);
        } else if (lastPart != null) {
            out.append(lastPart.code());
        }
    }

    private boolean spansGrain(DayRange range) {
        LocalDate behind = range.last().plusDays(1);
        return switch (grain) {
            case DECADE -> range.first().plusYears(10).equals(behind);
            case YEAR -> range.first().plusYears(1).equals(behind);
            case QUARTER -> range.first().plusMonths(3).equals(behind);
            case MONTH -> range.first().plusMonths(1).equals(behind);
            case WEEK -> range.first().plusWeeks(1).equals(behind);
            case DAY, DAY_PART, HOUR, MINUTE, SECOND -> false;
        };
    }

    private String day(DayRange range, LocalDate day) {
        return range.equals(range.enclosing(grain)) ? named(day) : day.toString();
    }

    private String named(LocalDate day) {
        return switch (grain) {
            case DECADE -> day.getYear() / 10 + "X";
            case YEAR -> String.valueOf(day.getYear());
            case QUARTER -> day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
            case MONTH -> String.format(Locale.ROOT, "%d-%02d", day.getYear(), day.getMonthValue());
            case WEEK -> day + "/P1W";
            case DAY, DAY_PART, HOUR, MINUTE, SECOND -> day.toString();
        };
    }
}
