package dev.silang.extract.time;

import dev.silang.extract.time.Days.Between;
import dev.silang.extract.time.Days.CalendarDay;
import dev.silang.extract.time.Days.Nth;
import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.TimeAttributes;
import dev.silang.lang.TimeAttributes.ClockRole;
import dev.silang.lang.TimeAttributes.RangePart;
import dev.silang.lang.TimeAttributes.TimeStep;
import dev.silang.value.Grain;
import dev.silang.value.TimeSpan.Part;
import org.jspecify.annotations.Nullable;

/** Calendar dates, in figures or with the month's name: "13/9/2023", "25-26 Juni 2025", "Sept. 13, 2023". */
final class DateGrammar implements Grammar {
    @Override
    public @Nullable TimeDraft at(TimeWords words, int at) {
        Match word = words.role(at, ClockRole.DATE);
        if (word != null) {
            TimeDraft date = date(words, word.end(), true);
            date = date == null ? dayOfMonth(words, word.end()) : date;
            return date == null ? null : date.with(word);
        }
        TimeDraft named = named(words, at);
        TimeDraft bounded = named == null ? bounded(words, at) : named;
        return bounded != null ? bounded : numeric(words, at, false);
    }

    /** "until the 15th": without a month a day needs a word that bounds a time, for "on the 15th" is also said of floors. */
    private static @Nullable TimeDraft bounded(TimeWords words, int at) {
        Match article = words.role(at, ClockRole.ARTICLE);
        Match bound = article == null ? null : words.before(at, Category.TIME_BOUNDS);
        return article == null || bound == null || words.isAnd(bound.first()) ? null : ranked(words, at, article.end());
    }

    /** A day of an unnamed month by its rank, with nothing behind it that it could be the rank of: "the 15th". */
    static @Nullable TimeDraft ranked(TimeWords words, int first, int at) {
        return dayAlone(words, first, at, true);
    }

    /** "Sunday 31": behind a weekday a figure will do. */
    static @Nullable TimeDraft figured(TimeWords words, int at) {
        int end = at + 1;
        boolean open = words.isDash(end) || words.is(end, "/") || words.is(end, ":") || words.is(end, "%");
        return open ? null : dayAlone(words, at, at, false);
    }

