package dev.silang.extract.name;

import dev.silang.lang.Category;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.NameAttributes;
import dev.silang.lang.NameAttributes.TitleKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Ids of the rules that are code, in the language of a pack, and its particles of names.
 *
 * @param particles "van", "al", in lower case
 */
record NameRules(String code, Set<String> particles) {
    static NameRules of(LanguagePack pack) {
        Set<String> particles = new HashSet<>();
        pack.entries(Category.TITLES).stream()
                .filter(entry -> entry.is(NameAttributes.TITLE_KIND, TitleKind.PARTICLE))
                .forEach(entry -> particles.addAll(entry.words()));
        return new NameRules(pack.code(), Set.copyOf(particles));
    }

    /** A name known by the words around it: a cue, an age, a given name. */
    List<String> person() {
        return List.of(code + ".grammar.person-name");
    }

    /** Two to six capitals that are no place, time or unit. */
    List<String> abbreviation() {
        return List.of(code + ".grammar.organisation-abbreviation");
    }

    /** A run that holds an organisation's word: "Semen Padang FC". */
    List<String> organisation() {
        return List.of(code + ".grammar.organisation-name");
    }

    /** Capitalized words that nothing else takes: "Betinho". */
    List<String> bare() {
        return List.of(code + ".grammar.bare-name");
    }

    /** A place that stands for its team or its government: "Bahrain menang". */
    List<String> actingPlace() {
        return List.of(code + ".grammar.acting-place");
    }

    /** An office alone that the article gives a name elsewhere. */
    List<String> officeAlone() {
        return List.of(code + ".grammar.office-alone");
    }

    /** An office alone of which the words around tell who holds it. */
    List<String> officeTold() {
        return List.of(code + ".grammar.office-told");
    }

    /** A noun phrase beside a name whose head is a person: "pembina sanggar, Dewi Lestari". */
    List<String> personNoun() {
        return List.of(code + ".grammar.person-noun");
    }
}
