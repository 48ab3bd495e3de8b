package dev.silang.extract.time;

import dev.silang.extract.time.Days.CalendarDay;
import dev.silang.extract.time.Days.IslamicDays;
import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.Match;
import dev.silang.value.Grain;
import dev.silang.value.Hedge;
import dev.silang.value.TimeSpan.Part;
import org.jspecify.annotations.Nullable;

/**
 * Feasts whose day can be computed: "Natal 2025", "pada Idulfitri 1447 H". A feast is a time only where a year follows
 * or a word leads to it; "libur Lebaran" tells of no day.
 */
final class HolidayGrammar implements Grammar {
    @Override
    public @Nullable Draft at(Words words, int at) {
        Match feast = words.match(at, Category.HOLIDAYS);
        if (feast == null || words.followsCapital(at) && words.lead(at) == null) {
            return null;
        }
        Entry entry = feast.entry();
        boolean islamic = entry.has("calendar", "islamic");
        int year = words.year(feast.end());
        Match hijri = year < 0 ? null : words.role(feast.end() + 1, "hijri");
        boolean ofHijra = hijri != null || year > 0 && year < 1600;
        if (ofHijra && (!islamic || year < 1300 || year > 1599)) {
            return null;
        }
        Draft draft = new Draft(Draft.Kind.DATE, at, feast.end(), Rules.HOLIDAY.id(words)).because(feast);
        if (year > 0) {
            draft.upTo(hijri == null ? feast.end() + 1 : hijri.end());
            draft.stated.add(Part.YEAR);
        }
        if (hijri != null) {
            draft.because(hijri);
        }
        Days days = islamic ? islamic(entry, year, ofHijra) : fixed(entry, year, draft);
        if (days instanceof IslamicDays) {
            draft.hedge = Hedge.AROUND;
        }
        draft.days(days, Grain.DAY);
        return year > 0 || words.lead(at) != null ? draft : null;
    }

    private static Days fixed(Entry entry, int year, Draft draft) {
        draft.stated.add(Part.DAY);
        draft.stated.add(Part.MONTH);
        return new CalendarDay(year < 0 ? null : Integer.valueOf(year), entry.integer("month"), entry.integer("day"));
    }

    private static Days islamic(Entry entry, int year, boolean ofHijra) {
        int length = Integer.parseInt(entry.text("length", "1"));
        int month = entry.integer("month");
        int day = entry.integer("day");
        if (year < 0 || ofHijra) {
            return new IslamicDays(year < 0 ? null : Integer.valueOf(year), month, day, length);
        }
        return IslamicDays.inCommonYear(year, month, day, length);
    }
}
