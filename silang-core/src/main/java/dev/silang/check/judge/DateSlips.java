package dev.silang.check.judge;

import dev.silang.check.DateSlip;
import dev.silang.claim.About;
import dev.silang.claim.Claim;
import dev.silang.claim.Modality;
import dev.silang.value.Hedge;
import dev.silang.value.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates with which reports contradict themselves. In Indonesian news the weekday and the date disagree in 3.6 % of
 * full dates, and one unit of day, month or year mends most of them.
 */
public final class DateSlips {
    /** News is of the last week. */
    private static final int FRESH_DAYS = 7;

    /** Zones may part the days of a report and of what it tells by one. */
    private static final int ZONE_DAYS = 1;

    private final Map<String, OffsetDateTime> published;

    /** @param published by article id; articles without a time are absent */
    public DateSlips(Map<String, OffsetDateTime> published) {
        this.published = published;
    }

    /** One for each date of each article, in the order of the claims. */
    public List<DateSlip> in(List<Claim> claims) {
        List<DateSlip> slips = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Claim claim : claims) {
            DateSlip slip = claim.value() instanceof TimeSpan time ? slip(claim, time) : null;
            if (slip != null
                    && seen.add(claim.article().id() + "|" + claim.value().notation())) {
                slips.add(slip);
            }
        }
        return slips;
    }

    private @Nullable DateSlip slip(Claim claim, TimeSpan time) {
        OffsetDateTime told = published.get(claim.article().id());
        LocalDate today = told == null ? null : told.toLocalDate();
        LocalDate date = time.date();
        if (date == null) {
            return null;
        }
        if (time.isSlip()) {
            return new DateSlip(claim, DateSlip.Reason.WEEKDAY, likely(date, time.weekday(), today));
        }
        return today != null && isToldTooEarly(claim, time, today)
                ? new DateSlip(claim, DateSlip.Reason.AFTER_REPORT, likely(date, time.weekday(), today))
                : null;
    }

    /** Only what was said is surely past: meetings and trials lie ahead. */
    private static boolean isToldTooEarly(Claim claim, TimeSpan time, LocalDate today) {
        return claim.about().frame().equals(About.SPEECH)
                && claim.modality() == Modality.ASSERTED
                && time.hedge() == Hedge.NONE
                && time.has(TimeSpan.Part.DAY)
                && time.has(TimeSpan.Part.MONTH)
                && time.date() != null
                && time.date().isAfter(today.plusDays(ZONE_DAYS));
    }

    /** The fresh date that differs in one unit, unless the date as it stands is fresh itself. */
    private static @Nullable LocalDate likely(LocalDate date, @Nullable DayOfWeek weekday, @Nullable LocalDate today) {
        if (today == null || isFresh(date, today)) {
            return null;
        }
        return candidates(date)
                .filter(other -> isFresh(other, today) && (weekday == null || other.getDayOfWeek() == weekday))
                .reduce((a, b) -> a.isAfter(b) ? a : b)
                .orElse(null);
    }

    private static boolean isFresh(LocalDate date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(date, today);
        return days >= -ZONE_DAYS && days <= FRESH_DAYS;
    }

    private static Stream<LocalDate> candidates(LocalDate date) {
        List<LocalDate> candidates = new ArrayList<>();
        for (Month month : Month.values()) {
            candidates.add(date.with(month));
        }
        candidates.add(date.minusYears(1));
        candidates.add(date.plusYears(1));
        for (int day = 1; day <= date.lengthOfMonth(); day++) {
            candidates.add(date.withDayOfMonth(day));
        }
        return candidates.stream().filter(other -> isOneUnitAway(date, other));
    }

    /** Day, month or year differ, and only one of them. */
    private static boolean isOneUnitAway(LocalDate a, LocalDate b) {
        int different = (a.getDayOfMonth() == b.getDayOfMonth() ? 0 : 1)
                + (a.getMonthValue() == b.getMonthValue() ? 0 : 1)
                + (a.getYear() == b.getYear() ? 0 : 1);
        return different == 1;
    }
}
