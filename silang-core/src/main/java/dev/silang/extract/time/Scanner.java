package dev.silang.extract.time;

import dev.silang.extract.time.Days.Between;
import dev.silang.extract.time.Days.NamedDay;
import dev.silang.lang.Category;
import dev.silang.lang.Direction;
import dev.silang.lang.Match;
import dev.silang.lang.TimeAttributes;
import dev.silang.lang.TimeAttributes.ClockRole;
import dev.silang.value.DayPart;
import dev.silang.value.Grain;
import dev.silang.value.Hedge;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one document from its first token to its last and collects the times in it. */
final class Scanner {
    private final TimeWords words;
    private final Beginnings beginnings;
    private final ClockGrammar clocks = new ClockGrammar();
    private final PeriodGrammar periods = new PeriodGrammar();
    private final List<Grammar> grammars;
    private final List<TimeDraft> drafts = new ArrayList<>();

    Scanner(TimeWords words, Beginnings beginnings, Compounds compounds) {
        this.words = words;
        this.beginnings = beginnings;
        // where two are equally long the first wins
        DayGrammar days = new DayGrammar(new DateGrammar());
        HolidayGrammar holidays = new HolidayGrammar();
        grammars = List.of(
                days,
                new MatchMinuteGrammar(),
                clocks,
                new MinutesGrammar(clocks),
                new RelativeGrammar(holidays, days),
                periods,
                new NthGrammar(periods),
                holidays,
                compounds);
    }

    List<TimeDraft> scan() {
        int from = 0;
        int at = 0;
        while (at < words.size()) {
            TimeDraft draft = mayBegin(at) ? longest(at) : null;
            if (draft == null) {
                at++;
                continue;
            }
            TimeDraft whole = joined(draft);
            if (!isBarred(whole)) {
                nameLead(whole);
                lookAhead(whole);
                Bounds.takeBehind(words, whole);
                Bounds.take(words, whole, from);
                shareBound(whole);
                drafts.add(whole);
                if (whole.isDate() || whole.part != null && !whole.isClock()) {
                    clocks.dateEndsAt(whole.end, whole.part);
                }
            }
            at = whole.end;
            from = whole.end;
        }
        return drafts;
    }

    private boolean mayBegin(int at) {
        return words.isNumber(at)
                || beginnings.holdsAny(words.matches(at))
                || words.token(at).isWord() && words.token(at).norm().indexOf('-') > 0
                || words.shortWeekday(at) != null;
    }

    private @Nullable TimeDraft longest(int at) {
        TimeDraft best = null;
        for (Grammar grammar : grammars) {
            TimeDraft draft = grammar.at(words, at);
            if (draft != null && (best == null || draft.length() > best.length())) {
                best = draft;
            }
        }
        return best;
    }

    /** "akan tiba pada Rabu hingga Kamis", "will be held on Aug. 8": the next such days. */
    private void lookAhead(TimeDraft draft) {
        Days last = draft.days instanceof Between range ? range.to() : draft.days;
        if (last == null || !last.turns() || draft.direction != Direction.UNSTATED) {
            return;
        }
        Match plan = words.plan(draft.first);
        if (plan != null) {
            draft.because(plan);
        }
        if (plan != null || words.isPlanned(draft.first)) {
            draft.direction = last.whole() instanceof NamedDay ? Direction.SAME : Direction.UNSTATED;
            draft.planned = true;
        }
    }

    /** "hingga Rabu (15/5) pukul 06.00 WIB": the word before the day bounds its clock as well. */
    private void shareBound(TimeDraft clock) {
        TimeDraft day = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (day != null && clock.isClock() && clock.hedge == Hedge.NONE && day.isDate() && !day.isRange()) {
            int behind = words.skip(day.end, ",");
            clock.hedge = behind == clock.first && isBound(day.hedge) ? day.hedge : clock.hedge;
        }
    }

    private static boolean isBound(Hedge hedge) {
        return switch (hedge) {
            case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST -> true;
            case NONE, AROUND, NEARLY, VAGUE -> false;
        };
    }

    private void nameLead(TimeDraft draft) {
        Match lead = words.lead(draft.first);
        if (lead != null && lead.entry().category() == Category.CLOCK_WORDS) {
            draft.because(lead);
        }
    }

    /** "setiap Senin", "makan siang": a habit or a thing, no time. */
    private boolean isBarred(TimeDraft draft) {
        int first = draft.first;
        if (words.relative(first, TimeAttributes.NOW) != null && !draft.isRange()) {
            // "between now and then"
            return true;
        }
        int behindDay = words.relative(first - 1, TimeAttributes.STEP) == null ? first : first - 1;
        return words.roleBefore(first, ClockRole.NEVER) != null || words.roleBefore(behindDay, ClockRole.NEVER) != null;
    }

