package dev.silang.check;

import dev.silang.claim.Claim;
import dev.silang.claim.Reading;
import dev.silang.claim.Statement;
import dev.silang.text.Document;
import java.util.List;
import java.util.function.Predicate;

/**
 * All that was read and found. Everything in it is in an order that depends on the content alone, never on the order
 * of the input.
 *
 * @param readings the articles understood
 * @param claims of all articles, by article and place in the text
 * @param statements of all articles, by article and place in the text
 * @param dateSlips dates with which reports contradict themselves, in the order of the claims
 */
public record CrossCheck(
        List<Reading> readings,
        List<Claim> claims,
        List<Statement> statements,
        List<Story> stories,
        List<DateSlip> dateSlips) {
    public CrossCheck {
        readings = List.copyOf(readings);
        claims = List.copyOf(claims);
        statements = List.copyOf(statements);
        stories = List.copyOf(stories);
        dateSlips = List.copyOf(dateSlips);
    }

    /** The articles taken apart. */
    public List<Document> documents() {
        return readings.stream().map(Reading::document).toList();
    }

    /** Questions to which answers cannot both be true. */
    public List<Finding> conflicts() {
        return findings(verdict -> verdict == Verdict.CONFLICT);
    }

    /** Questions to which a later answer replaces an earlier one. */
    public List<Finding> updates() {
        return findings(verdict -> verdict == Verdict.UPDATE);
    }

    /** Questions that two and more articles answer alike, or one more precisely than the other. */
    public List<Finding> agreements() {
        return findings(verdict -> verdict == Verdict.SAME || verdict == Verdict.FINER);
    }

    private List<Finding> findings(Predicate<Verdict> wanted) {
        return stories.stream()
                .flatMap(story -> story.findings().stream())
                .filter(finding -> wanted.test(finding.verdict()))
                .toList();
    }
}
