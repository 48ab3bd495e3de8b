package dev.silang.extract.time;

import dev.silang.claim.Trait;
import dev.silang.extract.time.Days.CalendarDay;
import dev.silang.extract.time.Days.NamedDay;
import dev.silang.extract.time.Days.Shift;
import dev.silang.lang.Direction;
import dev.silang.lang.Match;
import dev.silang.mention.Mention;
import dev.silang.value.Clock;
import dev.silang.value.DayPart;
import dev.silang.value.DayRange;
import dev.silang.value.TimeSpan;
import dev.silang.value.TimeSpan.Part;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns drafts into times once all of an article is read. */
final class Resolver {
    /** A date so few tokens behind a clock time belongs to it: "pukul 10.30 WIB, Senin (26/1)". */
    private static final int NEAR = 3;

    /** Up to this hour a report written "malam ini" was begun before midnight. */
    private static final int SMALL_HOURS = 4;

    /** Within so many months each weekday falls on each day of the month. */
    private static final int MONTHS_OF_WEEKDAY = 12;

    private final TimeWords words;
    private final List<TimeDraft> drafts;
    private final Reference reference;

    /** Hour of publication, -1 if unknown. */
    private final int hour;

    /** Weekdays that the article gave with their date so far. */
    private final Map<DayOfWeek, DayRange> dated = new EnumMap<>(DayOfWeek.class);

    Resolver(TimeWords words, List<TimeDraft> drafts, Reference.@Nullable Now now) {
        this.words = words;
        this.drafts = drafts;
        this.hour = now == null ? -1 : now.hour();
        this.reference = new Reference(now == null ? null : now.day(), fullDates(drafts));
    }

    private static List<LocalDate> fullDates(List<TimeDraft> drafts) {
        List<LocalDate> dates = new ArrayList<>();
        for (TimeDraft draft : drafts) {
            if (draft.days instanceof CalendarDay day && day.year() != null && day.month() != null) {
                dates.add(LocalDate.of(day.year(), day.month(), day.day()));
            }
        }
        return dates;
    }

    List<Mention<TimeSpan>> mentions() {
        List<Mention<TimeSpan>> mentions = new ArrayList<>(drafts.size());
        DayRange before = null;
        int sentence = -1;
        for (int i = 0; i < drafts.size(); i++) {
            TimeDraft draft = drafts.get(i);
            int own = words.sentenceOf(draft.first);
            before = own == sentence ? before : null;
            sentence = own;
            DayRange range = draft.days == null ? null : range(draft);
            remember(draft, range);
            if (range != null) {
                before = range;
            } else if (draft.days == null && inherits(draft)) {
                range = before != null && before.isOneDay() ? before : following(i, own);
            }
            TimeSpan time = time(draft, range);
            Set<Trait> traits = traits(draft);
            mentions.add(new Mention<>(draft.first, draft.end, time, draft.rules, traits));
        }
        return mentions;
    }

    private Set<Trait> traits(TimeDraft draft) {
        if (draft.kind == TimeDraft.Kind.MATCH_MINUTE) {
            return Set.of(Trait.MATCH_MINUTE);
        }
        Match citing = draft.isDate() ? words.citing(draft.first) : null;
        if (citing != null) {
            draft.rules.add(citing.entry().id());
        }
        boolean cited = citing != null || draft.isDate() && words.isBehindHandle(draft.first);
        return cited ? Set.of(Trait.DAY_OF_CITING) : Set.of();
    }

    private static boolean inherits(TimeDraft draft) {
        return draft.kind == TimeDraft.Kind.CLOCK || draft.kind == TimeDraft.Kind.PART;
    }

    private @Nullable DayRange following(int at, int sentence) {
        if (at + 1 >= drafts.size()) {
            return null;
        }
        TimeDraft next = drafts.get(at + 1);
        boolean near = next.first - drafts.get(at).end <= NEAR && words.sentenceOf(next.first) == sentence;
        DayRange range = near && next.isDate() ? range(next) : null;
        return range != null && range.isOneDay() ? range : null;
    }

    private @Nullable DayRange range(TimeDraft draft) {
        DayRange range = draft.days == null ? null : draft.days.in(reference, draft.direction);
        if (draft.planned && draft.days != null && range != null && reference.isLongPast(range.last())) {
            range = draft.days.in(reference, Direction.FUTURE);
        }
        if (draft.days instanceof NamedDay && draft.direction == Direction.UNSTATED) {
            return namedBefore(draft, range);
        }
        if (range != null && isOfNightBefore(draft)) {
            return DayRange.of(range.first().minusDays(1));
        }
        if (range == null || draft.weekday == null || !range.isOneDay()) {
            return range;
        }
        if (draft.days instanceof CalendarDay day && day.month() == null) {
            return inMonthOfWeekday(range, draft);
        }
        return range.yearKnown() ? nearbyOnWeekday(range, draft) : onWeekday(range.first(), draft);
    }

