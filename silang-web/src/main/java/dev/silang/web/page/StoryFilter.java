package dev.silang.web.page;

import dev.silang.claim.Slot;
import dev.silang.desk.StoryQuery;
import dev.silang.web.http.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a client asks of the list of stories. The page and the API mean the same by each parameter. */
public final class StoryFilter {
    /** The parameters that narrow the list. */
    static final List<String> NAMES = List.of("q", "order", "days", "place", "outlet", "language", "slot", "conflicts");

    private static final int MOST_DAYS = 36_500;

    private static final int MOST_OFFSET = 1_000_000;

    private StoryFilter() {}

    /**
     * @param asked parameters by their names; unknown ones ask for nothing
     * @throws Refusal if a parameter has no such value
     */
    public static StoryQuery query(Map<String, String> asked, Instant now) {
        StoryQuery query = StoryQuery.ALL
                .text(of(asked, "q"))
                .place(of(asked, "place"))
                .outlet(of(asked, "outlet"))
                .language(of(asked, "language"))
                .slot(slot(of(asked, "slot")))
                .onlyConflicts(flag(of(asked, "conflicts")))
                .order(order(of(asked, "order")));
        Instant from = time("from", of(asked, "from"));
        String days = of(asked, "days");
        Instant since = days.isEmpty() ? from : now.minus(Duration.ofDays(number("days", days, 1, MOST_DAYS)));
        return query.between(since, time("to", of(asked, "to")));
    }

    static String of(Map<String, String> asked, String name) {
        return asked.getOrDefault(name, "").strip();
    }

    /** How many items are passed over. */
    public static int offset(Map<String, String> asked) {
        return number(asked, "offset", 0, MOST_OFFSET);
    }

    /** A number within bounds, or the usual one if none is asked for. */
    public static int number(Map<String, String> asked, String name, int usual, int most) {
        String value = of(asked, name);
        return value.isEmpty() ? usual : number(name, value, 0, most);
    }

    private static int number(String name, String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw Refusal.badRequest(name + " is a number from " + least + " to " + most);
    }

    public static @Nullable Slot slot(String label) {
        return label.isEmpty() ? null : oneOf(Slot.class, "slot", label);
    }

    /** @throws Refusal if it is none of them */
    public static <T extends Enum<T>> T oneOf(Class<T> type, String name, String label) {
        return Stream.of(type.getEnumConstants())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(label))
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest(name + " is none of what it may be"));
    }

    private static boolean flag(String value) {
        return value.equals("1") || value.equals("true");
    }

    private static StoryQuery.Order order(String value) {
        return switch (value) {
            case "", "newest" -> StoryQuery.Order.NEWEST;
            case "contested" -> StoryQuery.Order.MOST_CONTESTED;
            default -> throw Refusal.badRequest("order is newest or contested");
        };
    }

    /** A time or a day of ISO 8601; a day begins at midnight UTC. */
    public static @Nullable Instant time(String name, String value) {
        if (value.isEmpty()) {
            return null;
        }
        try {
            return value.contains("T")
                    ? OffsetDateTime.parse(value).toInstant()
                    : LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw Refusal.badRequest(name + " is a day or time of ISO 8601, such as 2026-05-31T14:30:00Z");
        }
    }
}
