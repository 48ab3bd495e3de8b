package dev.silang.check;

import dev.silang.origin.Copy;
import dev.silang.source.Origin;
import dev.silang.text.Article;
import java.util.List;

/**
 * Articles about one event, cross-checked.
 *
 * @param articles in the order of publication, then of their ids
 * @param headline a title that stands for the story, the first sentence where no article has one
 * @param copies what two of them have word for word
 * @param utterances what one speaker said and several of them have
 */
public record Story(
        String id,
        List<Article> articles,
        String headline,
        List<Origin> origins,
        List<Copy> copies,
        List<Utterance> utterances,
        List<Finding> findings) {
    public Story {
        articles = List.copyOf(articles);
        origins = List.copyOf(origins);
        copies = List.copyOf(copies);
        utterances = List.copyOf(utterances);
        findings = List.copyOf(findings);
    }

    /** How many of its questions have answers that cannot both be true. */
    public long conflicts() {
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.CONFLICT)
                .count();
    }

    /** The same story called otherwise. */
    public Story withId(String other) {
        return new Story(other, articles, headline, origins, copies, utterances, findings);
    }
}
