package dev.silang.desk;

import dev.silang.check.Verdict;
import dev.silang.claim.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Which findings: those of stories that grew last first. What is null or empty asks for nothing.
 *
 * @param text words that all stand in its answers
 * @param frame the event asked about
 * @param offset how many to leave out
 * @param limit how many at most
 */
public record FindingQuery(
        String text, @Nullable Slot slot, @Nullable Verdict verdict, String frame, int offset, int limit) {
    public static final FindingQuery ALL = new FindingQuery("", null, null, "", 0, Integer.MAX_VALUE);

    public FindingQuery {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset and limit are numbers from 0");
        }
    }

    public FindingQuery text(String words) {
        return new FindingQuery(words, slot, verdict, frame, offset, limit);
    }

    public FindingQuery slot(@Nullable Slot about) {
        return new FindingQuery(text, about, verdict, frame, offset, limit);
    }

    public FindingQuery verdict(@Nullable Verdict wanted) {
        return new FindingQuery(text, slot, wanted, frame, offset, limit);
    }

    public FindingQuery frame(String event) {
        return new FindingQuery(text, slot, verdict, event, offset, limit);
    }

    public FindingQuery part(int from, int most) {
        return new FindingQuery(text, slot, verdict, frame, from, most);
    }
}
