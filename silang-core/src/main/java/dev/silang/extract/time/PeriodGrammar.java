package dev.silang.extract.time;

import dev.silang.extract.time.Days.CalendarMonths;
import dev.silang.extract.time.Days.CalendarYears;
import dev.silang.extract.time.Days.MonthsOfYear;
import dev.silang.extract.time.Days.Offset;
import dev.silang.extract.time.Days.Season;
import dev.silang.lang.Attribute;
import dev.silang.lang.Category;
import dev.silang.lang.Direction;
import dev.silang.lang.Match;
import dev.silang.lang.NameAttributes;
import dev.silang.lang.NameAttributes.GroupKind;
import dev.silang.lang.TimeAttributes;
import dev.silang.lang.TimeAttributes.ClockRole;
import dev.silang.lang.TimeAttributes.PeriodNeed;
import dev.silang.lang.TimeAttributes.TimeStep;
import dev.silang.lang.WordForms.WordForm;
import dev.silang.lang.WordSide;
import dev.silang.value.Grain;
import dev.silang.value.Hedge;
import dev.silang.value.TimeSpan.Part;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Months, quarters, years and decades of the calendar: "September 2023", "kuartal III 2024", "tahun 90-an". */
final class PeriodGrammar implements Grammar {
    /** So many tokens before a year are looked at for the word that leads to a list of years. */
    private static final int LONGEST_LIST = 16;

    /** Words behind a year among which the noun of an event is looked for: "2017 mass shooting". */
    private static final int MODIFIERS = 3;

    /** A range of figures from before is of prices or places ("1220-1235") unless a word says that it is of years. */
    private static final int FIRST_YEAR_OF_NEWS = 1800;

    @Override
    public @Nullable TimeDraft at(TimeWords words, int at) {
        TimeDraft season = season(words, at);
        if (season != null) {
            return season;
        }
        Match quarter = words.relative(at, TimeAttributes.QUARTER);
        if (quarter != null) {
            return months(words, quarter, TimeAttributes.QUARTER, 3);
        }
        Match half = words.relative(at, TimeAttributes.HALF_YEAR);
        if (half != null) {
            return months(words, half, TimeAttributes.HALF_YEAR, 6);
        }
        Match step = words.relative(at, TimeAttributes.STEP);
        if (step != null && step.entry().is(TimeAttributes.STEP, TimeStep.MONTH)) {
            return led(step, month(words, step.end(), true));
        }
        Match era = step != null && isOfYears(step) ? step : words.role(at, ClockRole.ERA);
        return era == null ? unannounced(words, at) : ofEra(words, at, era);
    }

