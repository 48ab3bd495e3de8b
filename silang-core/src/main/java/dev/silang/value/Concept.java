package dev.silang.value;

/**
 * What a number counts or measures: {@code dead}, {@code injured.light}, {@code house.damaged.heavy}, {@code magnitude}.
 * Packs name concepts; a noun that no pack knows stands for itself.
 *
 * @param name the thing or state: {@code injured}; empty for nothing at all
 * @param part which of them, or in which state: {@code light}, {@code damaged.heavy}; empty for all
 */
public record Concept(String name, String part) {
    /** Nothing that anybody named. */
    public static final Concept NONE = new Concept("", "");

    public Concept {
        if (name.isEmpty() && !part.isEmpty()) {
            throw new IllegalArgumentException("a part of nothing: " + part);
        }
    }

    /** Reads the notation of packs; what stands behind the first point is the part. */
    public static Concept of(String notation) {
        if (notation.isEmpty()) {
            return NONE;
        }
        int point = notation.indexOf('.');
        return point <= 0 || point == notation.length() - 1
                ? new Concept(notation, "")
                : new Concept(notation.substring(0, point), notation.substring(point + 1));
    }

    /** As packs and reports write it: {@code injured.light}. */
    public String notation() {
        return part.isEmpty() ? name : name + "." + part;
    }

    public boolean isNone() {
        return name.isEmpty();
    }

    public boolean hasPart() {
        return !part.isEmpty();
    }

    /** This without its part: {@code injured} of {@code injured.light}. */
    public Concept head() {
        return part.isEmpty() ? this : new Concept(name, "");
    }

    /** Of these only those that another concept names: the dead among the drivers. */
    public Concept in(Concept state) {
        if (isNone() || state.isNone()) {
            return isNone() ? state : this;
        }
        return new Concept(name, part.isEmpty() ? state.notation() : part + "." + state.notation());
    }

    /** Whether it says all that another says, and perhaps more: {@code injured.light} of {@code injured}. */
    public boolean isWithin(Concept other) {
        return equals(other) || !other.isNone() && notation().startsWith(other.notation() + ".");
    }
}
