package dev.silang.lang;

import dev.silang.lang.NumberAttributes.Evidence;
import dev.silang.value.DayPart;
import java.time.DayOfWeek;
import java.time.ZoneOffset;

/** What entries may say of times. */
public final class TimeAttributes {

    /** 1 to 12. */
    public static final Attribute<Integer> MONTH = Attribute.number("month");

    /** A month or weekday that is also a name: "Agus", "Minggu". */
    public static final Attribute<Boolean> ALSO_NAME = Attribute.flag("name");

    public static final Attribute<DayOfWeek> WEEKDAY = Attribute.constant("weekday", DayOfWeek.class);
    public static final Attribute<DayPart> PART = Attribute.constant("part", DayPart.class);

    /** A part of the day, or a feast, that is a time without a day or a word before it. */
    public static final Attribute<Boolean> ALONE = Attribute.flag("alone");

    /** "Malam Minggu" is the evening before Sunday. */
    public static final Attribute<Boolean> EVE = Attribute.flag("eve");

    /** Days from the publication. */
    public static final Attribute<Integer> DAYS = Attribute.number("days");

    public static final Attribute<Direction> DIRECTION =
            Attribute.constant("direction", Direction.PAST, Direction.SAME, Direction.FUTURE);

    /** Where a direction stands to what it points at; on both sides if it says nothing. */
    public static final Attribute<WordSide> DIRECTION_POSITION = Attribute.constant("position", WordSide.class);

    /** How many steps a direction goes, if not one: two of "after next". */
    public static final Attribute<Integer> STEPS = Attribute.number("steps");

    /** The publication itself, which only ends a stretch: "since May until now". */
    public static final Attribute<Boolean> NOW = Attribute.flag("now");

    /** A short form as it is written, which may be another word and is a weekday only beside a date or an hour: "Sun". */
    public static final Attribute<String> SHORT = Attribute.text("short");

    public static final Attribute<Boolean> WEEKEND = Attribute.flag("weekend");

    /** On which side a day lies when its word is told so. */
    public static final Attribute<Direction> TOLD = Attribute.constant("told", Direction.PAST, Direction.FUTURE);

    /** Whether a direction stands behind a number of steps: only there, or not there. */
    public enum StepCount {
        ONLY,
        FALSE
    }

    public static final Attribute<StepCount> COUNTS = Attribute.constant("counts", StepCount.class);

    /** "Tiga hari terakhir" is a stretch up to now. */
    public static final Attribute<Boolean> STRETCH = Attribute.flag("span");

    /** Steps of the calendar and of the clock. */
    public enum TimeStep {
        MINUTE,
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        DECADE
    }

    public static final Attribute<TimeStep> STEP = Attribute.constant("step", TimeStep.class);

    /** Steps that one word holds: "sepekan" is one week. */
    public static final Attribute<Integer> AMOUNT = Attribute.number("amount");

    /** "Beberapa" before a step. */
    public static final Attribute<Boolean> SEVERAL = Attribute.flag("several");

    /** What a number of steps is counted from: an event, not the publication. */
    public enum CountedFrom {
        OTHER
    }

    public static final Attribute<CountedFrom> EVENT = Attribute.constant("event", CountedFrom.class);

    /** A day told from one that was told of before: "keesokan harinya", "the same day". */
    public static final Attribute<Boolean> DAY_OF_EVENT = Attribute.flag("day-of-event");

    /** How much of what follows belongs to the evidence. */
    public enum EvidenceReach {
        WORD,
        /** A date, without which the word means nothing here. */
        DATE
    }

    public static final Attribute<EvidenceReach> REACH = Attribute.constant("reach", EvidenceReach.class);

    public static final Attribute<Boolean> RECENT = Attribute.flag("recent");

    /** First month of a season. */
    public static final Attribute<Integer> SEASON = Attribute.number("season");

    /** 1 to 4. */
    public static final Attribute<Integer> QUARTER = Attribute.number("quarter");

    /** 1 or 2. */
    public static final Attribute<Integer> HALF_YEAR = Attribute.number("half");

