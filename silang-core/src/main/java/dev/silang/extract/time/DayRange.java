package dev.silang.extract.time;

import java.time.LocalDate;

/** A run of days, both ends inclusive. */
record DayRange(LocalDate first, LocalDate last) {
    DayRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("days run backwards: " + first + " to " + last);
        }
    }

    static DayRange of(LocalDate day) {
        return new DayRange(day, day);
    }

    boolean isOneDay() {
        return first.equals(last);
    }
}
