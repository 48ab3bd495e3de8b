package dev.silang.eval.outside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.silang.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads a specification of Microsoft's Recognizers-Text: sentences with the values in them. What Silang has no value for
 * (sets such as "every day", ranks such as "the one before last", times of day from one to another without a day, dates
 * without a year) is left out.
 *
 * <p>It tells the last of several years, quarters, months or days by the moment at which it begins: "from March to May" ends on 1 May,
 * "until April 27" on the 27th. Where Silang reads the whole of May and of that day, both are taken.
 */
final class RecognizersSpec {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** "From 2017-q1 to 2018-q1". */
    private static final Pattern QUARTER = Pattern.compile("(?i)\\bq[1-4]\\b.*\\bq[1-4]\\b");

    private RecognizersSpec() {}

    /** @param source JSON, with or without a byte order mark */
    static List<Phrase> read(String source) throws IOException {
        List<Phrase> phrases = new ArrayList<>();
        for (JsonNode sentence : JSON.readTree(source.startsWith("\uFEFF") ? source.substring(1) : source)) {
            String now = sentence.path("Context").path("ReferenceDateTime").asText("");
            for (JsonNode result : sentence.path("Results")) {
                List<Expected> meanings = meanings(result);
                if (!meanings.isEmpty() && result.has("Start")) {
                    phrases.add(new Phrase(
                            sentence.required("Input").textValue(),
                            new Span(
                                    result.path("Start").intValue(),
                                    result.path("End").intValue() + 1),
                            result.path("TypeName").asText().startsWith("ordinal"),
                            now.isEmpty() ? null : dateTime(now),
                            "",
                            meanings));
                }
            }
        }
        return phrases;
    }

    private static List<Expected> meanings(JsonNode result) {
        JsonNode resolution = result.path("Resolution");
        String type = result.path("TypeName").asText();
        try {
            if (resolution.has("values")) {
                boolean quarters = QUARTER.matcher(result.path("Text").asText()).find();
                return StreamSupport.stream(resolution.path("values").spliterator(), false)
                        .flatMap(value -> moments(value, quarters))
                        .toList();
            }
            String value = resolution.path("value").asText("");
            return switch (type) {
                case "number", "ordinal" -> List.of(Amount.of(new BigDecimal(value), ""));
                case "percentage" -> List.of(Amount.of(new BigDecimal(value.replace("%", "")), "%"));
                case "numberrange" -> range(value);
                case "age", "currency", "dimension", "temperature" -> measured(type, resolution, value);
                default -> List.of();
            };
        } catch (NumberFormatException | DateTimeException e) {
            // "null" where its authors found no value
            return List.of();
        }
    }

    private static List<Expected> measured(String type, JsonNode resolution, String value) {
        String name = resolution.path("unit").asText();
        String unit = type.equals("dimension") && name.equals("Pound") ? "mass pound" : name;
        if (type.equals("age")) {
            String code = name.equals("Month") ? "mo" : name.equals("Week") ? "wk" : name.equals("Day") ? "d" : "a";
            return List.of(Amount.of(new BigDecimal(value), code));
        }
        BigDecimal number = new BigDecimal(value);
        // "Ton" is told of tonnes and of tons alike
        return unit.equals("Ton")
                ? List.of(Units.amount(number, number, "metric ton"), Units.amount(number, number, "short ton"))
                : List.of(Units.amount(number, number, unit));
    }

    /** "(10,20]", "[5,)": whether an end belongs to it is not compared. */
    private static List<Expected> range(String value) {
        String[] ends = value.substring(1, value.length() - 1).split(",", -1);
        BigDecimal low = ends[0].isEmpty() ? null : new BigDecimal(ends[0]);
        BigDecimal high = ends[1].isEmpty() ? null : new BigDecimal(ends[1]);
        return List.of(new Amount(low, high, ""));
    }

    private static Stream<Expected> moments(JsonNode value, boolean quarters) {
        String text = value.path("value").asText("");
        return switch (value.path("type").asText().toLowerCase(Locale.ROOT)) {
            case "date" -> Stream.of(day(LocalDate.parse(text)));
            case "time" -> Stream.of(Moment.at(LocalTime.parse(text)));
            case "datetime" -> grains(dateTime(text));
            case "duration" ->
                Stream.of(duration(new BigDecimal(text), value.path("Mod").asText("")));
            case "daterange", "datetimerange" -> range(value, quarters);
            default -> Stream.<Expected>of();
        };
    }

    private static Amount duration(BigDecimal seconds, String bound) {
        return new Amount(bound.equals("less") ? null : seconds, bound.equals("more") ? null : seconds, "s");
    }

    private static Stream<Expected> range(JsonNode value, boolean quarters) {
        LocalDateTime from = end(value.path("start"));
        LocalDateTime to = end(value.path("end"));
        if (from == null && to == null) {
            // "not resolved": a season, a fiscal year
            return Stream.of();
        }
        if (from != null && to != null) {
            return Stream.of(
                    Moment.of(from, to),
                    Moment.of(from, whole(to, value.path("timex").asText(), quarters)));
        }
        boolean day = value.path("sourceEntity").asText("").equals("datetimepoint")
                && !value.path("timex").asText().contains("T");
        Moment told = Moment.of(from, to);
        return day
                ? Stream.of(told, Moment.of(from == null ? null : from.plusDays(1), to == null ? null : to.plusDays(1)))
                : Stream.of(told);
    }

    /** The moment behind the last year, month or day of a range such as {@code (2014-01-01,2018-01-01,P4Y)}. */
    private static LocalDateTime whole(LocalDateTime last, String timex, boolean quarters) {
        String length = timex.substring(timex.lastIndexOf(',') + 1);
        if (!timex.startsWith("(") || length.contains("T")) {
            return last;
        }
        if (quarters) {
            return last.plusMonths(3);
        }
        boolean begins = last.getDayOfMonth() == 1;
        return begins && length.endsWith("Y)")
                ? last.plusYears(1)
                : begins && length.endsWith("M)") ? last.plusMonths(1) : last.plusDays(1);
    }

    private static Expected day(LocalDate day) {
        return Moment.of(day.atStartOfDay(), day.plusDays(1).atStartOfDay());
    }

    /** How fine "10:00:00" was said is not told. */
    private static Stream<Expected> grains(LocalDateTime from) {
        return Stream.of(from.plusHours(1), from.plusMinutes(1), from.plusSeconds(1))
                .map(to -> Moment.of(from, to));
    }

    private static @Nullable LocalDateTime end(JsonNode node) {
        return node.isTextual() ? dateTime(Objects.requireNonNull(node.textValue())) : null;
    }

    private static LocalDateTime dateTime(String text) {
        return text.length() == 10
                ? LocalDate.parse(text).atStartOfDay()
                : LocalDateTime.parse(text.replace(' ', 'T').replaceFirst("Z$", ""));
    }
}
