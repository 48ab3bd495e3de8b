package dev.silang.lang;

import java.util.List;
import java.util.Optional;

/**
 * One rule of a language pack: words or a pattern, what they mean, and the examples that hold it to that.
 *
 * @param id unique, prefixed with the language: {@code id.hedge.around}
 * @param words phrases that a lexicon looks for; a trailing {@code =} in the file asks for the exact case
 * @param attributes what its family declares in {@link Category}
 * @param source dictionary, standard or paper it comes from, empty if it was read off many articles
 * @param examples sentences with the evidence marked: {@code "Ada [[sekitar 300 => ~300]] rumah."}
 * @param not sentences in which this rule must stay silent
 */
public record Entry(
        String id,
        Category category,
        List<String> words,
        Attributes attributes,
        String source,
        List<String> examples,
        List<String> not) {
    public Entry {
        words = List.copyOf(words);
        examples = List.copyOf(examples);
        not = List.copyOf(not);
    }

    /**
     * What the entry says.
     *
     * @throws IllegalArgumentException if it says nothing; not of an attribute that the family requires
     */
    public <T> T get(Attribute<T> attribute) {
        T value = attributes.value(attribute);
        if (value == null) {
            throw new IllegalArgumentException(id + " has no " + attribute);
        }
        return value;
    }

    /** What the entry says, or something else if it says nothing. */
    public <T> T get(Attribute<T> attribute, T otherwise) {
        T value = attributes.value(attribute);
        return value == null ? otherwise : value;
    }

    /** What the entry says, if it says something. */
    public <T> Optional<T> find(Attribute<T> attribute) {
        return Optional.ofNullable(attributes.value(attribute));
    }

    public boolean has(Attribute<?> attribute) {
        return attributes.value(attribute) != null;
    }

    /** Whether the entry says just this. */
    public <T> boolean is(Attribute<T> attribute, T value) {
        return value.equals(attributes.value(attribute));
    }

    public boolean is(Attribute<Boolean> flag) {
        return is(flag, true);
    }
}
