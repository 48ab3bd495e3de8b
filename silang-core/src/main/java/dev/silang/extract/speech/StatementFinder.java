package dev.silang.extract.speech;

import dev.silang.claim.Statement;
import dev.silang.lang.LanguagePack;
import dev.silang.mention.TokenView;
import java.util.List;

/**
 * Finds who said what: quotes and reported speech, with the speaker, the cue and those through whom it came.
 *
 * <p>"\"Air naik,\" kata Budi." gives one direct statement of Budi; "Antara melaporkan Budi mengatakan air naik." gives
 * one of Antara and within it one of Budi, via Antara. Titles and single words in quotation marks are none.
 *
 * <p>Immutable; safe for use by many threads. Time is linear in the text.
 */
public final class StatementFinder {
    private final SpeechRules rules;

    public StatementFinder(LanguagePack pack) {
        this.rules = new SpeechRules(pack);
    }

    /**
     * @param names whom the document names, and where
     * @return statements in the order of their content; spans are in UTF-16 code units of the article's text
     */
    public List<Statement> find(TokenView doc, SpeakerResolver names) {
        return read(doc, names).statements();
    }

    /** The statements, and what the article has from their speakers without saying so again. */
    public Spoken read(TokenView doc, SpeakerResolver names) {
        return new SpeechReader(new Speech(doc, rules), names).read();
    }
}
