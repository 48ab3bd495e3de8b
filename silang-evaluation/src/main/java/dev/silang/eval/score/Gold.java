package dev.silang.eval.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stretch that an annotator marked.
 *
 * @param start first offset in code points of the article's text
 * @param end offset behind the last, in code points
 * @param credited whom the article credits, or the speaker of a statement; null if none
 */
record Gold(
        String article,
        int start,
        int end,
        String text,
        @Nullable String credited) {
    static Gold of(JsonNode node, String creditedField, Map<String, CodePointText> texts) {
        String article = node.required("article").textValue();
        CodePointText text = texts.get(article);
        if (text == null) {
            throw new IllegalArgumentException("the case has no article " + article);
        }
        String credited = node.path(creditedField).textValue();
        if (node.has("start")) {
            int start = node.required("start").intValue();
            int end = node.required("end").intValue();
            return new Gold(article, start, end, text.slice(start, end), credited);
        }
        String piece = node.required("text").textValue();
        int start = text.find(piece, node.path("nth").asInt(1));
        return new Gold(article, start, start + piece.codePointCount(0, piece.length()), piece, credited);
    }

    /** Whether a claim shares at least half of the shorter span's code points with this. */
    boolean isHitBy(Reported claim) {
        return isHitBy(claim.article(), claim.start(), claim.end());
    }

    /** The same of a stretch of an article, in code points. */
    boolean isHitBy(String other, int from, int to) {
        if (!other.equals(article)) {
            return false;
        }
        int shared = Math.min(end, to) - Math.max(start, from);
        int shorter = Math.max(1, Math.min(end - start, to - from));
        return 2L * Math.max(0, shared) >= shorter;
    }
}
