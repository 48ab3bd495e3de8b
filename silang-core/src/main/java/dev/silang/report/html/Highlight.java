package dev.silang.report.html;

import dev.silang.check.Verdict;
import dev.silang.claim.Claim;
import dev.silang.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Words of a claim to be marked in its article.
 *
 * @param claim id of the claim
 * @param place of the claim among all, which decides where nothing else does
 * @param verdict of the finding it belongs to, null if it belongs to none
 * @param target id of that finding on the page, empty if none
 * @param hint what a pointer shows
 */
record Highlight(
        String claim, int place, Span span, @Nullable Verdict verdict, String target, String hint) {
    static final Comparator<Highlight> BY_PLACE =
            Comparator.comparing(Highlight::span).thenComparing(Highlight::place);

    /** What matters most first; of those, the shortest, as it lies within the others. */
    private static final Comparator<Highlight> BY_WEIGHT = Comparator.comparing(
                    Highlight::verdict, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(mark -> mark.span().length())
            .thenComparingInt(Highlight::place);

    /** More claims than these on the same letters are not told apart. */
    private static final int DEEPEST = 8;

    /**
     * Letters that the same claims cover.
     *
     * @param marks the weightiest first, empty for plain text
     * @param begins those whose words begin here
     */
    record Segment(Span span, List<Highlight> marks, List<Highlight> begins) {}

    /** Of a claim that is in no finding. */
    static Highlight loose(String id, Claim claim, int place) {
        return new Highlight(id, place, claim.evidence(), null, "", "");
    }

    String style() {
        return verdict == null ? "loose" : verdict.label();
    }

    /** The marks from a place in the sorted list up to an offset. */
    static List<Highlight> within(List<Highlight> sorted, int from, int end) {
        int to = from;
        while (to < sorted.size() && sorted.get(to).span().start() < end) {
            to++;
        }
        return sorted.subList(from, to);
    }

    /** Cuts a part of a text where marks begin and end, so that marks may overlap in any way. */
    static List<Segment> segments(Span part, List<Highlight> marks) {
        List<Highlight> touching = marks.stream()
                .filter(mark -> mark.span().overlaps(part))
                .sorted(BY_PLACE)
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
        for (Highlight mark : touching) {
            cuts.add(Math.max(part.start(), mark.span().start()));
            cuts.add(Math.min(part.end(), mark.span().end()));
        }
        List<Segment> segments = new ArrayList<>();
        TreeSet<Highlight> active = new TreeSet<>(BY_WEIGHT);
        int next = 0;
        int start = part.start();
        for (int end : cuts.tailSet(start, false)) {
            int from = start;
            active.removeIf(mark -> mark.span().end() <= from);
            while (next < touching.size() && touching.get(next).span().start() <= from) {
                active.add(touching.get(next++));
            }
            List<Highlight> here = active.stream().limit(DEEPEST).toList();
            List<Highlight> begins =
                    active.stream().filter(mark -> mark.span().start() == from).toList();
            segments.add(new Segment(new Span(from, end), here, begins));
            start = end;
        }
        return segments;
    }
}
