package dev.silang.web.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.silang.ingest.ArticleReader;
import dev.silang.ingest.Input;
import dev.silang.ingest.ReadOptions;
import dev.silang.ingest.adapter.Adapters;
import dev.silang.ingest.adapter.Collected;
import dev.silang.ingest.adapter.Columns;
import dev.silang.ingest.adapter.Draft;
import dev.silang.ingest.adapter.Intake;
import dev.silang.ingest.adapter.Origin;
import dev.silang.ingest.adapter.Source;
import dev.silang.ingest.fetch.FetchPolicy;
import dev.silang.ingest.fetch.Fetcher;
import dev.silang.text.Article;
import dev.silang.text.Problem;
import dev.silang.web.http.Limits;
import dev.silang.web.http.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes articles of what clients hand over, with the readers, bounds and refusals of the command line. No name that a client
 * gives is ever opened as a file of this machine. Safe for use by many threads.
 */
public final class Submissions {
    private static final String BODY = "-";

    private final FetchPolicy policy;
    private final Limits limits;
    private final Adapters adapters = Adapters.of(Columns.USUAL);

    public Submissions(FetchPolicy policy, Limits limits) {
        this.policy = policy;
        this.limits = limits;
    }

    /** A file that was sent along. */
    public record Upload(String name, InputStream content) {}

    static boolean isAddress(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return (small.startsWith("http://") || small.startsWith("https://"))
                && text.chars().noneMatch(Character::isWhitespace);
    }

    /** @param name what a report without an outlet is called, its number behind it */
    public Input read(List<Pasted> texts, List<String> addresses, List<Upload> uploads, String name) {
        Input pasted = texts.isEmpty() && addresses.isEmpty()
                ? new Input(List.of(), List.of())
                : read(json(texts, addresses, name));
        Collected collected = new Collected();
        pasted.articles().forEach(collected::article);
        pasted.problems().forEach(collected::problem);
        for (Upload upload : uploads) {
            read(upload, new Intake(collected));
        }
        return bounded(new Input(withOwnIds(collected.articles()), collected.problems()));
    }

    /** Reads articles of any format that files may have; of those that have an address and no text, the page is fetched. */
    public Input read(byte[] body) {
        ReadOptions options = new ReadOptions(Columns.USUAL, new Fetcher(policy), true, limits.addresses());
        return bounded(new ArticleReader(new ByteArrayInputStream(body), options).read(List.of(BODY)));
    }

    private Input bounded(Input input) {
        if (input.articles().size() > limits.articles()) {
            throw Refusal.tooLarge("more than " + limits.articles() + " articles");
        }
        return input;
    }

    private byte[] json(List<Pasted> texts, List<String> addresses, String name) {
        ArrayNode all = new ObjectMapper().createArrayNode();
        for (int i = 0; i < texts.size(); i++) {
            Pasted text = texts.get(i);
            ObjectNode one = all.addObject().put(text.isAddress() ? "url" : "text", text.text());
            if (!text.isAddress()) {
                one.put("id", name + ' ' + (i + 1));
            }
            put(one, "outlet", text.outlet());
            put(one, "published", text.published());
        }
        addresses.forEach(address -> all.addObject().put("url", address));
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ObjectNode article, String name, String value) {
        if (!value.isBlank()) {
            article.put(name, value.strip());
        }
    }

    private void read(Upload upload, Intake into) {
        String name = upload.name().replaceFirst("^.*[/\\\\]", "");
        into.from(Origin.ofFile(name, name), Draft.EMPTY);
        try {
            adapters.read(Source.of(Origin.ofFile(name, name), upload.content()), into);
        } catch (IOException e) {
            into.problem("unreadable: " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            into.problem(Problem.failed(name, e));
        }
        long links =
                into.takeLinks().stream().filter(link -> !into.addKnown(link)).count();
        if (links > 0) {
            into.problem(links + " links in it, not followed");
        }
    }

    /** Two files may hold articles of one id. */
    private static List<Article> withOwnIds(List<Article> articles) {
        Set<String> ids = new HashSet<>();
        List<Article> own = new ArrayList<>();
        for (Article article : articles) {
            String id = article.id();
            for (int i = 2; !ids.add(id); i++) {
                id = article.id() + '-' + i;
            }
            own.add(article.withId(id));
        }
        return own;
    }
}