    /** "last summer", "the winter of 1994": a season needs a word that points at it, or a year. */
    private static @Nullable TimeDraft season(TimeWords words, int at) {
        Match pointer = words.direction(at, WordSide.BEFORE);
        Match season = words.relative(pointer == null ? at : pointer.end(), TimeAttributes.SEASON);
        if (season == null) {
            return null;
        }
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, at, season.end(), Rules.SEASON.id(words)).because(season);
        Integer year = takeYear(words, draft, draft.end);
        if (pointer == null && year == null) {
            return null;
        }
        if (pointer != null) {
            draft.because(pointer).direction = pointer.entry().get(TimeAttributes.DIRECTION);
        }
        draft.hedge = Hedge.AROUND;
        draft.days(new Season(year, season.entry().get(TimeAttributes.SEASON)), Grain.MONTH);
        draft.stated.add(year == null ? Part.RELATIVE : Part.YEAR);
        return draft;
    }

    private static boolean isOfYears(Match step) {
        return step.entry().is(TimeAttributes.STEP, TimeStep.YEAR)
                || step.entry().is(TimeAttributes.STEP, TimeStep.DECADE);
    }

    /** What a word before it announced, with that word. */
    private static @Nullable TimeDraft led(Match word, @Nullable TimeDraft draft) {
        return draft == null ? null : draft.with(word);
    }

    private static @Nullable TimeDraft ofEra(TimeWords words, int at, Match era) {
        return words.isNumber(at - 1) ? null : led(era, years(words, era.end(), true));
    }

    private static @Nullable TimeDraft unannounced(TimeWords words, int at) {
        Match article = words.role(at, ClockRole.ARTICLE);
        if (article != null) {
            return led(article, decade(words, article.end(), true));
        }
        TimeDraft quarter = words.isNumber(at) ? quarterOfYear(words, at) : null;
        if (quarter != null) {
            return quarter;
        }
        if (words.isNumber(at)) {
            return years(words, at, false);
        }
        TimeDraft month = month(words, at, false);
        return month == null ? spoken(words, at) : month;
    }

    /** "In nineteen ninety-six": behind a word that leads to a time, and with nothing that it could count. */
    private static @Nullable TimeDraft spoken(TimeWords words, int at) {
        Match lead = words.match(at, Category.NUMBERS) == null ? null : words.lead(at);
        TimeWords.Amount year = lead == null ? null : words.fullYear(at);
        boolean closed = year != null
                && (!words.has(year.end())
                        || !words.token(year.end()).isWord()
                        || words.isAnd(year.end())
                        || words.match(year.end(), Category.TIME_BOUNDS) != null);
        return year == null || !closed ? null : years(words, at, year.end(), year.value(), year.value());
    }

    /** "2018 Q4", "2018-Q4", "2018 H2". */
    private static @Nullable TimeDraft quarterOfYear(TimeWords words, int at) {
        int year = words.year(at);
        int behind = words.isDash(at + 1) ? at + 2 : at + 1;
        Match quarter = year < 0 ? null : words.relative(behind, TimeAttributes.QUARTER);
        Match half = year < 0 || quarter != null ? null : words.relative(behind, TimeAttributes.HALF_YEAR);
        Match part = quarter == null ? half : quarter;
        if (part == null || words.year(part.end()) > 0 || words.role(part.end(), ClockRole.OF) != null) {
            return null;
        }
        int length = half == null ? 3 : 6;
        int month =
                (part.entry().get(half == null ? TimeAttributes.QUARTER : TimeAttributes.HALF_YEAR) - 1) * length + 1;
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, at, part.end(), Rules.QUARTER.id(words)).because(part);
        return half == null
                ? draft.days(new CalendarMonths(year, month, length), Grain.QUARTER, Part.YEAR, Part.QUARTER)
                : draft.days(new CalendarMonths(year, month, length), Grain.MONTH, Part.YEAR, Part.MONTH);
    }

    private static @Nullable TimeDraft months(TimeWords words, Match match, Attribute<Integer> ordinal, int length) {
        TimeDraft draft =
                new TimeDraft(TimeDraft.Kind.DATE, match.first(), match.end(), Rules.QUARTER.id(words)).because(match);
        int month = (match.entry().get(ordinal) - 1) * length + 1;
        int at = words.isDash(draft.end) ? draft.end + 1 : draft.end;
        Match of = words.role(at, ClockRole.OF);
        at = of == null ? at : of.end();
        boolean quarter = length == 3;
        boolean dated = takeMonths(words, draft, month, length, at);
        draft.grain = quarter ? Grain.QUARTER : Grain.MONTH;
        draft.stated.add(quarter ? Part.QUARTER : Part.MONTH);
        return dated || !match.entry().is(TimeAttributes.NEEDS, PeriodNeed.YEAR) ? draft : null;
    }

    /**
     * Reads the year behind months: "2023", "tahun 2023", "tahun lalu", or only "lalu".
     *
     * @return whether anything told the year
     */
    private static boolean takeMonths(TimeWords words, TimeDraft draft, int month, int length, int at) {
        Integer year = takeYear(words, draft, at);
        Match step = year == null ? words.relative(at, TimeAttributes.STEP) : null;
        Match pointer = step == null || !step.entry().is(TimeAttributes.STEP, TimeStep.YEAR)
                ? null
                : words.direction(step.end(), WordSide.AFTER);
        if (pointer != null) {
            int steps = pointer.entry().get(TimeAttributes.DIRECTION).steps();
            draft.with(pointer).days(new MonthsOfYear(steps, month, length), Grain.MONTH, Part.RELATIVE);
            return true;
        }
        draft.days(new CalendarMonths(year, month, length), Grain.MONTH);
        takeDirection(words, draft);
        return year != null || draft.direction != Direction.UNSTATED;
    }

    /** A year behind something else, with or without "tahun" and a comma. */
    private static @Nullable Integer takeYear(TimeWords words, TimeDraft draft, int from) {
        Match lead = words.role(from, ClockRole.OF);
        Match of = lead == null ? words.role(from, ClockRole.LEAD) : lead;
        int at = of != null && words.fullYear(of.end()) != null ? of.end() : words.skip(words.skip(from, ","), "/");
        at = words.isDash(at) && words.touchesBoth(at) ? at + 1 : at;
        Match step = words.relative(at, TimeAttributes.STEP);
        at = step != null && step.entry().is(TimeAttributes.STEP, TimeStep.YEAR) ? step.end() : at;
        TimeWords.Amount year = words.fullYear(at);
        if (year == null || (words.is(from, ",") || of != null) && words.isCounted(year.end())) {
            return null;
        }
        draft.stated.add(Part.YEAR);
        draft.upTo(year.end());
        return year.value();
    }

    private static void takeDirection(TimeWords words, TimeDraft draft) {
        Match pointer = words.direction(draft.end, WordSide.AFTER);
        if (pointer != null) {
            draft.with(pointer).direction = pointer.entry().get(TimeAttributes.DIRECTION);
            draft.stated.add(Part.RELATIVE);
        }
        if (pointer != null && pointer.entry().has(TimeAttributes.STEPS) && draft.days != null) {
            // "March after next"
            draft.days = new Offset(ChronoUnit.YEARS, pointer.entry().get(TimeAttributes.STEPS) - 1, draft.days);
        }
    }

    private static @Nullable TimeDraft month(TimeWords words, int at, boolean announced) {
        Match pointer = announced ? null : words.direction(at, WordSide.BEFORE);
        Match month = words.match(pointer == null ? at : pointer.end(), Category.MONTHS);
        if (month == null || words.isNumber(at - 1) && !announced) {
            return null;
        }
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, at, month.end(), Rules.MONTH.id(words)).because(month);
        boolean dated = takeMonths(words, draft, month.entry().get(TimeAttributes.MONTH), 1, draft.end);
        draft.stated.add(Part.MONTH);
        if (pointer != null) {
            draft.with(pointer).direction = pointer.entry().get(TimeAttributes.DIRECTION);
        }
        return isCertain(words, draft, month, announced || dated) ? draft : null;
    }

    /** A month that something else makes certain, however short its name: "the 3rd week of Jan", "akhir pekan pertama Juni". */
    static @Nullable TimeDraft named(TimeWords words, int at) {
        Match month = words.match(at, Category.MONTHS);
        if (month == null || !words.isCapitalized(at)) {
            return null;
        }
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, at, month.end(), Rules.MONTH.id(words)).because(month);
        takeMonths(words, draft, month.entry().get(TimeAttributes.MONTH), 1, draft.end);
        draft.stated.add(Part.MONTH);
        return draft;
    }

    private static boolean isCertain(TimeWords words, TimeDraft draft, Match month, boolean told) {
        return draft.stated.contains(Part.YEAR)
                || isInRange(words, month)
                || !isShort(words, month) && (told || isClear(words, draft, month));
    }

    /** "Sep to Nov", "Jan-Feb": beside another month. */
    private static boolean isInRange(TimeWords words, Match month) {
        if (!words.token(month.first()).isCapitalized()) {
            return false;
        }
        int behind = Bounds.connector(words, month.first(), month.end());
        Match to = words.before(month.first(), Category.TIME_BOUNDS);
        int before = words.isDash(month.first() - 1) ? month.first() - 1 : to == null ? -1 : to.first();
        return behind >= 0 && words.match(behind, Category.MONTHS) != null
                || before > 0 && words.before(before, Category.MONTHS) != null;
    }

    /** The first word of an entry is the month's name; its other words are short forms, which need a day or a year. */
    private static boolean isShort(TimeWords words, Match month) {
        String name = month.entry().words().get(0).replace("=", "");
        String written = words.token(month.first()).norm();
        return !written.startsWith(name.toLowerCase(java.util.Locale.ROOT));
    }

    /** Whether a month without day and year is no person ("Juni", "April") and no other word. */
    private static boolean isClear(TimeWords words, TimeDraft draft, Match month) {
        int at = draft.first;
        boolean also = month.entry().is(TimeAttributes.ALSO_NAME);
        boolean before = words.isCapitalized(draft.end);
        if (also && !words.token(month.first()).isCapitalized()) {
            return false;
        }
        if (words.lead(at) != null || draft.direction != Direction.UNSTATED) {
            return !also || !before;
        }
        return !also
                && !before
                && !words.followsCapital(at)
                && words.token(month.first()).isCapitalized();
    }

    /** @param announced whether "tahun" or "periode" stands before */
    private static @Nullable TimeDraft years(TimeWords words, int at, boolean announced) {
        TimeDraft decade = decade(words, at, announced);
        if (decade != null) {
            return decade;
        }
        int first = words.year(at);
        if (first < 0 || isGlued(words, at)) {
            return null;
        }
        TimeDraft range = range(words, at, first, announced);
        return range != null ? range : oneYear(words, at, first, announced);
    }

    /** "2019-2024", or the season "2023/2024". */
    private static @Nullable TimeDraft range(TimeWords words, int at, int first, boolean announced) {
        TimeDraft linked = linked(words, at, first, announced);
        if (linked != null) {
            return linked;
        }
        boolean season = words.is(at + 1, "/");
        int last = season || words.isDash(at + 1) ? words.year(at + 2) : -1;
        boolean ascends = season ? last == first + 1 : last > first;
        return ascends && isPlausible(words, at, first, announced) && !words.isCounted(at + 3)
                ? years(words, at, at + 3, first, last)
                : null;
    }

    /** "2014 to 2018": where nothing follows that they could count. */
    private static @Nullable TimeDraft linked(TimeWords words, int at, int first, boolean announced) {
        int to = words.isDash(at + 1) ? -1 : Bounds.connector(words, at, at + 1);
        int last = to < 0 ? -1 : words.year(to);
        boolean ends = !words.has(to + 1) || !words.token(to + 1).isWord() && !words.is(to + 1, "%");
        return last > first && ends && isPlausible(words, at, first, announced) && !isOpen(words, to)
                ? years(words, at, to + 1, first, last)
                : null;
    }

    private static boolean isPlausible(TimeWords words, int at, int first, boolean announced) {
        return announced || first >= FIRST_YEAR_OF_NEWS || words.lead(at) != null;
    }

    private static @Nullable TimeDraft oneYear(TimeWords words, int at, int year, boolean announced) {
        if (isOpen(words, at)) {
            return null;
        }
        Match determiner = words.roleBefore(at, ClockRole.DETERMINER);
        if (isOfEvent(words, at, determiner != null)) {
            TimeDraft draft = years(words, at, at + 1, year, year);
            return determiner == null ? draft : draft.because(determiner);
        }
        boolean led = announced || isLed(words, at) || isPast(words, at);
        return led && !words.isCounted(at + 1) ? years(words, at, at + 1, year, year) : null;
    }

    /** Whether figures go on behind a year as no year does. */
    private static boolean isOpen(TimeWords words, int at) {
        return words.is(at + 1, "/") || words.isDash(at + 1) && words.touchesBefore(at + 1) && words.isNumber(at + 2);
    }

    /** "at 2000" is no year, and a sum of money is none; in "pada 2018, 2019 dan 2020" one word leads to all. */
    private static boolean isLed(TimeWords words, int year) {
        int at = year;
        int first = Math.max(0, year - LONGEST_LIST);
        while (at > first && (words.is(at - 1, ",") || words.isAnd(at - 1)) && words.year(at - 2) > 0) {
            at -= 2;
        }
        Match lead = words.lead(at);
        return lead != null
                && !lead.entry().is(TimeAttributes.CLOCK_ROLE, ClockRole.AT)
                && !lead.entry().is(TimeAttributes.CLOCK_ROLE, ClockRole.DATE)
                && words.match(at - 1, Category.CURRENCIES) == null;
    }

    /** "Terjadi 2018 silam": what was done, and a word behind that looks back. */
    private static boolean isPast(TimeWords words, int year) {
        WordForm deed = year == 0 ? null : words.form(year - 1);
        Match past = words.direction(year + 1, WordSide.AFTER);
        return deed != null
                && deed.isPredicate()
                && past != null
                && past.entry().is(TimeAttributes.DIRECTION, Direction.PAST);
    }

    /** "The 2016 presidential election", "Brady's 2012 campaign": a year between a determiner and what happened. */
    private static boolean isOfEvent(TimeWords words, int year, boolean possessed) {
        boolean determined = possessed
                || words.before(year, Category.GROUPS, NameAttributes.GROUP_KIND, GroupKind.DETERMINER, 0) != null
                || words.isOwner(year - 1);
        int end = determined ? Math.min(words.sentenceEnd(year), year + 1 + MODIFIERS) : year;
        for (int at = year + 1; at < end && words.token(at).isWord(); at++) {
            WordForm form = words.form(at);
            if (form != null && form.isEvent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGlued(TimeWords words, int at) {
        return words.touchesBefore(at) && (words.is(at - 1, "/") || words.is(at - 1, "-") || words.is(at - 1, "."));
    }

    private static TimeDraft years(TimeWords words, int at, int end, int first, int last) {
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, at, end, Rules.YEAR.id(words));
        draft.days(new CalendarYears(first, last), Grain.YEAR, Part.YEAR);
        takeDirection(words, draft);
        return draft;
    }

    /** What follows "hingga" behind another year. */
    @Nullable
    TimeDraft continued(TimeWords words, int at) {
        int year = words.year(at);
        return year < 0 || words.isCounted(at + 1) ? null : years(words, at, at + 1, year, year);
    }

    /** "1990-an", "the 1990s", and behind "tahun" "90-an". */
    private static @Nullable TimeDraft decade(TimeWords words, int at, boolean announced) {
        int written = words.digits(at, 4);
        Match suffix = written >= 0 && words.touchesBefore(at + 1) ? words.role(at + 1, ClockRole.DECADE) : null;
        if (suffix == null || written % 10 != 0) {
            return null;
        }
        int first = firstYear(words, at, written, announced);
        if (!Reference.isYear(first)) {
            return null;
        }
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, at, suffix.end(), Rules.DECADE.id(words)).because(suffix);
        return draft.days(new CalendarYears(first, first + 9), Grain.DECADE, Part.DECADE);
    }

    /** First year of a decade as it is written, or -1: two figures need a word before them, four one that is not of our time. */
    private static int firstYear(TimeWords words, int at, int written, boolean announced) {
        return switch (words.token(at).text().length()) {
            case 2 -> announced ? 1900 + written : -1;
            case 4 -> announced || isModern(written) || words.lead(at) != null ? written : -1;
            default -> -1;
        };
    }

    private static boolean isModern(int year) {
        return year >= 1800 && year <= 1990;
    }
}
