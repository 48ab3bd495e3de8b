package dev.silang.extract.speech;

import dev.silang.claim.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What a document says others said.
 *
 * @param statements quotes and reported speech, each with its cue or taken over from the quote before
 * @param carried what the article goes on to tell from a speaker without saying so again: the items of a list that a line
 *     announced, a sentence that continues a report. Whom to credit for a claim follows from it, but it is no statement
 */
public record Spoken(List<Statement> statements, List<Statement> carried) {
    public Spoken {
        statements = List.copyOf(statements);
        carried = List.copyOf(carried);
    }

    /** Both, for {@link Attributions}. */
    public List<Statement> all() {
        List<Statement> all = new ArrayList<>(statements);
        all.addAll(carried);
        return all;
    }
}
