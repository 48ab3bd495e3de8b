package dev.silang.lang;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One rule of a language pack: words or a pattern, what they mean, and the examples that hold it to that.
 *
 * @param id unique, prefixed with the language: {@code id.hedge.around}
 * @param words phrases that a lexicon looks for; a trailing {@code =} in the file asks for the exact case
 * @param attributes all other keys of the file, as text
 * @param source dictionary, standard or paper it comes from, empty if it was read off many articles
 * @param examples sentences with the evidence marked: {@code "Ada [[sekitar 300 => ~300]] rumah."}
 * @param not sentences in which this rule must stay silent
 */
public record Entry(
        String id,
        Category category,
        List<String> words,
        Map<String, String> attributes,
        String source,
        List<String> examples,
        List<String> not) {
    public Entry {
        words = List.copyOf(words);
        attributes = Map.copyOf(attributes);
        examples = List.copyOf(examples);
        not = List.copyOf(not);
    }

    /** An attribute that the category requires. */
    public String text(String attribute) {
        String value = attributes.get(attribute);
        if (value == null) {
            throw new IllegalArgumentException(id + " has no " + attribute);
        }
        return value;
    }

    public String text(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    public boolean has(String attribute, String value) {
        return value.equals(attributes.get(attribute));
    }

    public BigDecimal decimal(String attribute) {
        return new BigDecimal(text(attribute));
    }

    public int integer(String attribute) {
        return Integer.parseInt(text(attribute));
    }

    /** An attribute that names an enum constant: {@code at-least} is AT_LEAST. */
    public <E extends Enum<E>> E constant(String attribute, Class<E> type) {
        return Enum.valueOf(type, text(attribute).toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
