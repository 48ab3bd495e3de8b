package dev.silang.eval.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What one report got right and wrong of one case. */
public record CaseScore(Annotated scored, Tally tally, List<String> faults) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Scores a report. Figures and faults are those of the scorer that comes with the cases.
     *
     * @param json the report, as {@code --format json} writes it
     * @throws IllegalArgumentException if the report is no JSON or does not fit the case
     */
    public static CaseScore of(Annotated scored, String json) {
        CaseScore score = new CaseScore(scored, new Tally(), new ArrayList<>());
        Report report;
        try {
            report = Report.of(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(scored.name() + ": the report is no JSON: " + e.getOriginalMessage(), e);
        }
        score.texts(report);
        new QuestionScore(scored, report, score.tally, score::say).score();
        score.statements(report);
        score.residue(report);
        return score;
    }

    private void say(String fault) {
        faults.add(scored.name() + ": " + fault);
    }

    private void texts(Report report) {
        for (JsonNode article : report.json().required("articles")) {
            String id = article.required("id").textValue();
            CodePointText text = scored.texts().get(id);
            if (text != null && !text.text().equals(article.required("text").textValue())) {
                say("the text of " + id + " is not the input's");
                tally.add("text changed");
            }
        }
        for (Reported claim : report.claims().values()) {
            CodePointText text = scored.texts().get(claim.article());
            if (text == null) {
                throw new IllegalArgumentException("a claim of an unknown article: " + claim.article());
            }
            tally.add("claims");
            tally.add(
                    "claims off their text",
                    !text.slice(claim.start(), claim.end()).equals(claim.text()));
        }
    }

    private void statements(Report report) {
        for (JsonNode node : scored.gold().path("statements")) {
            Gold gold = Gold.of(node, "speaker", scored.texts());
            List<Reported> near =
                    report.statements().stream().filter(gold::isHitBy).toList();
            boolean right = near.stream().anyMatch(found -> Names.agreeWithAny(gold.credited(), found.names()));
            tally.add("statements");
            tally.add("statements found", !near.isEmpty());
            tally.add("statements with speaker", right);
            if (near.isEmpty()) {
                say("statement missed: " + gold.article() + ": " + quoted(gold, 70));
            } else if (!right) {
                List<String> called = new ArrayList<>();
                near.forEach(found -> called.addAll(found.names()));
                say("speaker wrong: " + Quoted.of(gold.credited()) + ", called " + Quoted.of(called) + ": "
                        + quoted(gold, 50));
            }
        }
    }

    static String quoted(Gold gold, int length) {
        return Quoted.of(CodePointText.head(gold.text(), length));
    }

    private void residue(Report report) {
        Map<String, boolean[]> lost = new HashMap<>();
        for (JsonNode article : report.json().required("articles")) {
            lost.put(article.required("id").textValue(), setAside(article));
        }
        Map<String, boolean[]> residue = new HashMap<>();
        scored.texts().forEach((id, text) -> residue.put(id, new boolean[text.length()]));
        for (JsonNode node : scored.gold().path("residue")) {
            Gold gold = Gold.of(node, "", scored.texts());
            boolean[] dropped = lost.get(gold.article());
            boolean[] flags = residue.get(gold.article());
            if (dropped == null || flags == null) {
                throw new IllegalArgumentException("the report lacks the article " + gold.article());
            }
            int count = 0;
            for (int i = gold.start(); i < gold.end(); i++) {
                flags[i] = true;
                count += i < dropped.length && dropped[i] ? 1 : 0;
            }
            tally.add("residue");
            tally.add("residue found", count >= 0.8 * (gold.end() - gold.start()));
        }
        residue.forEach((id, flags) -> bodyLost(id, flags, lost.getOrDefault(id, new boolean[0])));
    }

    private void bodyLost(String id, boolean[] residue, boolean[] dropped) {
        CodePointText text = Objects.requireNonNull(scored.texts().get(id));
        for (int i = 0; i < residue.length; i++) {
            if (!residue[i]) {
                tally.add("body characters");
                boolean lost = i < dropped.length && dropped[i] && !CodePointText.isSpace(text.point(i));
                tally.add("body characters lost", lost);
            }
        }
    }

    /** For each code point of a reported article whether it stands in a block that is no body. */
    private static boolean[] setAside(JsonNode article) {
        String text = article.required("text").textValue();
        boolean[] flags = new boolean[text.codePointCount(0, text.length())];
        for (JsonNode block : article.required("blocks")) {
            if (!isBody(block)) {
                int end = Math.min(block.required("end").intValue(), flags.length);
                for (int i = block.required("start").intValue(); i < end; i++) {
                    flags[i] = true;
                }
            }
        }
        return flags;
    }

    private static boolean isBody(JsonNode block) {
        if (block.has("body")) {
            return block.path("body").asBoolean();
        }
        return switch (block.required("kind").asText()) {
            case "paragraph", "heading", "title", "quote", "list" -> true;
            default -> false;
        };
    }
}
