package dev.silang.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the numbers that a model asks for; the place of a name is that of its number in a row. Immutable. */
public final class FeatureSet {
    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    private FeatureSet(Collection<String> names) {
        this.names = List.copyOf(names);
        for (String name : this.names) {
            if (!isName(name)) {
                throw new IllegalArgumentException("no name of a feature: \"" + name + "\"");
            }
            if (places.putIfAbsent(name, places.size()) != null) {
                throw new IllegalArgumentException("a feature named twice: " + name);
            }
        }
    }

    /**
     * @param names in the order of a row
     * @throws IllegalArgumentException if a name is there twice, is empty, or holds white space, so that it would not
     *     stand as one word in a file
     */
    public static FeatureSet of(Collection<String> names) {
        return new FeatureSet(names);
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.codePoints().noneMatch(Character::isWhitespace);
    }

    public int size() {
        return names.size();
    }

    /** In the order of a row. */
    public List<String> names() {
        return names;
    }

    public boolean has(String name) {
        return places.containsKey(name);
    }

    /**
     * Where the number of a feature stands in a row, counted from 0.
     *
     * @throws IllegalArgumentException if there is no such feature
     */
    public int place(String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("unknown feature " + name);
        }
        return place;
    }
}
