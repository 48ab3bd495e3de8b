package dev.silang.extract.time;

import dev.silang.extract.time.Days.FeastOfYear;
import dev.silang.extract.time.Days.IslamicDays;
import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.Match;
import dev.silang.lang.TimeAttributes;
import dev.silang.lang.TimeAttributes.ClockRole;
import dev.silang.lang.TimeAttributes.FeastCalendar;
import dev.silang.lang.TimeAttributes.StepCount;
import dev.silang.lang.TimeAttributes.TimeStep;
import dev.silang.lang.WordSide;
import dev.silang.value.Grain;
import dev.silang.value.Hedge;
import dev.silang.value.TimeSpan.Part;
import org.jspecify.annotations.Nullable;

/**
 * Feasts whose day can be computed: "Natal 2025", "Diwali in 2019", "pada Idulfitri 1447 H". A feast is a time only where a year follows
 * or a word leads to it, or where its name is that of a day ("Palm Sunday"); "libur Lebaran" tells of no day.
 */
final class HolidayGrammar implements Grammar {
    @Override
    public @Nullable TimeDraft at(TimeWords words, int at) {
        if (words.isNumber(at)) {
            return dayOfMonth(words, at);
        }
        Match pointer = words.direction(at, WordSide.BEFORE);
        int first = pointer == null ? at : pointer.end();
        Match feast = words.match(first, Category.HOLIDAYS);
        boolean name = words.followsCapital(at) && !words.startsSentence(at - 1);
        if (feast == null || name && words.lead(at) == null) {
            return null;
        }
        Entry entry = feast.entry();
        int length = entry.get(TimeAttributes.LENGTH, 1);
        TimeDraft draft = read(words, at, feast, entry.get(TimeAttributes.DAY), length, pointer);
        return draft == null || pointer == null ? draft : draft.because(pointer);
    }

    /** "1 Syawal 1445 H": only days of a month that has no other name in the news are told so. */
    private static @Nullable TimeDraft dayOfMonth(TimeWords words, int at) {
        Match month = words.match(at + 1, Category.HOLIDAYS);
        int day = words.digits(at, 2);
        if (month == null || !month.entry().is(TimeAttributes.DATED)) {
            return null;
        }
        return day >= 1 && day <= 30 ? read(words, at, month, day, 1, null) : null;
    }

    /** @param before "last" of "last Easter" */
    private static @Nullable TimeDraft read(
            TimeWords words, int at, Match feast, int day, int length, @Nullable Match before) {
        Entry entry = feast.entry();
        boolean islamic = entry.is(TimeAttributes.CALENDAR, FeastCalendar.ISLAMIC);
        TimeWords.Amount told = DateGrammar.year(words, feast.end());
        int year = told == null ? -1 : told.value();
        Match hijri = told == null ? null : words.role(told.end(), ClockRole.HIJRI);
        boolean ofHijra = hijri != null || isBetween(year, 1, 1599);
        if (ofHijra && !isYearOf(islamic, year)) {
            return null;
        }
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, at, feast.end(), Rules.HOLIDAY.id(words)).because(feast);
        takeYear(draft, told, hijri);
        Integer steps = year > 0 ? null : steps(words, draft);
        Feast named = Feast.of(entry, day, length);
        draft.days(days(named, year, ofHijra, steps), Grain.DAY);
        takeCalendar(draft, islamic);
        boolean pointed = steps == null && year < 0 && takeDirection(words, draft, before);
        boolean dated = year > 0 || steps != null || pointed || isDated(draft, feast) || entry.is(TimeAttributes.ALONE);
        return dated || words.lead(at) != null ? draft : null;
    }

    /** "last Easter", "Lebaran lalu": whether a word tells on which side of now the feast lies. */
    private static boolean takeDirection(TimeWords words, TimeDraft draft, @Nullable Match before) {
        Match behind = before == null ? words.direction(draft.end, WordSide.AFTER) : null;
        Match pointer = before == null ? behind : before;
        if (pointer == null || pointer.entry().is(TimeAttributes.COUNTS, StepCount.ONLY)) {
            return false;
        }
        draft.direction = pointer.entry().get(TimeAttributes.DIRECTION);
        if (behind != null) {
            draft.with(behind);
        }
        draft.stated.add(Part.RELATIVE);
        return true;
    }

    /** Whether a feast can be of a year of the Hijra: only those of Islam, and in years that news tell of. */
    private static boolean isYearOf(boolean islamic, int year) {
        return islamic && isBetween(year, 1300, 1599);
    }

    private static boolean isBetween(int year, int first, int last) {
        return year >= first && year <= last;
    }

    private static void takeYear(TimeDraft draft, TimeWords.@Nullable Amount year, @Nullable Match hijri) {
        if (year != null) {
            draft.upTo(hijri == null ? year.end() : hijri.end());
            draft.stated.add(Part.YEAR);
        }
        if (hijri != null) {
            draft.because(hijri);
        }
    }

    /** The days of Islam's feasts are told by sight of the moon; the others have their date. */
    private static void takeCalendar(TimeDraft draft, boolean islamic) {
        draft.hedge = islamic ? Hedge.AROUND : Hedge.NONE;
        if (!islamic) {
            draft.stated.add(Part.DAY);
            draft.stated.add(Part.MONTH);
        }
    }

    private static boolean isDated(TimeDraft draft, Match feast) {
        return feast.entry().is(TimeAttributes.DATED) && draft.first < feast.first();
    }

    /** "Natal tahun lalu", "Lebaran tahun ini": years from now, or null. */
    private static @Nullable Integer steps(TimeWords words, TimeDraft draft) {
        Match step = words.relative(draft.end, TimeAttributes.STEP);
        Match pointer = step == null || !step.entry().is(TimeAttributes.STEP, TimeStep.YEAR)
                ? null
                : words.direction(step.end(), WordSide.AFTER);
        if (step == null || pointer == null || pointer.entry().is(TimeAttributes.COUNTS, StepCount.ONLY)) {
            return null;
        }
        draft.with(step).with(pointer).stated.add(Part.RELATIVE);
        return pointer.entry().get(TimeAttributes.DIRECTION).steps();
    }

    private static Days days(Feast feast, int year, boolean ofHijra, @Nullable Integer steps) {
        if (steps != null) {
            return new FeastOfYear(feast, steps);
        }
        if (year < 0) {
            return feast.inTurn();
        }
        return ofHijra && feast instanceof Feast.Islamic islamic
                ? new IslamicDays(year, islamic.month(), islamic.day(), islamic.length())
                : feast.inYear(year);
    }
}
