package dev.silang.claim;

import java.util.Locale;

/**
 * The part of the whole that a claim speaks of: the district that a count is for, the person whose age is told.
 *
 * @param name as the article writes it: {@code DKI Jakarta}; empty for the whole
 * @param key what scopes are compared by: {@code dki jakarta}; empty for the whole
 */
public record Scope(String name, String key) {
    /** No part is set apart. */
    public static final Scope WHOLE = new Scope("", "");

    public Scope {
        if (name.isEmpty() != key.isEmpty()) {
            throw new IllegalArgumentException("a scope with a name or a key only: '" + name + "', '" + key + "'");
        }
    }

    /** Places are compared in lower case: headlines and datelines write them in capitals. */
    public static Scope ofPlace(String name) {
        return new Scope(name, name.toLowerCase(Locale.ROOT));
    }

    /** A person is the fullest name that the article gives. */
    public static Scope ofPerson(String name) {
        return new Scope(name, name);
    }

    public boolean isWhole() {
        return key.isEmpty();
    }

    /** Whether both speak of one part, or of the whole. */
    public boolean isSameAs(Scope other) {
        return key.equals(other.key);
    }
}
