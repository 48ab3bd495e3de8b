package dev.silang.check;

import dev.silang.claim.Claim;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date with which a report contradicts itself.
 *
 * @param reason what is wrong with it
 * @param likely the date that was likely meant, one unit of day, month or year away; null if nothing tells it
 */
public record DateSlip(Claim claim, Reason reason, @Nullable LocalDate likely) {
    /** What is wrong with a date. */
    public enum Reason {
        /** The weekday that stands beside it is not its own. */
        WEEKDAY,
        /** Something was said on a day after the report. */
        AFTER_REPORT;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
