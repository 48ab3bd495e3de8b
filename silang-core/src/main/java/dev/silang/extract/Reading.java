package dev.silang.extract;

import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.claim.Statement;
import dev.silang.lang.TaggedDocument;
import java.util.List;

/**
 * One article understood.
 *
 * @param credits agencies and outlets the article as a whole credits
 */
public record Reading(
        TaggedDocument document, List<Claim> claims, List<Statement> statements, List<Attribution> credits) {
    public Reading {
        claims = List.copyOf(claims);
        statements = List.copyOf(statements);
        credits = List.copyOf(credits);
    }
}
