package dev.silang.extract.name;

import dev.silang.lang.LanguagePack;
import java.util.List;

/** Ids of the rules that are code, in the language of a pack. */
record NameRules(String code) {
    static NameRules of(LanguagePack pack) {
        return new NameRules(pack.code());
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

    /** An office alone that the article gives a name elsewhere. */
    List<String> officeAlone() {
        return List.of(code + ".grammar.office-alone");
    }
}
