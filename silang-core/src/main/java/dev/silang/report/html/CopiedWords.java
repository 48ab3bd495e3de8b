package dev.silang.report.html;

import dev.silang.origin.CopiedStretch;
import dev.silang.origin.CopiedStretches;
import dev.silang.report.words.CheckText;
import java.util.List;

/** Words of an article that stand in other articles too, and what a pointer shows of them. Immutable. */
final class CopiedWords {
    private final CheckText wording;
    private final CopiedStretches stretches;

    CopiedWords(CheckText wording) {
        this.wording = wording;
        this.stretches = new CopiedStretches(wording.check().stories().stream()
                .flatMap(story -> story.copies().stream())
                .toList());
    }

    /** In the order of the text, without overlap. */
    List<CopiedStretch> of(String article) {
        return stretches.of(article);
    }

    /** Whose else they are, and who had them first where that is known. */
    String hint(CopiedStretch stretch) {
        return String.join(
                "\n", stretch.others().stream().map(this::hint).sorted().toList());
    }

    private String hint(CopiedStretch.Other other) {
        String also = wording.labels().text("copied.also", wording.name(other.article()));
        String from = other.from();
        return from == null ? also : also + "; " + wording.labels().text("copied.first", wording.name(from));
    }

    /** Those from a place in the list on that begin before an offset. */
    static List<CopiedStretch> within(List<CopiedStretch> stretches, int from, int end) {
        int to = from;
        while (to < stretches.size() && stretches.get(to).span().start() < end) {
            to++;
        }
        return stretches.subList(from, to);
    }
}