    /**
     * "Friday the 26th": of the nearest month in which that is a Friday, of those that the direction leaves. Within a week of
     * the publication the day is beyond doubt, and the weekday a slip.
     */
    private DayRange inMonthOfWeekday(DayRange range, TimeDraft draft) {
        LocalDate day = range.first();
        boolean ahead = draft.direction != Direction.PAST;
        boolean back = !draft.planned && draft.direction != Direction.FUTURE && draft.direction != Direction.SAME;
        LocalDate today = reference.today();
        boolean near = today != null
                && Math.abs(ChronoUnit.DAYS.between(today, day)) < 7
                && !(draft.planned && day.isBefore(today));
        if (day.getDayOfWeek() == draft.weekday || today == null || near) {
            return range;
        }
        for (int months = 1; months <= MONTHS_OF_WEEKDAY; months++) {
            if (back && isDay(day.minusMonths(months), day, draft.weekday)) {
                return DayRange.of(day.minusMonths(months));
            }
            if (ahead && isDay(day.plusMonths(months), day, draft.weekday)) {
                return DayRange.of(day.plusMonths(months));
            }
        }
        return range;
    }

    /** Whether a date is on a weekday and has the number that was told, as the 31st of April has not. */
    private static boolean isDay(LocalDate other, LocalDate told, @Nullable DayOfWeek weekday) {
        return other.getDayOfMonth() == told.getDayOfMonth() && other.getDayOfWeek() == weekday;
    }

    /**
     * The weekday tells which year was meant where the text leaves it open: "Friday, Sept. 20" is of this year if that is a
     * Friday and last year's is none. Of a date about the publication the year is certain, and the weekday a slip.
     */
    private DayRange nearbyOnWeekday(DayRange range, TimeDraft draft) {
        LocalDate day = range.first();
        boolean open = draft.stated.contains(Part.MONTH) && !draft.stated.contains(Part.YEAR);
        if (day.getDayOfWeek() == draft.weekday || !open || reference.isNear(day)) {
            return range;
        }
        for (int step = -1; step <= 1; step += 2) {
            LocalDate other = day.plusYears(step);
            if (other.getDayOfMonth() == day.getDayOfMonth() && other.getDayOfWeek() == draft.weekday) {
                return DayRange.of(other);
            }
        }
        return range;
    }

    /** "Malam ini" and "tadi sore" told after midnight are of the day that has just ended. */
    private boolean isOfNightBefore(TimeDraft draft) {
        DayPart part = draft.part;
        if (part == null || !isToday(draft) || hour < 0 || hour >= SMALL_HOURS) {
            return false;
        }
        boolean past = draft.told == Direction.PAST && part.fromHour() > hour;
        return past || part == DayPart.NIGHT && draft.told == Direction.UNSTATED;
    }

    private static boolean isToday(TimeDraft draft) {
        return draft.days instanceof Shift shift
                && shift.unit() == ChronoUnit.DAYS
                && shift.amount() == 0
                && !draft.hasCalendarDay();
    }

    /** A bare weekday is the one the article dated before, unless it is the day of publication. */
    private @Nullable DayRange namedBefore(TimeDraft draft, @Nullable DayRange range) {
        DayRange before = draft.weekday == null ? null : dated.get(draft.weekday);
        boolean today = range != null && range.first().equals(reference.today());
        return before == null || today ? range : before;
    }

    private void remember(TimeDraft draft, @Nullable DayRange range) {
        if (range != null
                && range.isOneDay()
                && draft.weekday == range.first().getDayOfWeek()
                && draft.hasCalendarDay()) {
            dated.put(draft.weekday, range);
        }
    }

    /** Of years that are unknown anyway, one in which the weekday is right, so that it is no slip. */
    private static DayRange onWeekday(LocalDate date, TimeDraft draft) {
        for (int year = date.getYear(); year < date.getYear() + 40; year++) {
            LocalDate other = date.withYear(year);
            if (other.getDayOfMonth() == date.getDayOfMonth() && other.getDayOfWeek() == draft.weekday) {
                return DayRange.ofUnknownYear(other);
            }
        }
        return DayRange.ofUnknownYear(date);
    }

    private static TimeSpan time(TimeDraft draft, @Nullable DayRange range) {
        return new TimeSpan(
                range,
                clock(draft),
                draft.part,
                draft.lastPart == null ? draft.part : draft.lastPart,
                draft.weekday,
                draft.zone,
                draft.grain,
                draft.stated,
                draft.hedge);
    }

    private static @Nullable Clock clock(TimeDraft draft) {
        return draft.minute < 0
                ? null
                : new Clock(
                        draft.minute,
                        draft.lastMinute < 0 ? null : draft.lastMinute,
                        draft.second < 0 ? null : draft.second);
    }
}
