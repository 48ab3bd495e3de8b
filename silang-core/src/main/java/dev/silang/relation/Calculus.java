package dev.silang.relation;

import dev.silang.value.Abbreviation;
import dev.silang.value.Duration;
import dev.silang.value.Identifier;
import dev.silang.value.Party;
import dev.silang.value.Phrase;
import dev.silang.value.Place;
import dev.silang.value.Precedence;
import dev.silang.value.Quantity;
import dev.silang.value.Role;
import dev.silang.value.TimeSpan;
import dev.silang.value.Value;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How two values of one question relate. Pure: the same two values give the same answer, whatever was read before.
 *
 * <p>Safe for use by many threads. Laws, tested over generated values: {@code relate(a, a)} is SAME; {@code relate(b, a)} is the converse of {@code
 * relate(a, b)}; widening a value never creates a CONFLICT.
 */
public final class Calculus {
    private static final Explanation UNRELATED = Explanation.of(Relation.UNRELATED);

    private final PlaceComparison places;
    /** Names recur: each is taken apart once. */
    private final Map<String, SpeltName> names = new ConcurrentHashMap<>();

    /** @param containment what is known of places beyond the two values; asked once for each place */
    public Calculus(Containment containment) {
        this.places = new PlaceComparison(containment);
    }

    /** The relation of a to b with the step that decided it. UNRELATED if they are of different types. */
    public Explanation relate(Value a, Value b) {
        if (a.equals(b)) {
            return Explanation.of(Relation.SAME, Step.of(Step.Kind.EQUAL, a.notation()));
        }
        if (a instanceof Quantity x && b instanceof Quantity y) {
            return QuantityComparison.compare(x, y);
        }
        if (a instanceof Duration x && b instanceof Duration y) {
            return QuantityComparison.compare(x, y);
        }
        if (a instanceof TimeSpan x && b instanceof TimeSpan y) {
            return TimeComparison.compare(x, y);
        }
        if (a instanceof Place x && b instanceof Place y) {
            return places.compare(x, y);
        }
        return relateNames(a, b);
    }

    private Explanation relateNames(Value a, Value b) {
        if (a instanceof Party x && b instanceof Party y) {
            return x.kind().equals(y.kind()) ? compare(x, y) : unrelated();
        }
        if (a instanceof Role x && b instanceof Role y) {
            return RoleComparison.compare(x, y);
        }
        return relateWords(a, b);
    }

    /** A name has one spelling, an ordinary word ("jemaah", "jamaah") may have two. */
    private Explanation compare(Party a, Party b) {
        Explanation names = NameComparison.compare(spelt(a.name()), spelt(b.name()));
        boolean ordinary = names.relation() == Relation.CONFLICT && isOrdinary(a) && isOrdinary(b);
        return ordinary ? Explanation.of(Relation.SAME, Step.of(Step.Kind.EQUAL_CONVERTED, a.name(), b.name())) : names;
    }

    private static boolean isOrdinary(Party party) {
        return party.kind().equals(Party.GROUP) && party.name().chars().skip(1).noneMatch(Character::isUpperCase);
    }

    private SpeltName spelt(String name) {
        return names.computeIfAbsent(name, SpeltName::of);
    }

    private static Explanation relateWords(Value a, Value b) {
        if (a instanceof Identifier x && b instanceof Identifier y) {
            return compare(x, y);
        }
        if (a instanceof Abbreviation x && b instanceof Abbreviation y) {
            return AbbreviationComparison.compare(x, y);
        }
        if (a instanceof Precedence x && b instanceof Precedence y) {
            return PrecedenceComparison.compare(x, y);
        }
        if (a instanceof Phrase x && b instanceof Phrase y) {
            return WordComparison.compare(x.words(), y.words());
        }
        return unrelated();
    }

    private static Explanation compare(Identifier a, Identifier b) {
        if (!a.kind().equals(b.kind())) {
            return unrelated();
        }
        return a.code().equals(b.code())
                ? Explanation.of(Relation.SAME, Step.of(Step.Kind.EQUAL, a.code()))
                : Explanation.of(Relation.CONFLICT, Step.of(Step.Kind.DISJOINT, a.code(), b.code()));
    }

    static Explanation unrelated() {
        return UNRELATED;
    }
}
