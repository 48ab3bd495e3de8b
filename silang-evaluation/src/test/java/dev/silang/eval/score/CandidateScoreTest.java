package dev.silang.eval.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CandidateScoreTest {
    private static final String GOLD = """
            {"questions": [
              {"slot": "quantity", "relation": "conflict", "positions": [
                [{"article": "a", "text": "12 kios"}], [{"article": "b", "text": "14 kios"}]]},
              {"slot": "quantity", "relation": "conflict", "positions": [
                [{"article": "a", "text": "3 mobil"}], [{"article": "b", "text": "5 mobil"}]]},
              {"slot": "quantity", "relation": "same", "positions": [
                [{"article": "a", "text": "7 pedagang"}], [{"article": "b", "text": "8 warga"}]]}]}
            """;

    private static final String REPORT = """
            {"claims": [
              {"id": "c1", "article": "a", "slot": "quantity", "start": 0, "end": 7, "text": "12 kios"},
              {"id": "c2", "article": "b", "slot": "quantity", "start": 0, "end": 7, "text": "14 kios"},
              {"id": "c3", "article": "a", "slot": "quantity", "start": 8, "end": 15, "text": "3 mobil"},
              {"id": "c4", "article": "b", "slot": "quantity", "start": 8, "end": 15, "text": "5 mobil"},
              {"id": "c5", "article": "a", "slot": "quantity", "in": "title", "start": 0, "end": 7, "text": "12 kios"}],
             "stories": [{"findings": [
               {"id": "f1", "slot": "quantity", "relation": "RELATION", "positions": [{"claims": ["c1"]}, {"claims": ["c2"]}]}],
              "candidates": [{"a": "c1", "b": "c4"}, {"a": "c5", "b": "c2"}, {"a": "c4", "b": "c3"}]}]}
            """;

    private static String score(String relation) throws IOException {
        Annotated annotated = Annotated.of(
                "own",
                "id",
                new ObjectMapper().readTree(GOLD),
                Map.of("a", "12 kios 3 mobil 7 pedagang", "b", "14 kios 5 mobil 8 warga"));
        CandidateScore score = new CandidateScore();
        score.add(annotated, REPORT.replace("RELATION", relation));
        return score.toString();
    }

    @Test
    void countsWhatIsNotShownAndAmongTheFirst() throws IOException {
        assertThat(score("conflict"))
                .contains("first  1 candidates       0 of 1 conflicts not shown are among them; 0 of 1 are conflicts\n")
                .contains(
                        "first  3 candidates       1 of 1 conflicts not shown are among them; 1 of 3 are conflicts\n");
    }

    @Test
    void whatIsCalledOtherwiseIsNotShown() throws IOException {
        assertThat(score("update")).contains("first  3 candidates       1 of 2 conflicts not shown are among them;");
    }
}
