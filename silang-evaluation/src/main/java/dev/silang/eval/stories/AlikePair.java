package dev.silang.eval.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.silang.eval.marks.MarkedEvent;
import dev.silang.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two articles that look alike, of which a reader said whether they are of one event.
 *
 * @param articles in the order in which they were published; of one event, or each of its own
 */
record AlikePair(String name, String language, boolean isOneEvent, List<Article> articles) {
    /** Parts that are left out in turn. */
    static final int PARTS = 2;

    private static final ObjectMapper JSON = new ObjectMapper();

    AlikePair {
        articles = List.copyOf(articles);
    }

    /** The pairs that come with the program, those whose articles are there. */
    static List<AlikePair> find(Path shared) throws IOException {
        List<AlikePair> pairs = new ArrayList<>();
        for (String language : List.of("id", "en")) {
            List<MarkedEvent> marked = MarkedEvent.alike(language);
            Map<String, List<Article>> found = StoryArticles.ofMarked(shared, marked);
            for (MarkedEvent pair : marked) {
                add(pair.name(), language, pair.isOneEvent(), found.getOrDefault(pair.name(), List.of()), pairs);
            }
        }
        return pairs;
    }

    /** @param folder holds {@code articles.jsonl} and {@code not_the_same_event.jsonl} */
    static List<AlikePair> ofTwoEvents(Path folder) throws IOException {
        Map<String, Article> articles = new HashMap<>();
        StoryArticles.read(List.of(folder.resolve("articles.jsonl")), null)
                .forEach(article -> articles.put(article.id(), article));
        List<AlikePair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("not_the_same_event.jsonl"))) {
            JsonNode pair = JSON.readTree(line);
            String a = pair.required("a").textValue();
            String b = pair.required("b").textValue();
            if (articles.containsKey(a) && articles.containsKey(b)) {
                add(a + " " + b, "id", false, List.of(articles.get(a), articles.get(b)), pairs);
            }
        }
        return pairs;
    }

    private static void add(
            String name, String language, boolean oneEvent, List<Article> articles, List<AlikePair> pairs) {
        if (articles.size() == 2) {
            List<Article> told = StoryArticles.inOrder(articles).stream()
                    .map(article -> StoryArticles.of(article, oneEvent ? name : name + " " + article.id()))
                    .toList();
            pairs.add(new AlikePair(name, language, oneEvent, told));
        }
    }

    /** The part that it is left out with. */
    int part() {
        return Math.floorMod(name.hashCode(), PARTS);
    }
}
