package dev.silang.ingest.html.meta;

import dev.silang.ingest.html.page.WordFile;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words by which pages label their parts, {@code labels.yaml}, of all languages at once. */
public final class Labels {
    private static final List<Rule> RULES = WordFile.entries(Labels.class, "labels.yaml").stream()
            .map(Labels::rule)
            .toList();

    /** The longest first. */
    private final List<String> words;

    private final Set<String> whole;
    private final int longest;

    /** Where in a text a label is looked for: as all of it, at its beginning, anywhere in it. */
    enum Where {
        WHOLE,
        START,
        IN
    }

    /**
     * Words of one kind in one language.
     *
     * @param where in a text they are looked for
     */
    record Rule(String id, String kind, Where where, List<String> words, List<String> examples, List<String> not) {}

    private Labels(List<Rule> rules) {
        this.words = rules.stream()
                .flatMap(rule -> rule.words().stream())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        this.whole = Set.copyOf(words);
        this.longest = words.isEmpty() ? 0 : words.get(0).length();
    }

    static List<Rule> rules() {
        return RULES;
    }

    /** All labels of a kind. */
    public static Labels of(String kind) {
        return new Labels(
                RULES.stream().filter(rule -> rule.kind().equals(kind)).toList());
    }

    private static Rule rule(Map<?, ?> entry) {
        return new Rule(
                WordFile.string(entry, "id"),
                WordFile.string(entry, "kind"),
                entry.get("where") == null
                        ? Where.WHOLE
                        : Where.valueOf(WordFile.string(entry, "where").toUpperCase(Locale.ROOT)),
                WordFile.strings(entry, "words"),
                WordFile.strings(entry, "examples"),
                WordFile.strings(entry, "not"));
    }

    /** Whether a text is one of the labels and no more. */
    public boolean is(String text) {
        String stripped = text.strip();
        String label = stripped.endsWith(":")
                ? stripped.substring(0, stripped.length() - 1).strip()
                : stripped;
        return label.length() <= longest && whole.contains(label.toLowerCase(Locale.ROOT));
    }

    /** What follows the label that a text begins with; null if it begins with none. */
    public @Nullable String after(String text) {
        String stripped = text.strip();
        String small = stripped.toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (small.startsWith(word) && small.length() == stripped.length() && endsWord(small, word.length())) {
                return stripped.substring(word.length()).replaceFirst("^[\\s:|,/-]{1,10}+", "");
            }
        }
        return null;
    }

    /** Whether one of the labels stands anywhere in a text, as whole words. */
    public boolean in(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        for (String word : words) {
            int at = small.indexOf(word);
            while (at >= 0) {
                if ((at == 0 || !Character.isLetterOrDigit(small.charAt(at - 1)))
                        && endsWord(small, at + word.length())) {
                    return true;
                }
                at = small.indexOf(word, at + 1);
            }
        }
        return false;
    }

    private static boolean endsWord(String text, int at) {
        return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
