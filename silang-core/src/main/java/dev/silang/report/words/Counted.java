package dev.silang.report.words;

import java.util.Map;

/**
 * What is counted, taken apart: the houses of {@code house.damaged} and that they are damaged.
 *
 * @param whole as the question has it
 * @param noun empty for people
 * @param state empty for none
 */
record Counted(String whole, String noun, String state) {
    static Counted of(String of, Labels labels) {
        if (labels.has("state." + of)) {
            return new Counted(of, "", of);
        }
        int point = of.indexOf('.');
        return point < 0 ? new Counted(of, of, "") : new Counted(of, of.substring(0, point), of.substring(point + 1));
    }

    /** Whether it is what a word of a line stands for: {@code .damaged}, {@code ~house}, {@code house}. */
    boolean is(String word) {
        if (word.startsWith(".")) {
            return state.equals(word.substring(1)) || whole.equals(word.substring(1));
        }
        return word.startsWith("~") ? !whole.equals(word.substring(1)) : whole.equals(word);
    }

    /** "100 others were hurt": what has no name and is in a state of people is people. */
    private boolean isUnnamed(Labels labels) {
        return !labels.has("concept." + noun) && labels.has("told." + state);
    }

    /** Puts the words for what is counted, if there are any. */
    void put(Map<String, String> words, Labels labels) {
        String person = labels.text("concept.person");
        boolean people = noun.isEmpty() || isUnnamed(labels);
        words.put("people", person);
        String what = labels.find("state." + state);
        if (what != null) {
            words.put("state", what);
        }
        String thing = people ? person : labels.find("concept." + noun);
        if (thing != null && !whole.isEmpty() && !labels.has("state." + noun)) {
            words.put("thing", thing);
            words.put("people", state.isEmpty() ? person : thing);
        }
    }
}
