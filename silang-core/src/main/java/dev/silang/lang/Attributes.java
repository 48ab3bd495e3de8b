package dev.silang.lang;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one entry says by its attributes, as values and as they are written. Immutable. */
public final class Attributes {
    /** Few, and asked for so often that looking at each is faster than a map. */
    private final Attribute<?>[] attributes;

    /** The value of each attribute. */
    private final Object[] values;

    private final SortedMap<String, String> texts;

    private Attributes(Map<Attribute<?>, Object> values, SortedMap<String, String> texts) {
        this.attributes = values.keySet().toArray(new Attribute<?>[0]);
        this.values = values.values().toArray();
        this.texts = texts;
    }

    /** Collects what an entry says. */
    static final class Builder {
        private final Map<Attribute<?>, Object> values = new HashMap<>();
        private final SortedMap<String, String> texts = new TreeMap<>();

        <T> void put(Attribute<T> attribute, String text, T value) {
            values.put(attribute, value);
            texts.put(attribute.key(), text);
        }

        Attributes build() {
            return new Attributes(values, Collections.unmodifiableSortedMap(texts));
        }
    }

    @SuppressWarnings("unchecked") // only put() fills it, with a value of the attribute's own type
    <T> @Nullable T value(Attribute<T> attribute) {
        for (int i = 0; i < attributes.length; i++) {
            if (attributes[i] == attribute) {
                return (T) values[i];
            }
        }
        return null;
    }

    /** Keys and values as written, sorted by key. */
    public SortedMap<String, String> texts() {
        return texts;
    }
}
