package dev.silang.relation;

import dev.silang.value.Abbreviation;
import dev.silang.value.Clock;
import dev.silang.value.Concept;
import dev.silang.value.DayPart;
import dev.silang.value.DayRange;
import dev.silang.value.Duration;
import dev.silang.value.Grain;
import dev.silang.value.Hedge;
import dev.silang.value.Identifier;
import dev.silang.value.Interval;
import dev.silang.value.Party;
import dev.silang.value.Phrase;
import dev.silang.value.Place;
import dev.silang.value.Precedence;
import dev.silang.value.Quantity;
import dev.silang.value.Role;
import dev.silang.value.TimeSpan;
import dev.silang.value.TimeSpan.Part;
import dev.silang.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values of every type from one seed. They are drawn from small pools, so that two of them are often equal, near or
 * one within the other: values far apart test nothing but conflicts.
 */
final class RandomValues {
    private static final List<String> NAMES = List.of(
            "Budi",
            "Budi Santoso",
            "Boedi Santosa",
            "B. Santoso",
            "Siti Nur Aini",
            "Aini",
            "S N Aini",
            "Dwi",
            "Tri Dwi",
            "A Dodi Xu",
            "Adam D Xu",
            "Adi Dodi Xu",
            "—",
            "");
    private static final List<String> PLACES =
            List.of("Sukamaju", "Sukamaju Kidul", "Mekar", "Mekarsari", "Jaya", "Timur Jaya", "Jaya Timur", "?");
    private static final List<String> KINDS = List.of("", "village", "district", "regency", "city", "province", "road");
    private static final List<String> WORDS = List.of("api", "listrik", "arus", "pendek", "hujan", "deras");
    private static final List<String> FIRST_WORDS = List.of("komisi", "kommisi", "kantor", "pusatkantor");
    private static final List<String> MIDDLE_WORDS = List.of("pangan", "pengawas", "pengawasan", "pusat", "pusad");
    private static final List<String> UNITS = List.of("s", "min", "h", "d", "wk", "mo", "a");
    private static final List<ZoneOffset> ZONES =
            List.of(ZoneOffset.ofHours(7), ZoneOffset.ofHours(8), ZoneOffset.ofHours(9), ZoneOffset.UTC);
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 12, 20);

    /** Numbers and times have the most ways to relate, so every second value is one of them. */
    private static final int TYPES = 16;

    private final Random random;

    RandomValues(long seed) {
        random = new Random(seed);
    }

    Value value() {
        return value(random.nextInt(TYPES));
    }

    private Value value(int type) {
        return switch (type) {
            case 0, 1, 2 -> quantity();
            case 3 -> duration();
            case 4, 5, 6, 7, 8 -> time();
            case 9 -> place();
            case 10 -> precedence();
            case 11 -> new Party(pick(NAMES), pick(List.of("person", "organisation", "group")));
            case 12 -> new Role(pick(NAMES), String.join(" ", words()));
            case 13 -> new Identifier(pick(List.of("plate", "train")), pick(List.of("B1XY", "B2XY", "KA12")));
            case 14 -> abbreviation();
            default -> new Phrase(words());
        };
    }

    /** Two values of one type. */
    List<Value> pair() {
        int type = random.nextInt(TYPES);
        return List.of(value(type), value(type));
    }

    Quantity quantity() {
        BigDecimal grain = grain();
        return new Quantity(
                stated(grain),
                pick(Hedge.values()),
                grain,
                pick(List.of("", "", "", "IDR")),
                Concept.of(pick(List.of("", "dead"))));
    }

    Duration duration() {
        String unit = pick(UNITS);
        BigDecimal seconds = Duration.seconds(unit);
        BigDecimal grain = random.nextBoolean() ? BigDecimal.ONE : new BigDecimal("0.5");
        return new Duration(stated(grain).times(seconds), pick(Hedge.values()), grain.multiply(seconds), unit);
    }

    /** A number that was said: mostly one, sometimes a range. */
    private Interval stated(BigDecimal grain) {
        BigDecimal near = pick(List.of(BigDecimal.valueOf(7), BigDecimal.valueOf(290)));
        BigDecimal steps = near.divide(grain, 0, RoundingMode.CEILING).add(BigDecimal.valueOf(random.nextInt(6)));
        BigDecimal low = grain.multiply(steps);
        BigDecimal high = random.nextInt(4) > 0 ? low : low.add(grain.multiply(BigDecimal.valueOf(random.nextInt(9))));
        return Interval.closed(low, high);
    }

    private BigDecimal grain() {
        return BigDecimal.ONE.scaleByPowerOfTen(random.nextInt(4) - 1);
    }

    TimeSpan time() {
        Set<Part> stated = EnumSet.noneOf(Part.class);
        LocalDate first = random.nextInt(6) == 0 ? null : FIRST_DAY.plusDays(random.nextInt(24));
        LocalDate last = first;
        Grain grain = Grain.DAY;
        if (first != null) {
            first = random.nextInt(5) == 0 ? first.minusYears(1) : first;
            last = random.nextInt(5) == 0 ? first.plusDays(random.nextInt(5)) : first;
            grain = grain(stated);
            first = grain == Grain.YEAR
                    ? first.withDayOfYear(1)
                    : grain == Grain.MONTH ? first.withDayOfMonth(1) : first;
            last = grain == Grain.YEAR
                    ? first.plusYears(1).minusDays(1)
                    : grain == Grain.MONTH ? first.plusMonths(1).minusDays(1) : last;
        }
        boolean coarse = grain != Grain.DAY;
        DayOfWeek weekday = coarse || random.nextInt(3) > 0 ? null : weekday(first);
        if (weekday != null) {
            stated.add(Part.WEEKDAY);
        }
        Hedge hedge = random.nextInt(3) > 0 ? Hedge.NONE : pick(Hedge.values());
        return coarse || random.nextBoolean()
                ? new TimeSpan(days(first, last), null, part(stated), weekday, null, grain, stated, hedge)
                : clock(days(first, last), weekday, stated, hedge);
    }

    /** What of a date is stated, from nothing ("kemarin") to all; returns the finest part. */
    private Grain grain(Set<Part> stated) {
        switch (random.nextInt(8)) {
            case 0 -> stated.add(Part.RELATIVE);
            case 1 -> stated.addAll(Set.of(Part.MONTH, Part.YEAR));
            case 2 -> stated.add(Part.MONTH);
            case 3 -> stated.add(Part.YEAR);
            case 4 -> stated.add(Part.DAY);
            case 5 -> stated.addAll(Set.of(Part.DAY, Part.MONTH));
            default -> stated.addAll(Set.of(Part.DAY, Part.MONTH, Part.YEAR));
        }
        if (stated.contains(Part.DAY) || stated.contains(Part.RELATIVE)) {
            return Grain.DAY;
        }
        return stated.contains(Part.MONTH) ? Grain.MONTH : Grain.YEAR;
    }

    /** Mostly that of the date, sometimes a slip. */
    private DayOfWeek weekday(@Nullable LocalDate date) {
        return date == null || random.nextInt(8) == 0 ? pick(DayOfWeek.values()) : date.getDayOfWeek();
    }

    private @Nullable DayPart part(Set<Part> stated) {
        if (random.nextInt(3) > 0) {
            return null;
        }
        stated.add(Part.DAY_PART);
        return pick(DayPart.values());
    }

    private TimeSpan clock(@Nullable DayRange days, @Nullable DayOfWeek weekday, Set<Part> stated, Hedge hedge) {
        stated.add(Part.CLOCK);
        boolean hour = random.nextInt(3) == 0;
        int minute = hour ? random.nextInt(24) * 60 : Math.floorMod(random.nextInt(100) - 50, 1440);
        int lastMinute = random.nextInt(3) > 0 ? minute : (minute + random.nextInt(300)) % 1440;
        boolean second = !hour && random.nextInt(4) == 0;
        return new TimeSpan(
                days,
                new Clock(minute, lastMinute, second ? random.nextInt(3) : null),
                null,
                weekday,
                random.nextBoolean() ? null : pick(ZONES),
                hour ? Grain.HOUR : second ? Grain.SECOND : Grain.MINUTE,
                stated,
                hedge);
    }

    private static @Nullable DayRange days(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null ? null : new DayRange(first, last);
    }

    private Place post(List<Place.Part> within) {
        int metres = 90_000 + 100 * random.nextInt(15);
        boolean whole = metres % 1000 == 0;
        return new Place.Post("KM", BigDecimal.valueOf(metres), BigDecimal.valueOf(whole ? 1000 : 1), within);
    }

    /** Mostly a name, sometimes several or a point. */
    Place place() {
        List<Place.Part> within = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            within.add(new Place.Part(pick(PLACES), pick(KINDS)));
        }
        return switch (random.nextInt(8)) {
            case 0 -> new Place.Listed(pick(PLACES), within);
            case 1 -> new Place.Bearing(BigDecimal.valueOf(24), BigDecimal.valueOf(random.nextInt(2)), pick(PLACES));
            case 2 -> new Place.Coordinates("6.4", pick(List.of("111.84", "111.8")));
            case 3 -> post(within);
            default -> new Place.Named(pick(PLACES), pick(KINDS), within);
        };
    }

    Precedence precedence() {
        int rank = random.nextInt(5) - 1;
        TimeSpan since = random.nextBoolean() ? null : time();
        String words = since == null && random.nextBoolean() ? pick(WORDS) : "";
        return new Precedence(rank, rank == 0 ? pick(List.of("largest", "oldest")) : "", pick(WORDS), since, words);
    }

    private Abbreviation abbreviation() {
        String letters = pick(List.of("KPP", "KPJ"));
        List<String> roots = List.of(pick(FIRST_WORDS), pick(MIDDLE_WORDS), pick(MIDDLE_WORDS));
        return new Abbreviation(letters, pick(List.of(roots, List.of("komisi", "pangan", "pusat"))), roots);
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            words.add(pick(WORDS));
        }
        return words;
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> T pick(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
