package dev.silang.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.value.Clock;
import dev.silang.value.DayPart;
import dev.silang.value.DayRange;
import dev.silang.value.Grain;
import dev.silang.value.Hedge;
import dev.silang.value.TimeSpan;
import dev.silang.value.TimeSpan.Part;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times in every position to each other, both ways round. */
final class TimeTablesTest {
    /**
     * Times as a date, a weekday and a clock, each of which may be missing. A part in parentheses was inferred; {@code
     * ~} stands before an approximate time, {@code >=} before the start of an open stretch, {@code h} behind a full hour.
     */
    private static final String TABLE = """
            # position              | a                        | b                          | relation
            equal                   | 2023-09-13               | 2023-09-13                 | same
            another day             | 2023-09-13               | 2023-09-14                 | conflict
            another year            | 2023-09-13               | 2022-09-13                 | conflict
            year inferred           | (2023)-09-13             | 2022-09-13                 | same
            year inferred, day else | (2023)-09-13             | 2022-09-14                 | conflict
            year inferred, in month | (2023)-09-13             | 2022-09                    | finer
            year inferred, in year  | (2023)-09-13             | 2022                       | finer
            both years inferred     | (2023)-09-13             | (2022)-09-13               | same
            over new year           | (2023)-12-31             | 2024-01-01                 | conflict
            month inferred          | (2023)-(09)-13           | 2023-10-13                 | same
            month inferred, else    | (2023)-(09)-13           | 2023-10-14                 | conflict
            no such day in it       | (2023)-(08)-31           | 2023-09-30                 | conflict
            day inferred            | (2023)-(09)-(13)         | 2023-09-14                 | unrelated
            leap day                | (2024)-02-29             | (2023)-02-28               | conflict
            day in month            | 2023-09-13               | 2023-09                    | finer
            month in year           | 2023-09                  | 2023                       | finer
            two months              | 2023-09                  | 2023-10                    | conflict
            day in days             | 2023-09-13               | 2023-09-12..2023-09-15     | finer
            days that meet          | 2023-09-12..2023-09-14   | 2023-09-13..2023-09-15     | compatible
            days that touch         | 2023-09-12..2023-09-13   | 2023-09-13..2023-09-15     | compatible
            days apart              | 2023-09-12..2023-09-13   | 2023-09-14..2023-09-15     | conflict
            first day alike         | (2023)-09-13             | (2023)-09-13..2023-09-15   | finer
            weekday and day         | 2023-09-13 WED           | 2023-09-13                 | same
            another weekday         | (2023)-(09)-(13) WED     | (2023)-(09)-(12) TUE       | conflict
            weekday against day     | (2023)-(09)-(12) TUE     | 2023-09-13                 | conflict
            weekday, year inferred  | (2022)-(09)-(13) TUE     | (2023)-09-13               | same
            a slip in the weekday   | 2023-09-13 TUE           | 2023-09-13 WED             | conflict
            clock                   | 2023-09-13 10:30         | 2023-09-13                 | finer
            clock in month          | 2023-09-13 10:30         | 2023-09                    | finer
            clocks, equal           | 10:30                    | 10:30                      | same
            clocks, apart           | 10:30                    | 10:31                      | conflict
            zones                   | 10:42:05+07:00           | 12:42+09:00                | finer
            zones, apart            | 10:42+07:00              | 10:42+09:00                | conflict
            zone left out           | 10:42                    | 10:42+07:00                | same
            zones over midnight     | 23:30+07:00              | 01:30+09:00                | same
            seconds                 | 10:42:05                 | 10:42:07                   | conflict
            about                   | ~10:30                   | 10:34                      | coarser
            about, too far          | ~10:30                   | 10:36                      | conflict
            about, over midnight    | ~23:58                   | 00:02                      | coarser
            full hour               | 06:00h                   | 06:07                      | coarser
            full hour, too far      | 06:00h                   | 06:20                      | conflict
            about a full hour       | ~06:00h                  | 06:15                      | coarser
            in a stretch            | 11:00                    | 10:30..12:00               | finer
            stretches that meet     | 10:00..11:00             | 10:30..12:00               | compatible
            stretches apart         | 10:00..10:20             | 10:30..12:00               | conflict
            a long stretch          | 20:30                    | 08:00..21:00               | finer
            stretch over midnight   | 00:30                    | 23:00..01:00               | finer
            part of the day         | 2023-09-13 MORNING       | 2023-09-13                 | finer
            clock in part           | 2023-09-13 08:30         | 2023-09-13 MORNING         | finer
            clock beside part       | 2023-09-13 12:30         | 2023-09-13 MORNING         | compatible
            clock far from part     | 2023-09-13 15:30         | 2023-09-13 MORNING         | compatible
            parts that meet         | 2023-09-13 AFTERNOON     | 2023-09-13 NIGHT           | compatible
            parts that nearly meet  | 2023-09-13 MIDDAY        | 2023-09-13 EVENING         | compatible
            parts apart             | 2023-09-13 MORNING       | 2023-09-13 NIGHT           | compatible
            night and small hours   | NIGHT                    | DAWN                       | compatible
            of one day              | 2023-09-13 NIGHT         | 2023-09-13 DAWN            | compatible
            parts of two days       | 2023-09-13 NIGHT         | 2023-09-14 NIGHT           | conflict
            part in parts           | MIDDAY                   | MORNING..AFTERNOON         | finer
            bound and day           | >=2023-09-13             | 2023-09-14                 | unrelated
            two bounds              | >=2023-09-13             | >=2023-09-14               | conflict
            """;