    private static @Nullable TimeDraft dayAlone(TimeWords words, int first, int at, boolean rank) {
        TimeWords.Amount day = day(words, at);
        if (day == null
                || rank && day.word() == null
                || !endsHere(words, day.end()) && words.role(day.end(), ClockRole.AT) == null) {
            return null;
        }
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, first, day.end(), Rules.DAY_OF_MONTH.id(words));
        draft.days(new CalendarDay(null, null, day.value()), Grain.DAY, Part.DAY);
        return day.word() == null ? draft : draft.because(day.word());
    }

    /** @param loose whether a day and a month in figures will do, since something else tells that it is a date */
    @Nullable
    TimeDraft date(TimeWords words, int at, boolean loose) {
        TimeDraft named = named(words, at);
        return named != null ? named : numeric(words, at, loose);
    }

    /** "(13/9)", "(13 September 2023)", "(25/6-2/7)": the evidence runs from parenthesis to parenthesis. */
    @Nullable
    TimeDraft inParentheses(TimeWords words, int at) {
        if (!words.is(at, "(")) {
            return null;
        }
        TimeDraft date = date(words, at + 1, true);
        if (date == null) {
            return null;
        }
        if (words.isDash(date.end)) {
            TimeDraft to = date(words, date.end + 1, true);
            date = to == null ? date : range(words, date, to);
        }
        if (!words.is(date.end, ")")) {
            return null;
        }
        date.first = at;
        return date.upTo(date.end + 1);
    }

    private static TimeDraft range(TimeWords words, TimeDraft from, TimeDraft to) {
        TimeDraft range = new TimeDraft(TimeDraft.Kind.DATE, from.first, to.end, Rules.DAY_RANGE.id(words));
        if (from.days == null || to.days == null) {
            return from;
        }
        range.days(new Between(from.days, to.days), Grain.DAY);
        range.stated.addAll(from.stated);
        range.stated.addAll(to.stated);
        return range;
    }

    private static @Nullable TimeDraft dayOfMonth(TimeWords words, int at) {
        int day = words.digits(at, 2);
        TimeDraft within = dayWithin(words, at, day, at + 1);
        if (within != null) {
            return within;
        }
        if (!CalendarDay.isDate(null, null, day)
                || words.isCounted(at + 1)
                || joint(words, at + 1) > 0 && words.isNumber(joint(words, at + 1))) {
            return null;
        }
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, at, at + 1, Rules.DAY_OF_MONTH.id(words));
        return draft.days(new CalendarDay(null, null, day), Grain.DAY, Part.DAY);
    }

    private static @Nullable TimeDraft named(TimeWords words, int at) {
        Match month = words.match(at, Category.MONTHS);
        if (month != null) {
            return monthFirst(words, month);
        }
        TimeWords.Amount day = day(words, at);
        boolean minutes = words.is(at - 1, ":") && words.isNumber(at - 2);
        boolean money = words.isNumber(at) && words.match(at - 1, Category.CURRENCIES) != null;
        if (day == null || money || words.touchesBefore(at) && (words.is(at - 1, "/") || minutes)) {
            return null;
        }
        TimeDraft date = null;
        TimeWords.Amount to = day(words, article(words, joint(words, day.end())));
        if (to != null && to.value() > day.value()) {
            date = dayFirst(words, at, new int[] {day.value(), to.value()}, ofMonth(words, to));
        }
        if (date == null) {
            date = dayFirst(words, at, new int[] {0, day.value()}, ofMonth(words, day));
        }
        return date == null ? ofPointedMonth(words, at, day) : date;
    }

    /** A day of a month: "13", "13th", "thirteenth". */
    private static TimeWords.@Nullable Amount day(TimeWords words, int at) {
        TimeWords.Amount rank = words.rank(at);
        int value = rank == null ? words.digits(at, 2) : rank.value();
        if (value < 1 || value > 31) {
            return null;
        }
        return rank == null ? new TimeWords.Amount(value, at + 1, null) : rank;
    }

    static int article(TimeWords words, int at) {
        Match article = words.role(at, ClockRole.ARTICLE);
        return article == null ? at : article.end();
    }

    /** Where the month of a day stands: behind it, or behind "of", which a day in words needs. */
    private static int ofMonth(TimeWords words, TimeWords.Amount day) {
        Match of = words.role(day.end(), ClockRole.OF);
        if (of == null) {
            return isWord(words, day) ? -1 : tied(words, day.end());
        }
        Match month = words.match(of.end(), Category.MONTHS);
        // "15 on March 3" is a count and a date
        boolean dated = month != null && day.word() == null && words.digits(month.end(), 2) > 0;
        return dated ? -1 : of.end();
    }

    /** Index behind a dash or slash that ties parts of one date, "05-Aug-2016"; the index itself if none does. */
    private static int tied(TimeWords words, int at) {
        boolean mark = words.isDash(at) || words.is(at, "/");
        return mark && words.touchesBoth(at) ? at + 1 : at;
    }

    private static boolean isWord(TimeWords words, TimeWords.Amount day) {
        return day.word() != null && words.token(day.end() - 1).norm().length() > 2;
    }

    /** "the 20th of next month"; "20 of this month's guests" is a count. */
    private static @Nullable TimeDraft ofPointedMonth(TimeWords words, int at, TimeWords.Amount day) {
        Match of = words.role(day.end(), ClockRole.OF);
        TimeDraft date = of == null ? null : dayWithin(words, at, day.value(), of.end());
        return date == null || day.word() == null && words.hasClitic(date.end) ? null : date;
    }

    /** A day counted within a month that is told from now. */
    private static @Nullable TimeDraft dayWithin(TimeWords words, int first, int day, int at) {
        TimeDraft month = CalendarDay.isDate(null, null, day) ? RelativeGrammar.month(words, at) : null;
        if (month == null || month.days == null) {
            return null;
        }
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, first, month.end, Rules.DAY_OF_MONTH.id(words));
        month.rules.forEach(draft.rules::add);
        draft.direction = month.direction;
        return draft.days(new Nth(null, false, day, month.days), Grain.DAY, Part.RELATIVE);
    }

    /** Index behind what joins two days of one month: "25-26 Juni", "25 hingga 26 Juni", "25 dan 26 Juni". */
    private static int joint(TimeWords words, int at) {
        if (words.isDash(at)) {
            return at + 1;
        }
        Match word = words.match(at, Category.TIME_BOUNDS);
        return word != null
                        && (word.entry().is(TimeAttributes.RANGE, RangePart.TO)
                                || word.entry().is(TimeAttributes.RANGE, RangePart.AND))
                ? word.end()
                : -1;
    }

    /** @param days first and last day of a range, or 0 and the day */
    private static @Nullable TimeDraft dayFirst(TimeWords words, int first, int[] days, int at) {
        boolean bracket = words.is(at, "(");
        Match month = words.match(bracket ? at + 1 : at, Category.MONTHS);
        if (month == null) {
            return null;
        }
        TimeDraft draft = dated(words, first, month.end(), days, month);
        if (draft == null || !bracket) {
            return draft;
        }
        return words.is(draft.end, ")") ? draft.upTo(draft.end + 1) : null;
    }

    /** "September 13, 2023", "Sept. 13", "May 3-5", "May 3 to 5", "February the 15th". */
    private static @Nullable TimeDraft monthFirst(TimeWords words, Match month) {
        int tied = words.isNumber(tied(words, month.end())) ? tied(words, month.end()) : month.end();
        int comma = words.is(tied, ",") && words.role(tied + 2, ClockRole.ORDINAL) != null ? tied + 1 : tied;
        int at = article(words, comma);
        TimeWords.Amount day = day(words, at);
        boolean bare = day != null && at == comma;
        if (day == null || !bare && day.word() == null || bare && isWord(words, day) && !endsDay(words, day.end())) {
            return null;
        }
        if (!words.token(month.first()).isCapitalized() && words.isCounted(day.end())) {
            return null;
        }
        TimeWords.Amount to = day(words, article(words, joint(words, day.end())));
        if (to != null && to.value() > day.value() && isLastDay(words, day, to)) {
            return dated(words, month.first(), to.end(), new int[] {day.value(), to.value()}, month);
        }
        return dated(words, month.first(), day.end(), new int[] {0, day.value()}, month);
    }

    /** "March first", "April ninth through seventeenth". */
    private static boolean endsDay(TimeWords words, int at) {
        return endsHere(words, at) || day(words, article(words, joint(words, at))) != null;
    }

    /** "March first" is a date, "In March first reports came" has none. */
    private static boolean endsHere(TimeWords words, int at) {
        return !words.has(at) || !words.token(at).isWord() || words.startsSentence(at);
    }

    /** Whether a number behind a joint is the other day and no count, date or clock: "May 3 to 5", not "May 3 and 5 others". */
    private static boolean isLastDay(TimeWords words, TimeWords.Amount day, TimeWords.Amount to) {
        boolean dash = words.isDash(day.end());
        boolean counts = words.isCounted(to.end()) || words.match(to.end(), Category.MONTHS) != null;
        return dash || !counts && !words.isAnd(day.end()) && !words.is(to.end(), ":") && !words.is(to.end(), "/");
    }

    /** @param days first and last day of a range, or 0 and the day */
    private static @Nullable TimeDraft dated(TimeWords words, int first, int end, int[] days, Match month) {
        TimeWords.Amount whole = year(words, end);
        TimeWords.Amount told = whole == null ? shortYear(words, end) : whole;
        Integer year = told == null ? null : Integer.valueOf(told.value());
        int number = month.entry().get(TimeAttributes.MONTH);
        if (!CalendarDay.isDate(year, number, days[1])) {
            return null;
        }
        Days day = new CalendarDay(year, number, days[1]);
        Rules rule = Rules.NAMED_DATE;
        if (days[0] > 0) {
            day = new Between(new CalendarDay(null, null, days[0]), day);
            rule = Rules.DAY_RANGE;
        }
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, first, end, rule.id(words)).because(month);
        nameOrdinal(words, draft);
        draft.days(day, Grain.DAY, Part.DAY, Part.MONTH);
        if (told != null) {
            draft.stated.add(Part.YEAR);
            draft.upTo(told.end());
        }
        return draft;
    }

    /** Only for the record: the ending of "13th", wherever the day stands. */
    private static void nameOrdinal(TimeWords words, TimeDraft draft) {
        for (int at = draft.first; at < draft.end; at++) {
            Match ordinal = words.role(at, ClockRole.ORDINAL);
            if (ordinal != null) {
                draft.because(ordinal);
            }
        }
    }

    /** The year of a date: behind it, behind a comma or behind "tahun"; null if it has none. */
    static TimeWords.@Nullable Amount year(TimeWords words, int end) {
        Match of = words.role(end, ClockRole.OF);
        int tied = tied(words, end);
        Match in = of == null ? words.role(end, ClockRole.LEAD) : of;
        boolean led = in != null && words.fullYear(in.end()) != null && (of != null || isClosed(words, in.end() + 1));
        int at = words.is(end, ",") ? end + 1 : led && in != null ? in.end() : words.year(tied) > 0 ? tied : end;
        Match step = words.relative(at, TimeAttributes.STEP);
        if (step != null && step.entry().is(TimeAttributes.STEP, TimeStep.YEAR)) {
            at = step.end();
        }
        TimeWords.Amount year = words.fullYear(at);
        boolean counted = year != null && words.isCounted(year.end()) && at > end;
        return counted ? null : year;
    }

    /** "8 Okt '22", "8-Nov-22": a year of two figures behind an apostrophe, or tied to a day and month that are tied. */
    private static TimeWords.@Nullable Amount shortYear(TimeWords words, int end) {
        boolean mark = words.is(end, "'") || words.is(end, "’");
        boolean tied =
                words.isDash(end) && words.isDash(end - 2) && words.touchesBoth(end) && words.touchesBoth(end - 2);
        int at = end + 1;
        int year = mark && words.touchesBefore(at) || tied ? words.digits(at, 2) : -1;
        return year >= 0 && words.token(at).text().length() == 2
                ? new TimeWords.Amount(Reference.fullYear(year, 2), at + 1, null)
                : null;
    }

    /** "28 June in 2020": nothing follows that the year could count or run on to. */
    private static boolean isClosed(TimeWords words, int at) {
        boolean joint = joint(words, at) > 0 && !words.isDash(at);
        return !words.has(at) || joint || !words.token(at).isWord() && !words.isDash(at) && !words.is(at, "%");
    }

    /** "13/9/2023", "13-9-2023", "13.9.2023", "2023-09-13"; "13/9" and "23-25/1" only where loose. */
    private static @Nullable TimeDraft numeric(TimeWords words, int at, boolean loose) {
        if (!words.isNumber(at) || isJoined(words, at - 1, at)) {
            return null;
        }
        TimeDraft dotted = dotted(words, at);
        if (dotted != null) {
            return dotted;
        }
        int first = words.digits(at, 4);
        if (first < 0 || !words.has(at + 2)) {
            return null;
        }
        if (loose && words.isDash(at + 1) && words.is(at + 3, "/")) {
            TimeDraft end = slashed(words, at + 2, true);
            return end == null ? null : from(words, at, first, end);
        }
        return slashed(words, at, loose);
    }

    private static TimeDraft from(TimeWords words, int at, int day, TimeDraft end) {
        TimeDraft range = new TimeDraft(TimeDraft.Kind.DATE, at, end.end, Rules.DAY_RANGE.id(words));
        range.stated.addAll(end.stated);
        Days to = end.days;
        range.days = to == null ? null : new Between(new CalendarDay(null, null, day), to);
        return range;
    }

    private static @Nullable TimeDraft slashed(TimeWords words, int at, boolean loose) {
        boolean dashed = words.isDash(at + 1);
        if (!isMark(words, at + 1, dashed)) {
            return null;
        }
        if (!isMark(words, at + 3, dashed)) {
            return loose && !dashed ? dayAndMonth(words, at) : null;
        }
        int year = words.digits(at + 4, 4);
        return year < 0 || isJoined(words, at + 5, at + 5) ? null : withYear(words, at, year, loose);
    }

    private static boolean isMark(TimeWords words, int at, boolean dash) {
        return dash ? words.isDash(at) : words.is(at, "/");
    }

    private static @Nullable TimeDraft dayAndMonth(TimeWords words, int at) {
        return numeric(words, at, at + 3, new int[] {words.digits(at, 4), words.digits(at + 2, 2), 0});
    }

    /** Three figures: the year is first if it alone has four digits; of two digits it needs a word before the date. */
    private static @Nullable TimeDraft withYear(TimeWords words, int at, int last, boolean loose) {
        int first = words.digits(at, 4);
        int middle = words.digits(at + 2, 2);
        int digits = words.token(at + 4).text().length();
        if (words.token(at).text().length() == 4 && digits <= 2) {
            return numeric(words, at, at + 5, new int[] {last, middle, first});
        }
        boolean full = digits == 4 && Reference.isYear(last);
        return full || loose && digits == 2
                ? numeric(words, at, at + 5, new int[] {first, middle, Reference.fullYear(last, digits)})
                : null;
    }

    /** @param parts day, month and year; a year of 0 was not written */
    private static @Nullable TimeDraft numeric(TimeWords words, int first, int end, int[] parts) {
        boolean swapped = parts[1] > 12 || (!words.isDayFirst() && parts[0] <= 12);
        int day = swapped ? parts[1] : parts[0];
        int month = swapped ? parts[0] : parts[1];
        Integer year = parts[2] == 0 ? null : Integer.valueOf(parts[2]);
        if (year != null && !Reference.isYear(year) || !CalendarDay.isDate(year, month, day)) {
            return null;
        }
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, first, end, Rules.NUMERIC_DATE.id(words));
        draft.days(new CalendarDay(year, month, day), Grain.DAY, Part.DAY, Part.MONTH);
        if (year != null) {
            draft.stated.add(Part.YEAR);
        }
        return draft;
    }

    /** "13.9.2023" is one token, and no number, for thousands come in threes. */
    private static @Nullable TimeDraft dotted(TimeWords words, int at) {
        String text = words.token(at).text();
        int one = text.indexOf('.');
        int two = text.indexOf('.', one + 1);
        if (one < 1 || two < 0 || text.length() - two != 5) {
            return null;
        }
        int day = Digits.value(text, 0, one, 2);
        int month = Digits.value(text, one + 1, two, 2);
        int year = Digits.value(text, two + 1, text.length(), 4);
        return day < 0 || month < 0 || year < 0 ? null : numeric(words, at, at + 1, new int[] {day, month, year});
    }

    /** Whether a slash or dash glues the figures to more, as in the number of a letter. */
    private static boolean isJoined(TimeWords words, int mark, int touching) {
        return (words.is(mark, "/") || words.isDash(mark))
                && words.touchesBefore(touching)
                && (touching == mark || words.touchesBefore(mark));
    }
}
