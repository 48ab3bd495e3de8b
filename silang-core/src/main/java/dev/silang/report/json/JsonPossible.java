package dev.silang.report.json;

import dev.silang.check.Ground;
import dev.silang.check.PossibleConflict;
import dev.silang.check.PossibleConflicts;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.PossibleText;
import java.math.BigDecimal;

/** What was weighed and is not shown, as JSON. */
final class JsonPossible {
    private final CheckText wording;
    private final PossibleText text;
    private final JsonWriter json;

    JsonPossible(CheckText wording, JsonWriter json) {
        this.wording = wording;
        this.text = new PossibleText(wording);
        this.json = json;
    }

    /** The last two fields of a story. */
    void write(PossibleConflicts possible) {
        json.array("candidates");
        possible.likeliest().forEach(this::candidate);
        json.end().field("candidatesLeftOut", possible.leftOut());
    }

    private void candidate(PossibleConflict possible) {
        json.object()
                .field("a", wording.id(possible.a()))
                .field("b", wording.id(possible.b()))
                .field("likelihood", BigDecimal.valueOf(Math.round(possible.likelihood() * 1000), 3))
                .field("for", possible.speakingFor().stream().map(Ground::label).toList())
                .field(
                        "against",
                        possible.speakingAgainst().stream().map(Ground::label).toList())
                .field("veto", possible.veto())
                .field("explanation", String.join("; ", text.reasons(possible)))
                .end();
    }
}
