package dev.silang.lang;

import dev.silang.text.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What words with a capital mostly are: of people's names, or of other things, as many articles use them. What the columns
 * hold stands in {@code lang/names/README.md}. Immutable; safe for use by many threads.
 */
public final class NameWords {
    /** No word is known: what the table itself is counted with. */
    public static final NameWords NONE = new NameWords(Map.of());

    private static final String FOLDER = "/dev/silang/lang/names/";

    /** What a word with a capital mostly is. */
    public enum Use {
        PERSON,
        OTHER
    }

    private final Map<String, Use> uses;

    private NameWords(Map<String, Use> uses) {
        this.uses = uses;
    }

    /**
     * The words of a language; none if there is no file of them.
     *
     * @throws IllegalArgumentException if a line is not a word, a tab and a use
     */
    static NameWords load(String language) {
        String file = FOLDER + language + ".tsv";
        Map<String, Use> uses = new HashMap<>();
        Table.lines(file).forEach(line -> add(line, file, uses));
        return new NameWords(uses);
    }

    private static void add(String line, String file, Map<String, Use> uses) {
        int tab = line.indexOf('\t');
        try {
            uses.put(line.substring(0, tab), Use.valueOf(line.substring(tab + 1).toUpperCase(Locale.ROOT)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": not a word, a tab and a use: " + line, e);
        }
    }

    /** What a word in lower case mostly is; null if it is not known or one as often as the other. */
    public @Nullable Use of(String word) {
        return uses.get(word);
    }
}
