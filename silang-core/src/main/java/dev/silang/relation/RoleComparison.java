package dev.silang.relation;

import dev.silang.value.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Compares offices of one person. A person may hold several, so offices never conflict. */
final class RoleComparison {
    private RoleComparison() {}

    static Explanation compare(Role a, Role b) {
        if (!NameComparison.compare(a.person(), b.person()).relation().agrees()) {
            return Calculus.unrelated();
        }
        Explanation offices = WordComparison.compare(words(a.office()), words(b.office()));
        return offices.relation() == Relation.UNRELATED
                ? Explanation.of(Relation.COMPATIBLE, Step.of(Step.Kind.MEET, a.office(), b.office()))
                : offices;
    }

    private static List<String> words(String office) {
        return Arrays.stream(office.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