    /** Adds the other end of a range: "pukul 08.00-10.00", "Rabu hingga Kamis". */
    private TimeDraft joined(TimeDraft from) {
        int at = Bounds.connector(words, from.first, from.end);
        if (at < 0 || at >= words.size()) {
            return from;
        }
        TimeDraft to = other(from, at);
        if (to == null) {
            return from;
        }
        int joint = from.end;
        TimeDraft range = from.isClock() ? clockRange(from, to) : dayRange(from, to, words.isDash(joint));
        if (range.end > joint) {
            Bounds.nameRange(words, range, joint);
        }
        return range;
    }

    private @Nullable TimeDraft other(TimeDraft from, int at) {
        if (from.isClock()) {
            return otherClock(at);
        }
        TimeDraft named = otherNamed(at);
        TimeDraft to = named == null && from.isDate() ? now(at) : named;
        if (to == null && from.days instanceof Days.CalendarYears) {
            to = periods.continued(words, at);
        }
        return to != null && to.kind == from.kind ? to : null;
    }

    /** The time at a token, or behind the word for a day or the article that may stand before it. */
    private @Nullable TimeDraft otherNamed(int at) {
        Match third = Bounds.third(words, at);
        TimeDraft to = third == null ? longest(at) : longestOf(third);
        boolean filled = words.relative(at, TimeAttributes.STEP) != null || words.role(at, ClockRole.ARTICLE) != null;
        return to == null && filled && words.has(at + 1) ? longest(at + 1) : to;
    }

    /** "From May until now", with nothing behind it that it could belong to. */
    private @Nullable TimeDraft now(int at) {
        Match now = words.relative(at, TimeAttributes.NOW);
        boolean open =
                now != null && words.has(now.end()) && words.token(now.end()).isWord();
        return now == null || open ? null : DayGrammar.now(words, now);
    }

    /** "akhir Juni" as the second end of a range. */
    private @Nullable TimeDraft longestOf(Match third) {
        TimeDraft whole = words.has(third.end()) ? longest(third.end()) : null;
        if (whole != null) {
            Bounds.takeThird(whole.because(third), third);
        }
        return whole;
    }

    private @Nullable TimeDraft otherClock(int at) {
        TimeDraft to = clocks.continued(words, at);
        return to != null && to.isClock() && to.lastMinute < 0 ? to : null;
    }

    private TimeDraft clockRange(TimeDraft from, TimeDraft to) {
        shareHalf(from, to);
        from.lastMinute = to.minute;
        from.zone = from.zone == null ? to.zone : from.zone;
        if (from.part == null && to.part != null) {
            from.part(to.part);
            shareHalfDay(from, to.part);
        }
        return from.upTo(to.end);
    }

    /** "2 to 4 p.m.", "8 p.m. to 9": the half of the day is said once for both, if they ascend with it. */
    private static void shareHalf(TimeDraft from, TimeDraft to) {
        int half = 12 * 60;
        if (to.halfTold && !from.halfTold && from.minute + half < to.minute) {
            from.minute += half;
        } else if (from.halfTold && !to.halfTold && to.minute < from.minute && to.minute + half > from.minute) {
            to.minute += half;
        }
    }

    /** "pukul 2-4 sore": the part is said once for both. */
    private static void shareHalfDay(TimeDraft from, DayPart part) {
        int later = from.minute + 12 * 60;
        if (from.minute < 12 * 60 && !part.holds(from.minute) && part.holds(later)) {
            from.minute = later;
        }
    }

    private TimeDraft dayRange(TimeDraft from, TimeDraft to, boolean dash) {
        if (from.kind == TimeDraft.Kind.PART && from.days == null && to.days == null) {
            from.lastPart = to.part;
            return from.upTo(to.end);
        }
        Days first = from.days;
        Days last = to.days;
        if (first == null || last == null || !canSpan(from, first, to, last, dash)) {
            return from;
        }
        TimeDraft range = new TimeDraft(TimeDraft.Kind.DATE, from.first, to.end, Rules.RANGE.id(words));
        range.days(new Between(first, last), from.grain.isFinerThan(to.grain) ? to.grain : from.grain);
        range.stated.addAll(from.stated);
        range.stated.addAll(to.stated);
        from.rules.forEach(range.rules::add);
        to.rules.stream().filter(rule -> !range.rules.contains(rule)).forEach(range.rules::add);
        range.direction = to.direction;
        takeParts(range, from, to);
        return range;
    }

    /** Whether two days are told alike, or both to the day with a word between them. */
    private boolean canSpan(TimeDraft from, Days first, TimeDraft to, Days last, boolean dash) {
        boolean coarse = Grain.DAY.isFinerThan(from.grain) || Grain.DAY.isFinerThan(to.grain);
        boolean between = Bounds.isBetween(words, from.first);
        boolean untilNow = to.days instanceof Days.Shift shift && shift.amount() == 0;
        return first.whole().getClass() == last.whole().getClass() || !dash && (!coarse || between || untilNow);
    }

    private static void takeParts(TimeDraft range, TimeDraft from, TimeDraft to) {
        if (from.part != null && to.part != null) {
            range.part(from.part);
            range.lastPart = to.part;
        }
    }
}
