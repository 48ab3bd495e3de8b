package dev.silang.eval.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.silang.eval.marks.MarkedEvent;
import dev.silang.eval.marks.SharedArticles;
import dev.silang.eval.marks.SharedArticles.Found;
import dev.silang.ingest.ArticleReader;
import dev.silang.text.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Articles of files, in the order in which they were published. */
final class StoryArticles {
    /** Articles without a time come last. */
    private static final Comparator<Article> BY_TIME = Comparator.comparing(
            Article::published, Comparator.nullsLast(Comparator.comparing(OffsetDateTime::toInstant)));

    private StoryArticles() {}

    /**
     * @param files lines of JSON, each an article, perhaps with its {@code event}; may be gzipped
     * @param groups names the events of articles by their ids, where the articles do not; null if there is none
     */
    static List<Article> read(List<Path> files, @Nullable Path groups) throws IOException {
        List<Article> articles = new ArrayList<>(new ArticleReader(InputStream.nullInputStream())
                .read(files.stream().map(Path::toString).toList())
                .articles());
        if (groups != null) {
            Map<String, String> events = events(groups);
            articles.replaceAll(article -> of(article, events.get(article.id())));
        }
        return inOrder(articles);
    }

    static List<Article> ofLines(String lines) {
        return new ArticleReader(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))
                .read(List.of("-"))
                .articles();
    }

    /** The articles of marked events, those that are there, by the names of the events. */
    static Map<String, List<Article>> ofMarked(Path shared, List<MarkedEvent> marked) throws IOException {
        Map<String, String> wanted = new HashMap<>();
        marked.forEach(event -> wanted.putAll(event.articles()));
        Map<String, Found> found = SharedArticles.find(shared, wanted);
        Map<String, List<Article>> articles = new HashMap<>();
        for (MarkedEvent event : marked) {
            StringBuilder lines = new StringBuilder();
            for (String id : event.articles().keySet()) {
                Found one = found.get(id);
                lines.append(one == null ? "" : one.line() + "\n");
            }
            articles.put(event.name(), ofLines(lines.toString()));
        }
        return articles;
    }

    /** In the order in which they were published. */
    static List<Article> inOrder(List<Article> articles) {
        return articles.stream().sorted(BY_TIME).toList();
    }

    /** The same article of an event. */
    static Article of(Article article, @Nullable String event) {
        return with(article, article.text(), event);
    }

    static Article with(Article article, String text, @Nullable String event) {
        return new Article(
                article.id(),
                article.outlet(),
                article.url(),
                article.published(),
                article.title(),
                text,
                article.language(),
                article.problems(),
                event);
    }

    /** An object of events with the ids of their articles. */
    private static Map<String, String> events(Path groups) throws IOException {
        JsonNode tree = new ObjectMapper().readTree(groups.toFile());
        Map<String, String> events = new HashMap<>();
        tree.properties()
                .forEach(event -> event.getValue().forEach(article -> events.put(article.asText(), event.getKey())));
        return events;
    }
}