    private static final Pattern FORM = Pattern.compile("(?<hedge>~|>=)?(?<date>[(]?\\d{4}[^ :]*)?"
            + " ?(?<weekday>MON|TUE|WED|THU|FRI|SAT|SUN)?"
            + " ?(?<from>\\d\\d:\\d\\d(?::\\d\\d)?)?(?:[.][.](?<to>\\d\\d:\\d\\d))?(?<hour>h)?(?<zone>[+]\\d\\d:\\d\\d)?"
            + " ?(?<part>[A-Z]+)?(?:[.][.](?<lastpart>[A-Z]+))?");

    private final Calculus calculus = new Calculus(Containment.NONE);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void relatesBothWaysRound(String position, String a, String b, String relation) {
        Explanation there = calculus.relate(time(a), time(b));
        Explanation back = calculus.relate(time(b), time(a));
        assertThat(there.relation().label()).as("%s", there).isEqualTo(relation);
        assertThat(back.relation()).as("%s", back).isEqualTo(there.relation().converse());
    }

    @Test
    void aPartOfAMonthIsHeldToItsMonth() {
        TimeSpan early = partOfMay(1, 10);

        assertThat(calculus.relate(early, time("2023-05-05")).relation()).isEqualTo(Relation.COARSER);
        assertThat(calculus.relate(early, time("2023-05-14")).relation()).isEqualTo(Relation.COMPATIBLE);
        assertThat(calculus.relate(early, partOfMay(21, 31)).relation()).isEqualTo(Relation.COMPATIBLE);
        assertThat(calculus.relate(early, time("2023-06-02")).relation()).isEqualTo(Relation.CONFLICT);
    }

    private static TimeSpan partOfMay(int first, int last) {
        DayRange days = new DayRange(LocalDate.of(2023, 5, first), LocalDate.of(2023, 5, last));
        return new TimeSpan(days, null, null, null, null, Grain.MONTH, Set.of(Part.MONTH, Part.YEAR), Hedge.AROUND);
    }

    private static TimeSpan time(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(text);
        }
        Set<Part> stated = EnumSet.noneOf(Part.class);
        @Nullable LocalDate[] days = days(form.group("date"), stated);
        Grain grain = stated.contains(Part.DAY) || !stated.contains(Part.YEAR)
                ? Grain.DAY
                : stated.contains(Part.MONTH) ? Grain.MONTH : Grain.YEAR;
        DayOfWeek weekday = weekday(form.group("weekday"), stated);
        LocalTime from = form.group("from") == null ? null : LocalTime.parse(form.group("from"));
        if (from != null) {
            stated.add(Part.CLOCK);
            grain = form.group("hour") != null ? Grain.HOUR : Grain.MINUTE;
        }
        LocalDate first = days[0];
        LocalDate last = days[1];
        boolean seconds = from != null && form.group("from").length() > 5;
        return new TimeSpan(
                first == null || last == null ? null : new DayRange(first, last),
                from == null
                        ? null
                        : new Clock(minute(from), minute(form.group("to")), seconds ? from.getSecond() : null),
                part(form.group("part")),
                part(form.group("lastpart") == null ? form.group("part") : form.group("lastpart")),
                weekday,
                form.group("zone") == null ? null : ZoneOffset.of(form.group("zone")),
                form.group("part") != null ? Grain.DAY_PART : seconds ? Grain.SECOND : grain,
                stated,
                hedge(form.group("hedge")));
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static @Nullable Integer minute(@Nullable String time) {
        return time == null ? null : minute(LocalTime.parse(time));
    }

    private static @Nullable DayPart part(@Nullable String name) {
        return name == null ? null : DayPart.valueOf(name);
    }

    private static Hedge hedge(@Nullable String sign) {
        return sign == null ? Hedge.NONE : sign.equals("~") ? Hedge.AROUND : Hedge.AT_LEAST;
    }

    private static @Nullable DayOfWeek weekday(@Nullable String name, Set<Part> stated) {
        if (name == null) {
            return null;
        }
        stated.add(Part.WEEKDAY);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(name)) {
                return day;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static @Nullable LocalDate[] days(@Nullable String date, Set<Part> stated) {
        if (date == null) {
            return new LocalDate[2];
        }
        String[] ends = date.split("[.][.]", -1);
        Part[] parts = {Part.YEAR, Part.MONTH, Part.DAY};
        String[] pieces = ends[0].split("-", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (!pieces[i].startsWith("(")) {
                stated.add(parts[i]);
            }
        }
        String plain = ends[0].replaceAll("[()]", "");
        LocalDate first = LocalDate.parse(plain + "-01-01".substring(3 * pieces.length - 3));
        LocalDate last = pieces.length == 1
                ? first.plusYears(1).minusDays(1)
                : pieces.length == 2 ? first.plusMonths(1).minusDays(1) : first;
        return new LocalDate[] {first, ends.length > 1 ? LocalDate.parse(ends[1]) : last};
    }
}
