package dev.silang.mcp;

import dev.silang.ingest.ArticleReader;
import dev.silang.ingest.Input;
import dev.silang.ingest.ReadOptions;
import dev.silang.ingest.adapter.Columns;
import dev.silang.ingest.fetch.FetchPolicy;
import dev.silang.ingest.fetch.Fetcher;
import dev.silang.report.json.JsonWriter;
import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The articles of a call: texts that it holds, and addresses that are fetched. Nothing else is opened; a file of this machine cannot
 * be named. Safe for use by many threads.
 */
final class ArticleSource {
    /** Articles of one call: to check more takes longer than an assistant waits. */
    static final int MOST_ARTICLES = 100;

    /** Articles that are fetched of one feed or list. */
    private static final int MOST_LINKS = 20;

    private static final Set<String> FIELDS = Set.of("text", "outlet", "published", "title", "url", "id");

    /** The arguments by which a tool takes articles, and tells in which language to speak of them. */
    static final Set<String> ARGUMENTS = Set.of("articles", "addresses", "language");

    private final ReadOptions options;

    ArticleSource(FetchPolicy policy) {
        this.options = new ReadOptions(Columns.USUAL, new Fetcher(policy), false, MOST_LINKS);
    }

    /** @throws ToolProblem if the arguments are wrong or no article comes of them */
    Input read(Arguments arguments) {
        List<Arguments> texts = arguments.objects("articles");
        List<String> addresses = arguments.texts("addresses");
        if (texts.isEmpty() && addresses.isEmpty()) {
            throw new ToolProblem("give articles (each with its text) or addresses, or both");
        }
        if (texts.size() + addresses.size() > MOST_ARTICLES) {
            throw new ToolProblem(
                    (texts.size() + addresses.size()) + " articles, at most " + MOST_ARTICLES + " are taken at once");
        }
        addresses.forEach(ArticleSource::refuseUnlessWeb);
        List<String> sources = new ArrayList<>();
        if (!texts.isEmpty()) {
            sources.add("-");
        }
        sources.addAll(addresses);
        byte[] lines = lines(texts).getBytes(StandardCharsets.UTF_8);
        return bounded(new ArticleReader(new ByteArrayInputStream(lines), options).read(sources));
    }

    /** @throws ToolProblem if there is nothing to compare */
    static void refuseOne(Input input) {
        if (input.articles().size() < 2) {
            throw new ToolProblem("only one article could be read, two are needed to compare: "
                    + (input.problems().isEmpty()
                            ? "use read_article for one"
                            : input.problems().get(0).toString()));
        }
    }

    private static void refuseUnlessWeb(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            throw new ToolProblem(Arguments.quoted(address) + " is no address: it must begin with http:// or https://");
        }
    }

    /** A feed may hold more than one asks for. */
    private static Input bounded(Input input) {
        List<Article> articles = input.articles();
        List<Problem> problems = new ArrayList<>(input.problems());
        if (articles.isEmpty()) {
            throw new ToolProblem(
                    problems.isEmpty()
                            ? "no article was found"
                            : problems.get(0).toString());
        }
        if (articles.size() > MOST_ARTICLES) {
            int left = articles.size() - MOST_ARTICLES;
            problems.add(new Problem("articles", left + " left out, at most " + MOST_ARTICLES + " are taken at once"));
        }
        return new Input(articles.subList(0, Math.min(MOST_ARTICLES, articles.size())), problems);
    }

    /** Texts as lines of JSON, so that they are read as those of files are. */
    private static String lines(List<Arguments> texts) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            Arguments text = texts.get(i);
            text.only(FIELDS);
            String body = text.text("text");
            if (body == null || body.isBlank()) {
                throw new ToolProblem(text.of() + " has no text");
            }
            StringBuilder line = new StringBuilder();
            JsonWriter json = new JsonWriter(line).object();
            for (String field : FIELDS) {
                String value = text.text(field);
                if (value != null) {
                    json.field(field, value);
                }
            }
            if (text.text("id") == null) {
                json.field("id", "a" + (i + 1));
            }
            json.end();
            lines.append(line.toString().replace('\n', ' ')).append('\n');
        }
        return lines.toString();
    }
}
