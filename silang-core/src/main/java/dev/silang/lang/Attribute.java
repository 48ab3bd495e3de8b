package dev.silang.lang;

import dev.silang.value.Interval;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One thing that entries of a family may say beside their words, and what it may be. Immutable; compared by identity,
 * since "kind" of an office is another attribute than "kind" of a title.
 *
 * @param <T> what its text becomes when a pack is read
 * @see Category#attributes()
 */
public final class Attribute<T> {
    private static final List<String> FLAGS = List.of("true", "false", "yes", "no");

    private final String key;
    private final String expected;
    private final List<String> choices;
    private final Function<String, T> reader;

    private Attribute(String key, String expected, List<String> choices, Function<String, T> reader) {
        this.key = key;
        this.expected = expected;
        this.choices = choices;
        this.reader = reader;
    }

    /** Any words but none. */
    static Attribute<String> text(String key) {
        return new Attribute<>(key, "some text", List.of(), Attribute::filled);
    }

    /** Any words, or nothing where there is none to name. */
    static Attribute<String> textOrNothing(String key) {
        return new Attribute<>(key, "some text or nothing", List.of(), Function.identity());
    }

    /** Words parted by spaces. */
    static Attribute<List<String>> words(String key) {
        return new Attribute<>(
                key, "words", List.of(), text -> List.of(filled(text).split(" ")));
    }

    static Attribute<Integer> number(String key) {
        return new Attribute<>(key, "a whole number", List.of(), Integer::valueOf);
    }

    static Attribute<BigDecimal> decimal(String key) {
        return new Attribute<>(key, "a number", List.of(), BigDecimal::new);
    }

    /** The upper end of a range: a number, or nothing where it has none. */
    static Attribute<Optional<BigDecimal>> end(String key) {
        return new Attribute<>(
                key,
                "a number or nothing",
                List.of(),
                text -> text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text)));
    }

    /** "2" or "6..12". */
    static Attribute<Interval> range(String key) {
        return new Attribute<>(key, "a number or a range such as 6..12", List.of(), Attribute::interval);
    }

    static Attribute<ZoneOffset> offset(String key) {
        return new Attribute<>(key, "an offset such as +07:00", List.of(), ZoneOffset::of);
    }

    static Attribute<Pattern> pattern(String key) {
        return new Attribute<>(key, "a regular expression", List.of(), text -> Pattern.compile(filled(text)));
    }

    static Attribute<Boolean> flag(String key) {
        return closed(key, FLAGS, text -> text.equals("true") || text.equals("yes"));
    }

    /** One of some words that the code hands on without a look at them. */
    static Attribute<String> word(String key, String... choices) {
        return closed(key, List.of(choices), Function.identity());
    }

    /** Any constant of an enum, written in small letters: {@code at-least}. */
    static <E extends Enum<E>> Attribute<E> constant(String key, Class<E> type) {
        return constant(key, type.getEnumConstants());
    }

    /** One of some constants of an enum. */
    @SafeVarargs
    static <E extends Enum<E>> Attribute<E> constant(String key, E... constants) {
        Map<String, E> byWord = new LinkedHashMap<>();
        for (E constant : constants) {
            byWord.put(written(constant), constant);
        }
        return closed(key, List.copyOf(byWord.keySet()), text -> Objects.requireNonNull(byWord.get(text)));
    }

    private static <T> Attribute<T> closed(String key, List<String> choices, Function<String, T> reader) {
        return new Attribute<>(key, "one of " + String.join(", ", choices), choices, reader);
    }

    private static Interval interval(String text) {
        String[] ends = text.split("\\.\\.", 2);
        BigDecimal low = new BigDecimal(ends[0]);
        return ends.length == 1 ? Interval.exactly(low) : Interval.closed(low, new BigDecimal(ends[1]));
    }

    private static String filled(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("nothing");
        }
        return text;
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As it is written in the packs. */
    public String key() {
        return key;
    }

    /** All values that it may have; empty if they cannot be counted. */
    public List<String> choices() {
        return choices;
    }

    /** What its values are, for messages: "one of before, after". */
    String expected() {
        return expected;
    }

    /** @return empty if the text is no value of this attribute */
    Optional<T> read(String text) {
        if (!choices.isEmpty() && !choices.contains(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return key;
    }
}
