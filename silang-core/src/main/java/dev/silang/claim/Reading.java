package dev.silang.claim;

import dev.silang.text.Article;
import dev.silang.text.Document;
import java.util.List;

/**
 * One article understood.
 *
 * @param document the article taken apart
 * @param claims by place in the text, those of the title first
 * @param tentative claims that the article alone is too little for: names of which it does not tell what bears them, places told
 *     by ordinary nouns; they count where another article makes them, too
 * @param assertions what its clauses say as a whole, by place in the text
 * @param statements by place in the text
 * @param credits agencies and outlets the article as a whole credits
 */
public record Reading(
        Document document,
        List<Claim> claims,
        List<Claim> tentative,
        List<Assertion> assertions,
        List<Statement> statements,
        List<Attribution> credits) {
    public Reading {
        claims = List.copyOf(claims);
        tentative = List.copyOf(tentative);
        assertions = List.copyOf(assertions);
        statements = List.copyOf(statements);
        credits = List.copyOf(credits);
    }

    public Article article() {
        return document.article();
    }
}
