package dev.silang.report.words;

import dev.silang.value.Clock;
import dev.silang.value.DayPart;
import dev.silang.value.Hedge;
import dev.silang.value.TimeSpan;
import dev.silang.value.TimeSpan.Part;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes times as a reader of the language expects them: {@code Rabu, 13 September 2023 pukul 10.30 WIB}. Immutable. */
final class TimeText {
    private static final Set<Part> DATED =
            Set.of(Part.DECADE, Part.YEAR, Part.QUARTER, Part.MONTH, Part.DAY, Part.WEEKDAY, Part.RELATIVE);

    private final Labels labels;

    TimeText(Labels labels) {
        this.labels = labels;
    }

    /** What was stated of a time; a date that was only inferred from the publication time is left out. */
    String of(TimeSpan time) {
        StringBuilder out = new StringBuilder();
        LocalDate first = time.date();
        LocalDate last = time.lastDate();
        if (first != null && last != null && isDateTold(time)) {
            out.append(dates(time, first, last));
        }
        boolean aroundClock = time.clock() != null && time.hedge() == Hedge.AROUND;
        appendTime(out, time, aroundClock ? "time.clock-around" : "time.clock");
        String text = aroundClock ? out.toString() : hedged(time.hedge(), out.toString());
        return time.isSlip() && first != null ? labels.text("time.slip", text, weekday(first)) : text;
    }

    /** Appends the clock or the part of the day behind a blank. */
    private void appendTime(StringBuilder out, TimeSpan time, String label) {
        Clock clock = time.clock();
        DayPart part = time.part();
        String blank = out.isEmpty() ? "" : " ";
        if (clock != null) {
            out.append(blank).append(labels.text(label, clocks(clock))).append(zone(time.zone()));
        } else if (part != null) {
            out.append(blank).append(part(part, time.lastPart()));
        }
    }

    private static boolean isDateTold(TimeSpan time) {
        boolean timed = time.clock() != null || time.part() != null;
        return !timed || DATED.stream().anyMatch(time::has);
    }

    private String part(DayPart first, @Nullable DayPart last) {
        String from = labels.text("day-part." + first.name());
        return last == null || last == first
                ? from
                : labels.text("time.range", from, labels.text("day-part." + last.name()));
    }

    private String hedged(Hedge hedge, String time) {
        String key = "time-hedge." + hedge.name();
        return labels.has(key) ? labels.text(key, time) : time;
    }

    private String dates(TimeSpan time, LocalDate first, LocalDate last) {
        String year = String.valueOf(first.getYear());
        return switch (time.grain()) {
            case DECADE -> labels.text("time.decade", String.valueOf(first.getYear() / 10 * 10));
            case YEAR ->
                first.getYear() == last.getYear() ? year : labels.text("time.range", year, "" + last.getYear());
            case QUARTER -> labels.text("time.quarter", String.valueOf((first.getMonthValue() + 2) / 3), year);
            case MONTH -> months(first, last);
            case WEEK -> labels.text("time.week", range(first, last));
            case DAY, DAY_PART, HOUR, MINUTE, SECOND -> {
                String stated = time.weekday() == null
                        ? ""
                        : labels.text("weekday." + time.weekday().getValue()) + ", ";
                yield stated + range(first, last);
            }
        };
    }

    /** September 2023; September – November 2023; December 2023 – February 2024. */
    private String months(LocalDate first, LocalDate last) {
        String end = month(last) + ' ' + last.getYear();
        if (first.getYear() != last.getYear()) {
            return labels.text("time.range", month(first) + ' ' + first.getYear(), end);
        }
        return first.getMonth() == last.getMonth() ? end : labels.text("time.range", month(first), end);
    }

    String days(LocalDate first, LocalDate last) {
        return range(first, last);
    }

    /** 13 September 2023; 13–15 September 2023; 30 September – 2 October 2023. */
    private String range(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return date(first);
        }
        if (first.getYear() != last.getYear()) {
            return labels.text("time.range", date(first), date(last));
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + date(last)
                : labels.text("time.range", first.getDayOfMonth() + " " + month(first), date(last));
    }

    private String date(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + ' ' + day.getYear();
    }

    private String month(LocalDate day) {
        return labels.text("month." + day.getMonthValue());
    }

    private String weekday(LocalDate day) {
        return labels.text("weekday." + day.getDayOfWeek().getValue());
    }

    private String clocks(Clock clock) {
        Integer second = clock.second();
        String from = minute(clock.from()) + (second == null ? "" : clockMark() + twoDigits(second));
        return clock.isRange() ? from + "–" + minute(clock.last()) : from;
    }

    private String minute(int ofDay) {
        return twoDigits(ofDay / 60) + clockMark() + twoDigits(ofDay % 60);
    }

    private String clockMark() {
        return labels.text("time.clock-mark");
    }

    private String zone(@Nullable ZoneOffset zone) {
        if (zone == null) {
            return "";
        }
        String name = labels.find("zone." + zone.getId());
        return " " + (name != null ? name : zone.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + zone.getId());
    }

    /** A moment, to the minute: when an article was published. */
    String of(OffsetDateTime moment) {
        OffsetDateTime read = asRead(moment);
        String day = date(read.toLocalDate());
        return isDayAlone(read) ? day : day + ' ' + labels.text("time.clock", clock(read)) + zone(read.getOffset());
    }

    /** The same without year and zone, where many stand together. */
    String brief(OffsetDateTime moment) {
        OffsetDateTime read = asRead(moment);
        String day = read.getDayOfMonth() + " " + month(read.toLocalDate());
        return isDayAlone(read) ? day : day + ' ' + clock(read);
    }

    /**
     * A moment on the clock that a reader of the language looks at: one that is given as UTC is given so by a machine and for
     * no reader. Midnight is the day alone, which has no clock.
     */
    OffsetDateTime asRead(OffsetDateTime moment) {
        String clock = labels.text("time.home");
        boolean turned = !clock.isEmpty()
                && !isDayAlone(moment)
                && !labels.has("zone." + moment.getOffset().getId());
        return turned ? moment.withOffsetSameInstant(ZoneOffset.of(clock)) : moment;
    }

    /** Crawls write midnight where a page tells the day of its publication and no time. */
    private static boolean isDayAlone(OffsetDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private String clock(OffsetDateTime moment) {
        return minute(moment.getHour() * 60 + moment.getMinute());
    }

    /** A moment given as ISO 8601; anything else comes back as it is. */
    String ofIso(String moment) {
        try {
            return of(OffsetDateTime.parse(moment));
        } catch (DateTimeException e) {
            return moment;
        }
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
