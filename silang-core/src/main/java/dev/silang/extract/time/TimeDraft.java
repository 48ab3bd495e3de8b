package dev.silang.extract.time;

import dev.silang.lang.Direction;
import dev.silang.lang.Match;
import dev.silang.value.DayPart;
import dev.silang.value.Grain;
import dev.silang.value.Hedge;
import dev.silang.value.TimeSpan.Part;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A time as far as it was read; grows token by token and is resolved when the whole article is known. Not safe for use
 * by several threads; one belongs to one call of {@link TimeFinder#find}.
 */
final class TimeDraft {
    /** What may be joined to what: "pukul 10 hingga 12" but not "Senin hingga pukul 12". */
    enum Kind {
        DATE,
        PART,
        CLOCK,
        MATCH_MINUTE
    }

    final Kind kind;
    final List<String> rules = new ArrayList<>(4);
    final Set<Part> stated = EnumSet.noneOf(Part.class);
    int first;
    int end;

    @Nullable
    Days days;

    Direction direction = Direction.UNSTATED;

    @Nullable
    DayOfWeek weekday;

    @Nullable
    DayPart part;

    /** Of a range of parts the last; null for a single one. */
    @Nullable
    DayPart lastPart;

    /** Whether a plan for it is told, so that it is to come unless it has just passed. */
    boolean planned;

    /** PAST where a word tells that the part of the day is over ("tadi"), FUTURE where it is to come ("nanti"). */
    Direction told = Direction.UNSTATED;

    /** Whether a word tells the half of the day: "pm", "sore". */
    boolean halfTold;

    int minute = -1;
    int second = -1;
    int lastMinute = -1;

    @Nullable
    ZoneOffset zone;

    Grain grain = Grain.DAY;
    Hedge hedge = Hedge.NONE;

    TimeDraft(Kind kind, int first, int end, String rule) {
        this.kind = kind;
        this.first = first;
        this.end = end;
        rules.add(rule);
    }

    TimeDraft days(Days value, Grain finest, Part... parts) {
        days = value;
        grain = finest;
        stated.addAll(List.of(parts));
        return this;
    }

    /** Takes what a lexical entry says into the evidence. */
    TimeDraft with(Match match) {
        end = Math.max(end, match.end());
        first = Math.min(first, match.first());
        return because(match);
    }

    /** Names an entry that decided something without being evidence itself. */
    TimeDraft because(Match match) {
        String id = match.entry().id();
        if (!rules.contains(id)) {
            rules.add(id);
        }
        return this;
    }

    TimeDraft upTo(int newEnd) {
        end = Math.max(end, newEnd);
        return this;
    }

    int length() {
        return end - first;
    }

    /** Whether it names days: "pagi" does not, "pagi ini" does. */
    boolean isDate() {
        return kind == Kind.DATE || days != null;
    }

    boolean isClock() {
        return kind == Kind.CLOCK;
    }

    /** Whether both ends were said, so that "sejak" before it bounds nothing more. */
    boolean isRange() {
        return days instanceof Days.Between || lastMinute >= 0 || lastPart != null;
    }

    boolean hasCalendarDay() {
        return stated.contains(Part.DAY);
    }

    void part(DayPart value) {
        part = value;
        stated.add(Part.DAY_PART);
        if (!grain.isFinerThan(Grain.DAY_PART)) {
            grain = Grain.DAY_PART;
        }
    }

    /** Takes over another reading of the same days: the date behind "Rabu" in "Rabu (13/9)". */
    void absorb(TimeDraft other) {
        days = other.days;
        stated.addAll(other.stated);
        other.rules.stream().filter(rule -> !rules.contains(rule)).forEach(rules::add);
        if (other.weekday != null) {
            weekday = other.weekday;
        }
        if (other.grain.isFinerThan(grain) || !grain.isFinerThan(Grain.DAY)) {
            grain = other.grain;
        }
        upTo(other.end);
    }
}
