package dev.silang.report.json;

import dev.silang.value.Abbreviation;
import dev.silang.value.Clock;
import dev.silang.value.Duration;
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
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes values as JSON objects: the type, the notation, then what the type has. */
final class JsonValue {
    private JsonValue() {}

    static void write(JsonWriter json, Value value) {
        json.object().field("type", value.type()).field("notation", value.notation());
        if (value instanceof Quantity quantity) {
            quantity(json, quantity);
        } else if (value instanceof Duration duration) {
            duration(json, duration);
        } else if (value instanceof TimeSpan time) {
            time(json, time);
        } else if (value instanceof Place place) {
            place(json, place);
        } else if (value instanceof Precedence precedence) {
            precedence(json, precedence);
        } else {
            named(json, value);
        }
        json.end();
    }

    private static void quantity(JsonWriter json, Quantity quantity) {
        interval(json, quantity.meant(), BigDecimal.ONE);
        stated(json, quantity.stated(), BigDecimal.ONE, quantity.hedge());
        json.field("unit", quantity.unit()).field("grain", quantity.grain()).field("counted", quantity.subject());
    }

    /** Numbers are in the unit, not in seconds. */
    private static void duration(JsonWriter json, Duration duration) {
        BigDecimal seconds = Duration.seconds(duration.unit());
        interval(json, duration.meant(), seconds);
        stated(json, duration.stated(), seconds, duration.hedge());
        json.field("unit", duration.unit()).field("grain", in(duration.grain(), seconds));
    }

    private static void interval(JsonWriter json, Interval meant, BigDecimal unit) {
        json.field("low", in(meant.low(), unit))
                .field("high", in(meant.high(), unit))
                .field("lowOpen", meant.lowOpen())
                .field("highOpen", meant.highOpen());
    }

    private static void stated(JsonWriter json, Interval stated, BigDecimal unit, Hedge hedge) {
        json.object("stated")
                .field("low", in(stated.low(), unit))
                .field("high", in(stated.high(), unit))
                .end()
                .field("hedge", lower(hedge));
    }

    private static @Nullable BigDecimal in(@Nullable BigDecimal number, BigDecimal unit) {
        return number == null || unit.compareTo(BigDecimal.ONE) == 0
                ? number
                : number.divide(unit, 6, RoundingMode.HALF_UP);
    }

    private static void time(JsonWriter json, TimeSpan time) {
        Clock clock = time.clock();
        json.field("date", text(time.date()))
                .field("lastDate", text(time.lastDate()))
                .field("clock", clock == null ? null : Iso.clock(clock.from(), clock.second()))
                .field("lastClock", clock == null ? null : Iso.clock(clock.last(), null))
                .field("dayPart", time.part() == null ? null : lower(time.part()))
                .field("lastDayPart", time.lastPart() == null ? null : lower(time.lastPart()))
                .field("weekday", time.weekday() == null ? null : lower(time.weekday()))
                .field("zone", text(time.zone()))
                .field("grain", lower(time.grain()))
                // The set has no order of its own.
                .field(
                        "stated",
                        time.stated().stream().sorted().map(JsonValue::lower).toList())
                .field("hedge", lower(time.hedge()))
                .field("slip", time.isSlip());
    }

    private static void place(JsonWriter json, Place place) {
        json.field("name", place.name()).field("kind", place.kind()).array("within");
        for (Place.Part part : place.within()) {
            json.object().field("name", part.name()).field("kind", part.kind()).end();
        }
        json.end();
    }

    private static void precedence(JsonWriter json, Precedence precedence) {
        json.field("rank", precedence.rank())
                .field("quality", precedence.quality())
                .field("of", precedence.of());
        json.name("since");
        if (precedence.since() == null) {
            json.value((String) null);
        } else {
            write(json, precedence.since());
        }
        json.field("sinceWords", precedence.sinceWords());
    }

    private static void named(JsonWriter json, Value value) {
        if (value instanceof Party party) {
            json.field("name", party.name()).field("kind", party.kind());
        } else if (value instanceof Role role) {
            json.field("person", role.person()).field("office", role.office());
        } else if (value instanceof Identifier identifier) {
            json.field("kind", identifier.kind()).field("code", identifier.code());
        } else if (value instanceof Abbreviation abbreviation) {
            json.field("letters", abbreviation.letters()).field("words", abbreviation.words());
        } else if (value instanceof Phrase phrase) {
            json.field("words", phrase.words());
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
