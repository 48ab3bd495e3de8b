package dev.silang.ingest.pdf;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document holds.
 *
 * @param text paragraphs parted by empty lines; null if it cannot be read
 * @param title as the document tells it of itself, if its text begins with it
 * @param made the day on which it was made, if its text names that day as well
 * @param problems what is wrong with it, each in one line
 */
public record PdfText(
        @Nullable String text,
        @Nullable String title,
        @Nullable LocalDate made,
        List<String> problems) {
    public PdfText {
        problems = List.copyOf(problems);
    }

    static PdfText refused(String problem) {
        return new PdfText(null, null, null, List.of(problem));
    }
}
