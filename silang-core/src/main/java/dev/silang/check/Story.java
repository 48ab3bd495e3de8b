package dev.silang.check;

import dev.silang.origin.Copy;
import dev.silang.source.Origin;
import dev.silang.text.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles about one event, cross-checked.
 *
 * @param articles in the order of publication, then of their ids
 * @param headline a title that stands for the story, the first sentence where no article has one
 * @param copies what two of them have word for word
 * @param utterances what one speaker said and several of them have
 * @param uncompared what was left out of the comparison, as there was too much of it
 * @param possible what was weighed and is not shown as a conflict; null if that was not asked for
 */
public record Story(
        String id,
        List<Article> articles,
        String headline,
        List<Origin> origins,
        List<Copy> copies,
        List<Utterance> utterances,
        List<Finding> findings,
        Uncompared uncompared,
        @Nullable PossibleConflicts possible) {
    public Story {
        articles = List.copyOf(articles);
        origins = List.copyOf(origins);
        copies = List.copyOf(copies);
        utterances = List.copyOf(utterances);
        findings = List.copyOf(findings);
    }

    /** All compared, without what was weighed and not shown. */
    public Story(
            String id,
            List<Article> articles,
            String headline,
            List<Origin> origins,
            List<Copy> copies,
            List<Utterance> utterances,
            List<Finding> findings) {
        this(id, articles, headline, origins, copies, utterances, findings, Uncompared.NOTHING, null);
    }

    /** How many of its questions have answers that cannot both be true. */
    public long conflicts() {
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.CONFLICT)
                .count();
    }

    /** The same story called otherwise. */
    public Story withId(String other) {
        return new Story(other, articles, headline, origins, copies, utterances, findings, uncompared, possible);
    }
}
