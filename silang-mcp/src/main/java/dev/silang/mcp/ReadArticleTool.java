package dev.silang.mcp;

import dev.silang.Silang;
import dev.silang.check.CrossCheck;
import dev.silang.claim.Claim;
import dev.silang.claim.Statement;
import dev.silang.ingest.Input;
import dev.silang.report.json.CodePoints;
import dev.silang.report.words.Labels;
import dev.silang.text.Article;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One article taken apart: what it claims, and who says what in it. */
final class ReadArticleTool implements AssistantTool {
    private static final int MOST_CLAIMS = 120;
    private static final int MOST_STATEMENTS = 40;

    /** Code points of a text: few articles are longer. */
    private static final int MOST_TEXT = 12_000;

    private final Silang silang;
    private final ArticleSource source;

    ReadArticleTool(Silang silang, ArticleSource source) {
        this.silang = silang;
        this.source = source;
    }

    @Override
    public String name() {
        return "read_article";
    }

    @Override
    public String title() {
        return "Read one article";
    }

    @Override
    public String description() {
        return "Reads ONE news article (Indonesian or English): its claims by kind (when, where, how many, who, …) and its statements with "
                + "their speakers, each with the exact words and their offsets. Give its text, or its address; with include_text the "
                + "article's text comes back too, which is how to read a page whose address you have.";
    }

    @Override
    public void call(Arguments arguments, Result into) {
        arguments.only(Set.of("articles", "addresses", "language", "include_text"));
        Labels labels = arguments.labels();
        boolean includeText = arguments.flag("include_text");
        Input input = source.read(arguments);
        if (input.articles().size() > 1) {
            throw new ToolProblem(input.articles().size() + " articles: read_article takes one, cross_check several");
        }
        CrossCheck check = silang.readAll(input.articles());
        Wording wording = new Wording(check, labels);
        Article article = check.readings().get(0).article();
        StoryTold.problems(input.problems(), into);
        into.put("article", wording.article(article));
        if (includeText) {
            text(article.text(), into);
        }
        into.list("claims", check.claims(), MOST_CLAIMS, claim -> claim(claim, wording));
        into.list("statements", check.statements(), MOST_STATEMENTS, statement -> statement(statement, wording));
    }

    private static void text(String text, Result into) {
        int length = text.codePointCount(0, text.length());
        into.put("text", text.substring(0, text.offsetByCodePoints(0, Math.min(length, MOST_TEXT))));
        if (length > MOST_TEXT) {
            into.put("text_left_out", (length - MOST_TEXT) + " further characters");
        }
    }

    private static Map<String, @Nullable Object> claim(Claim claim, Wording wording) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("kind", claim.slot().label());
        told.put("means", wording.text().understood(claim));
        told.putAll(wording.claim(claim));
        return told;
    }

    private static Map<String, @Nullable Object> statement(Statement statement, Wording wording) {
        CodePoints at = wording.points(statement.article().id());
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("speaker", statement.speaker());
        Wording.put(told, "role", statement.role());
        told.put("direct", statement.direct());
        told.put("start", at.at(statement.content().start()));
        told.put("end", at.at(statement.content().end()));
        told.put("words", statement.quote());
        return told;
    }
}
