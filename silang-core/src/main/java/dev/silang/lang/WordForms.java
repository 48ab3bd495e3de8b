package dev.silang.lang;

import dev.silang.text.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a language's ordinary words: headword, part of speech, class and traits, one sense a form. What the columns
 * hold stands in {@code lang/words/README.md}. Immutable; safe for use by many threads.
 */
public final class WordForms {
    private static final String FOLDER = "/dev/silang/lang/words/";
    private static final int COLUMNS = 5;
    private static final Set<String> PREDICATES = Set.of("verb", "adj");
    private static final Set<String> NOMINALS = Set.of("noun", "adj", "num");

    private final Map<String, WordForm> forms;

    private WordForms(Map<String, WordForm> forms) {
        // not copied: every token is looked up, and a map that keeps hashes finds at half the cost
        this.forms = forms;
    }

    /**
     * The forms of a language; none if there is no file of them.
     *
     * @throws IllegalArgumentException if a line has not five columns
     */
    static WordForms load(String language) {
        String file = FOLDER + language + ".tsv";
        Map<String, WordForm> forms = new HashMap<>();
        Table.lines(file).forEach(line -> add(line, file, forms));
        return new WordForms(forms);
    }

    private static void add(String line, String file, Map<String, WordForm> forms) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(file + ": not " + COLUMNS + " columns: " + line);
        }
        forms.put(cells[0], new WordForm(cells[1], cells[2], cells[3], Set.copyOf(List.of(cells[4].split(",")))));
    }

    /** The entry of a form in lower case; null if it is not known. */
    public @Nullable WordForm of(String form) {
        return forms.get(form);
    }

    /**
     * A form as a language uses it.
     *
     * @param lemma the headword, in Indonesian the root
     * @param traits may hold nothing but the empty one
     */
    public record WordForm(String lemma, String partOfSpeech, String wordClass, Set<String> traits) {
        /** Trait of a noun that names a deed, before the class of its verb. */
        private static final String DEED = "of=";

        private static final String HUMAN = "human";

        private static final String EVENT = "event";

        /** Whether it can tell what is said of a subject: a verb or an adjective. */
        public boolean isPredicate() {
            return PREDICATES.contains(partOfSpeech);
        }

        public boolean isNoun() {
            return partOfSpeech.equals("noun");
        }

        public boolean isVerb() {
            return partOfSpeech.equals("verb");
        }

        /** Whether it is a noun for what happens. */
        public boolean isEvent() {
            return isNoun() && traits.contains(EVENT);
        }

        /** "Was", "akan": a word that goes with a verb. */
        public boolean isAuxiliary() {
            return partOfSpeech.equals("aux");
        }

        /** Whether it is a noun for people. */
        public boolean isHuman() {
            return isNoun() && traits.contains(HUMAN);
        }

        /** Whether a noun phrase can be made of it. */
        public boolean isNominal() {
            return NOMINALS.contains(partOfSpeech);
        }

        /** The class of a verb, or of the verb whose deed a noun names; empty of all else. */
        public String deed() {
            if (isVerb()) {
                return wordClass;
            }
            return traits.stream()
                    .filter(trait -> trait.startsWith(DEED))
                    .map(trait -> trait.substring(DEED.length()))
                    .findFirst()
                    .orElse("");
        }
    }
}
