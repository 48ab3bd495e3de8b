package dev.silang.origin;

import dev.silang.claim.Statement;
import dev.silang.text.Document;
import dev.silang.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells texts that were copied from texts that quote the same speaker. Two reporters who heard one speech have its
 * sentences word for word; only a copy shares what stands around them.
 */
final class Quotations {
    /** Words outside quotation marks below which there is nothing to tell by. */
    private static final int LEAST_WORDS = 40;

    /** Share of the words outside quotation marks: half of what is asked of a whole text. */
    private static final double LEAST_SHARE = Copy.NEAR / 2;

    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, List<Span>> quoted = new HashMap<>();

    Quotations(List<Document> documents, List<Statement> statements) {
        documents.forEach(document -> this.documents.put(document.article().id(), document));
        for (Statement statement : statements) {
            if (statement.direct()) {
                quoted.computeIfAbsent(statement.article().id(), id -> new ArrayList<>())
                        .add(statement.content());
            }
        }
    }

    /** Whether two articles share more than what they quote. */
    boolean tellMore(Copy copy) {
        ArticleWords a = unquoted(copy.a());
        ArticleWords b = unquoted(copy.b());
        if (Math.min(a.size(), b.size()) < LEAST_WORDS) {
            return true;
        }
        return Alignment.of(a, b).map(own -> own.share() >= LEAST_SHARE).orElse(false);
    }

    private ArticleWords unquoted(String article) {
        Document document = documents.get(article);
        if (document == null) {
            throw new IllegalArgumentException("no article " + article);
        }
        return ArticleWords.of(document.article(), document.blocks()).without(quoted.getOrDefault(article, List.of()));
    }
}
