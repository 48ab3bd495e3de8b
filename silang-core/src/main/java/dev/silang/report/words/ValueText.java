package dev.silang.report.words;

import dev.silang.value.Abbreviation;
import dev.silang.value.Duration;
import dev.silang.value.GameScore;
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
import dev.silang.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts values into the words of a reader: "lebih dari 5 jam", "Rp 1,2 triliun", "Rabu, 13 September 2023 pukul 10.30
 * WIB". The exact words of the article stand beside it in every report. Immutable.
 */
public final class ValueText {
    /** Digits of the bounds that a vague number has. */
    private static final int TOLD_DIGITS = 3;

    /** What stands before the digits of an amount, these, and what stands behind. */
    private static final Pattern AMOUNT = Pattern.compile("([^\\d]*)([\\d.,]+)([^\\d]*)");

    private final Labels labels;
    private final NumberText numbers;
    private final TimeText times;

    public ValueText(Labels labels) {
        this.labels = labels;
        this.numbers = new NumberText(labels);
        this.times = new TimeText(labels);
    }

    public String of(Value value) {
        if (value instanceof Quantity quantity) {
            GameScore score = quantity.score();
            if (score != null) {
                return score.notation();
            }
            ShownUnit unit = ShownUnit.of(quantity.unit(), quantity.grain());
            return hedged(quantity.hedge(), stated(quantity.stated(), n -> amount(n, unit)));
        }
        if (value instanceof Duration duration) {
            return hedged(duration.hedge(), stated(duration.stated(), n -> time(n, duration.unit())));
        }
        if (value instanceof TimeSpan time) {
            return times.of(time);
        }
        if (value instanceof Place place) {
            return place(place);
        }
        if (value instanceof Precedence precedence) {
            return precedence(precedence);
        }
        return named(value);
    }

    /** A moment, such as the time of publication. */
    public String of(OffsetDateTime moment) {
        return times.of(moment);
    }

    /** A moment without year and zone, for places where many stand together. */
    public String brief(OffsetDateTime moment) {
        return times.brief(moment);
    }

    /** The days from one moment to another. */
    public String days(OffsetDateTime first, OffsetDateTime last) {
        return times.days(times.asRead(first).toLocalDate(), times.asRead(last).toLocalDate());
    }

    /** What may be true if the value was said honestly, in words: "2,5–3,5 jam"; the value itself if it is no number. */
    String meant(Value value) {
        if (value instanceof Quantity quantity) {
            ShownUnit unit = ShownUnit.of(quantity.unit(), quantity.grain());
            return interval(quantity.meant(), n -> amount(rounded(n, quantity.hedge()), unit));
        }
        if (value instanceof Duration duration) {
            return interval(duration.meant(), n -> time(rounded(n, duration.hedge()), duration.unit()));
        }
        return of(value);
    }

    /** How far "about" reaches is no matter of its fourth digit. */
    private static BigDecimal rounded(BigDecimal number, Hedge hedge) {
        return hedge == Hedge.AROUND ? number.round(new MathContext(TOLD_DIGITS)) : number;
    }

    String moment(String iso) {
        return times.ofIso(iso);
    }

    private String named(Value value) {
        if (value instanceof Party party) {
            return party.name();
        }
        if (value instanceof Role role) {
            return role.office().isEmpty() ? role.person() : role.person() + ", " + role.office();
        }
        if (value instanceof Identifier identifier) {
            return identifier.code();
        }
        if (value instanceof Abbreviation abbreviation) {
            return String.join(" ", abbreviation.words()) + " (" + abbreviation.letters() + ")";
        }
        return value instanceof Phrase phrase ? String.join(" ", phrase.words()) : value.notation();
    }

    private String hedged(Hedge hedge, String number) {
        String key = "hedge." + hedge.name();
        return labels.has(key) ? labels.text(key, number) : number;
    }

