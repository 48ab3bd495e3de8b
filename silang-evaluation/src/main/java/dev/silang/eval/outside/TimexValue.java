package dev.silang.eval.outside;

import dev.silang.value.Clock;
import dev.silang.value.Duration;
import dev.silang.value.TimeSpan;
import dev.silang.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Silang's times and durations in the notation of TIMEX3's {@code value}. */
final class TimexValue {
    private TimexValue() {}

    /** @return such as {@code 1998-W32}, {@code 1998-08-07TMO}, {@code P2D}; empty for what TIMEX3 cannot say */
    static String of(Value value) {
        if (value instanceof TimeSpan time) {
            return time.date() == null ? "" : day(time, time.date()) + clock(time);
        }
        return value instanceof Duration duration ? duration(duration) : "";
    }

    private static String day(TimeSpan time, LocalDate date) {
        return switch (time.grain()) {
            case DECADE -> String.valueOf(date.getYear() / 10);
            case YEAR -> String.valueOf(date.getYear());
            case QUARTER -> date.getYear() + "-Q" + date.get(IsoFields.QUARTER_OF_YEAR);
            case MONTH -> String.format(Locale.ROOT, "%d-%02d", date.getYear(), date.getMonthValue());
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%d-W%02d",
                        date.get(IsoFields.WEEK_BASED_YEAR),
                        date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case DAY, DAY_PART, HOUR, MINUTE, SECOND -> date.toString();
        };
    }

    private static String clock(TimeSpan time) {
        if (time.clock() != null) {
            return "T" + Clock.at(time.clock().from()).notation();
        }
        return time.part() == null ? "" : time.part().code();
    }

    private static String duration(Duration duration) {
        @Nullable BigDecimal low = duration.stated().low();
        if (low == null || !duration.stated().isExact()) {
            return "";
        }
        String amount = low.divide(Duration.seconds(duration.unit()), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return switch (duration.unit()) {
            case "s" -> "PT" + amount + "S";
            case "min" -> "PT" + amount + "M";
            case "h" -> "PT" + amount + "H";
            case "d" -> "P" + amount + "D";
            case "wk" -> "P" + amount + "W";
            case "mo" -> "P" + amount + "M";
            default -> "P" + amount + "Y";
        };
    }
}
