package dev.silang.value;

import java.util.List;

/**
 * A cause, a topic, a decision: words that no finer type holds.
 *
 * @param words normalized content words in order of appearance
 */
public record Phrase(List<String> words) implements Value {
    /** What is told to be not known yet: "penyebabnya masih diselidiki". */
    public static final Phrase UNKNOWN = new Phrase(List.of("unknown"));

    public Phrase {
        words = List.copyOf(words);
    }

    @Override
    public String type() {
        return "phrase";
    }

    @Override
    public String notation() {
        return String.join(" ", words);
    }
}
