package dev.silang.ingest.html.meta;

import dev.silang.ingest.html.page.WordFile;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words by which pages label their parts, {@code labels.yaml}, of all languages at once. */
final class Labels {
    private static final List<Rule> RULES = WordFile.entries(Labels.class, "labels.yaml").stream()
            .map(Labels::rule)
            .toList();

    /** The longest first. */
    private final List<String> words;

    private final Set<String> whole;
    private final int longest;

    /**
     * Words of one kind in one language.
     *
     * @param start whether they are looked for at the beginning of a text, not as the whole of it
     */
    record Rule(String id, String kind, boolean start, List<String> words, List<String> examples, List<String> not) {}

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

    static Labels of(String kind) {
        return new Labels(
                RULES.stream().filter(rule -> rule.kind().equals(kind)).toList());
    }

    private static Rule rule(Map<?, ?> entry) {
        return new Rule(
                WordFile.string(entry, "id"),
                WordFile.string(entry, "kind"),
                "start".equals(entry.get("where")),
                WordFile.strings(entry, "words"),
                WordFile.strings(entry, "examples"),
                WordFile.strings(entry, "not"));
    }

    /** Whether a text is one of the labels and no more. */
    boolean is(String text) {
        String stripped = text.strip();
        String label = stripped.endsWith(":")
                ? stripped.substring(0, stripped.length() - 1).strip()
                : stripped;
        return label.length() <= longest && whole.contains(label.toLowerCase(Locale.ROOT));
    }

    /** What follows the label that a text begins with; null if it begins with none. */
    @Nullable
    String after(String text) {
        String stripped = text.strip();
        String small = stripped.toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (small.startsWith(word) && small.length() == stripped.length() && endsWord(small, word.length())) {
                return stripped.substring(word.length()).replaceFirst("^[\\s:|,/-]{1,10}+", "");
            }
        }
        return null;
    }

    private static boolean endsWord(String text, int at) {
        return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
