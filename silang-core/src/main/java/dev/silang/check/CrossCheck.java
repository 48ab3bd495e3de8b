package dev.silang.check;

import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.claim.Statement;
import dev.silang.text.Document;
import java.util.List;
import java.util.Map;

/**
 * All that was read and found. Everything in it is in an order that depends on the content alone, never on the order
 * of the input.
 *
 * @param documents the articles taken apart
 * @param credits by article id, the agencies and outlets the article as a whole credits
 * @param claims of all articles, by article and place in the text
 * @param statements of all articles, by article and place in the text
 * @param dateSlips dates with which reports contradict themselves, in the order of the claims
 */
public record CrossCheck(
        List<Document> documents,
        Map<String, List<Attribution>> credits,
        List<Claim> claims,
        List<Statement> statements,
        List<Story> stories,
        List<DateSlip> dateSlips) {
    public CrossCheck {
        documents = List.copyOf(documents);
        credits = Map.copyOf(credits);
        claims = List.copyOf(claims);
        statements = List.copyOf(statements);
        stories = List.copyOf(stories);
        dateSlips = List.copyOf(dateSlips);
    }
}
