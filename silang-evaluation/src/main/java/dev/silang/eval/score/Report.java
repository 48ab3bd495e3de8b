package dev.silang.eval.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON report, as far as it is scored. Claims of headlines are left out: cases are about the text.
 *
 * @param json the report as a whole
 * @param claims claims made in texts, by id
 */
record Report(JsonNode json, Map<String, Reported> claims, List<Answer> findings, List<Reported> statements) {
    /**
     * A finding.
     *
     * @param positions the claims of each position that stand in a text
     * @param needsHeadline whether a position consists of nothing but headlines
     */
    record Answer(String id, String slot, String relation, List<List<Reported>> positions, boolean needsHeadline) {
        boolean is(String other) {
            return relation.equals(other);
        }
    }

    static Report of(JsonNode json) {
        Map<String, Reported> claims = new LinkedHashMap<>();
        for (JsonNode node : json.required("claims")) {
            if (node.path("in").asText("text").equals("text")) {
                Reported claim = Reported.claim(node);
                claims.put(claim.id(), claim);
            }
        }
        List<Answer> findings = new ArrayList<>();
        for (JsonNode story : json.required("stories")) {
            for (JsonNode finding : story.required("findings")) {
                findings.add(answer(finding, claims));
            }
        }
        List<Reported> statements = new ArrayList<>();
        json.path("statements").forEach(node -> statements.add(Reported.statement(node)));
        return new Report(json, claims, findings, statements);
    }

    private static Answer answer(JsonNode finding, Map<String, Reported> claims) {
        List<List<Reported>> positions = new ArrayList<>();
        int filled = 0;
        int filledFromTexts = 0;
        for (JsonNode position : finding.required("positions")) {
            List<Reported> held = new ArrayList<>();
            for (JsonNode id : position.required("claims")) {
                Reported claim = claims.get(id.asText());
                if (claim != null) {
                    held.add(claim);
                }
            }
            positions.add(held);
            filled += position.required("claims").isEmpty() ? 0 : 1;
            filledFromTexts += held.isEmpty() ? 0 : 1;
        }
        return new Answer(
                finding.required("id").asText(),
                finding.required("slot").textValue(),
                finding.required("relation").textValue(),
                positions,
                filledFromTexts < filled);
    }
}
