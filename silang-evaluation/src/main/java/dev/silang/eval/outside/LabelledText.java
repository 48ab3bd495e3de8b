package dev.silang.eval.outside;

import dev.silang.text.Span;
import java.util.List;

/**
 * A text in which others marked stretches.
 *
 * @param name what the reader of a list of faults finds it by
 */
public record LabelledText(String name, String text, List<Label> labels) {
    /**
     * A marked stretch.
     *
     * @param label the name its annotators gave it
     * @param span in UTF-16 code units of the text
     */
    public record Label(String label, Span span) {}

    public LabelledText {
        labels = List.copyOf(labels);
    }
}