    /** What was said: one number, or two. */
    private String stated(Interval stated, Function<BigDecimal, String> amount) {
        BigDecimal low = stated.low();
        BigDecimal high = stated.high();
        if (low != null && high != null && !stated.isExact()) {
            return between(amount.apply(low), amount.apply(high));
        }
        BigDecimal one = low != null ? low : high;
        return one == null ? "" : amount.apply(one);
    }

    private String interval(Interval meant, Function<BigDecimal, String> amount) {
        BigDecimal low = meant.low();
        BigDecimal high = meant.high();
        if (low != null && high != null) {
            return meant.isExact() ? amount.apply(low) : between(amount.apply(low), amount.apply(high));
        }
        if (low != null) {
            return labels.text(meant.lowOpen() ? "interval.above" : "interval.from", amount.apply(low));
        }
        return high == null
                ? labels.text("interval.any")
                : labels.text(meant.highOpen() ? "interval.below" : "interval.to", amount.apply(high));
    }

    /** Of two amounts of one unit the unit is told once: "45 sampai 80 cm", "Rp 1 sampai 2 juta". */
    private String between(String low, String high) {
        Matcher first = AMOUNT.matcher(low);
        Matcher last = AMOUNT.matcher(high);
        boolean alike = first.matches()
                && last.matches()
                && first.group(1).equals(last.group(1))
                && first.group(3).equals(last.group(3));
        return alike
                ? first.group(1) + labels.text("interval.between", first.group(2), last.group(2)) + first.group(3)
                : labels.text("interval.between", low, high);
    }

    private String amount(BigDecimal number, ShownUnit shown) {
        String unit = shown.code();
        String text = numbers.of(number.divide(shown.size(), 6, RoundingMode.HALF_UP));
        String template = labels.find("unit." + unit);
        if (template != null) {
            return Template.fill(template, text);
        }
        if (unit.startsWith("{") && unit.endsWith("}")) {
            // UCUM writes what is no unit of its own in braces.
            return text + ' ' + unit.substring(1, unit.length() - 1);
        }
        return unit.isEmpty() ? text : isCurrency(unit) ? unit + ' ' + text : text + ' ' + unit;
    }

    private static boolean isCurrency(String unit) {
        return unit.length() == 3
                && unit.equals(unit.toUpperCase(Locale.ROOT))
                && unit.chars().allMatch(Character::isLetter);
    }

    /** @param seconds as a duration counts */
    private String time(BigDecimal seconds, String unit) {
        BigDecimal amount = seconds.divide(Duration.seconds(unit), 4, RoundingMode.HALF_UP);
        String key = "duration." + unit;
        boolean one = amount.compareTo(BigDecimal.ONE) == 0 && labels.has(key + ".1");
        return labels.text(one ? key + ".1" : key, numbers.of(amount));
    }

    private String place(Place place) {
        StringBuilder out = new StringBuilder(kindAndName(place.kind(), place.name()));
        place.within().forEach(part -> out.append(", ").append(kindAndName(part.kind(), part.name())));
        return out.toString();
    }

    /** "Kabupaten Bogor" and "Kota Bogor" differ by their kind alone. */
    private String kindAndName(String kind, String name) {
        @Nullable String template = labels.find("place." + kind);
        if (template == null) {
            return name;
        }
        String word = Template.fill(template, "").strip().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).contains(word) ? name : Template.fill(template, name);
    }

    private String precedence(Precedence precedence) {
        String words = precedence.sinceWords();
        String since = precedence.since() != null ? of(precedence.since()) : words.isEmpty() ? "" : "“" + words + "”";
        String what = rank(precedence);
        return since.isEmpty() ? what : labels.text("precedence.since", what, since);
    }

    private String rank(Precedence precedence) {
        if (precedence.rank() < 0) {
            return labels.text("precedence.never");
        }
        if (precedence.rank() == 0) {
            return labels.word("quality", precedence.quality());
        }
        String known = labels.find("precedence." + precedence.rank());
        return known != null ? known : labels.text("precedence.rank", String.valueOf(precedence.rank()));
    }
}
