package dev.silang.eval.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
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
        JsonNode at = node.path(creditedField + "_at");
        String credited = at.isArray()
                ? text.slice(at.path(0).intValue(), at.path(1).intValue())
                : node.path(creditedField).textValue();
        if (node.has("start")) {
            int start = node.required("start").intValue();
            int end = node.required("end").intValue();
            return new Gold(article, start, end, text.slice(start, end), credited);
        }
        String piece = node.required("text").textValue();
        int start = text.find(piece, node.path("nth").asInt(1));
        return new Gold(article, start, start + piece.codePointCount(0, piece.length()), piece, credited);
    }

    /** What a question's positions hold, each the claims that say the same thing. */
    static List<List<Gold>> positions(JsonNode question, Map<String, CodePointText> texts) {
        List<List<Gold>> positions = new ArrayList<>();
        for (JsonNode position : question.required("positions")) {
            List<Gold> claims = new ArrayList<>();
            position.forEach(claim -> claims.add(of(claim, "source", texts)));
            positions.add(claims);
        }
        return positions;
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
