package dev.silang.claim;

import dev.silang.text.Article;
import dev.silang.text.Document;
import java.util.List;

/**
 * One article understood.
 *
 * @param document the article taken apart
 * @param claims by place in the text, those of the title first
 * @param names claims that something with a name takes part, of which the article does not tell what it is: they are shown
 *     only where another article names it, too
 * @param assertions what its clauses say as a whole, by place in the text
 * @param statements by place in the text
 * @param credits agencies and outlets the article as a whole credits
 */
public record Reading(
        Document document,
        List<Claim> claims,
        List<Claim> names,
        List<Assertion> assertions,
        List<Statement> statements,
        List<Attribution> credits) {
    public Reading {
        claims = List.copyOf(claims);
        names = List.copyOf(names);
        assertions = List.copyOf(assertions);
        statements = List.copyOf(statements);
        credits = List.copyOf(credits);
    }

    public Article article() {
        return document.article();
    }
}