    /** What must follow. */
    public enum PeriodNeed {
        YEAR
    }

    public static final Attribute<PeriodNeed> NEEDS = Attribute.constant("needs", PeriodNeed.class);

    public static final Attribute<ZoneOffset> OFFSET = Attribute.offset("offset");

    /** The zone of times that name none. */
    public static final Attribute<Boolean> HOME = Attribute.flag("home");

    /** What a word does beside a time of the clock or a date. */
    public enum ClockRole {
        HOUR,
        HALF,
        PAST,
        LOCAL,
        DATE,
        ERA,
        HIJRI,
        DECADE,
        MATCH_MINUTE,
        MINUTE_AFTER,
        LEAD,
        THING,
        NEVER,
        AM,
        PM,
        OCLOCK,
        FIXED,
        AT,
        OF,
        ARTICLE,
        /** Before a year that says which of several: "a 2017 arrest". */
        DETERMINER,
        ORDINAL,
        PLAN,
        /** Behind it, the day on which a report read what it tells of: "dikutip dari Antara, Jumat". */
        CITED,
        /** Between hour and minute: the h of "15h30". */
        HOUR_MARK,
        /** A quarter or half of an hour: before "past" or "to", behind "lewat" or "kurang". */
        PART_OF_HOUR,
        /** Minutes behind it are to be taken from the hour before it: "kurang". */
        SHORT_OF,
        /** Minutes before it are counted from the hour behind it. */
        MINUTES_PAST,
        /** Minutes before it lead to the hour behind it. */
        MINUTES_TO
    }

    public static final Attribute<ClockRole> CLOCK_ROLE = Attribute.constant("role", ClockRole.class);

    /** "Jam" is also a unit. */
    public static final Attribute<Boolean> ALSO_UNIT = Attribute.flag("unit");

    /** Minute of the day, of a fixed time such as noon. */
    public static final Attribute<Integer> MINUTE = Attribute.number("minute");

    public static final Attribute<Evidence> BOUND_EVIDENCE = Attribute.constant("evidence", Evidence.IN);

    /** The part that a word has in a range of times. */
    public enum RangePart {
        TO,
        BETWEEN,
        AND
    }

    public static final Attribute<RangePart> RANGE = Attribute.constant("range", RangePart.class);

    /** Which third of a period is meant, 1 to 3: "awal", "mid-", "the end of". */
    public static final Attribute<Integer> THIRD = Attribute.number("third");

    /** Day of its month; with a weekday which one of the month, -1 for the last; with an Easter days from it. */
    public static final Attribute<Integer> DAY = Attribute.number("day");

    /** The calendar of a feast, if it is not the civil one. */
    public enum FeastCalendar {
        ISLAMIC,
        /** Days from Easter Sunday of the western churches. */
        EASTER,
        /** Days from Easter Sunday of the eastern churches. */
        ORTHODOX_EASTER,
        /** Days from the first of the Chinese year. */
        CHINESE_NEW_YEAR,
        /** Months count from Tishri. */
        HEBREW,
        /** Months count from Chaitra, days from the new moon. */
        INDIAN
    }

    public static final Attribute<FeastCalendar> CALENDAR = Attribute.constant("calendar", FeastCalendar.class);

    /** Days from a weekday of a month to the feast that goes by it. */
    public static final Attribute<Integer> DAYS_BEHIND = Attribute.number("behind");

    /** The weekday on which a feast of a date is not held, but the day before. */
    public static final Attribute<DayOfWeek> AVOIDS = Attribute.constant("avoids", DayOfWeek.class);

    /** The hour at which the lunar day of a feast of the Indian calendar has begun. */
    public static final Attribute<Integer> FEAST_HOUR = Attribute.number("hour");

    /** Days that a feast lasts. */
    public static final Attribute<Integer> LENGTH = Attribute.number("length");

    /** A month of another calendar, before which a figure is its day. */
    public static final Attribute<Boolean> DATED = Attribute.flag("dated");

    private TimeAttributes() {}
}
