package dev.silang.eval.copies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.silang.origin.Copy;
import dev.silang.text.Article;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How the near copies that were found compare with those that are known. Whether a text really is shared is told by the
 * measure that the known pairs were made with: runs of eight words, of the whole text, over the shorter one's.
 *
 * @param known pairs to be found
 * @param apart pairs of other events
 * @param near pairs that were found to be near copies, and how much they really share
 */
public record CopyScore(Set<Pair> known, Set<Pair> apart, Map<Pair, Double> near) {
    /** Share of eight-word runs from which a text really is shared, as in the data. */
    private static final double SHARED = 0.3;

    /** Ids of two articles, in whatever order they were given. */
    public record Pair(String a, String b) {
        public Pair {
            if (a.compareTo(b) > 0) {
                String first = b;
                b = a;
                a = first;
            }
        }
    }

    /** @param folder holds {@code near_copies*.jsonl} and {@code not_the_same_event.jsonl} */
    public static CopyScore of(Path folder, List<Article> articles, List<Copy> copies) throws IOException {
        Set<Pair> known = new LinkedHashSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "near_copies*.jsonl")) {
            for (Path file : files) {
                known.addAll(pairs(file));
            }
        }
        Map<String, Article> byId = new HashMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        Map<Pair, Double> near = new HashMap<>();
        for (Copy copy : copies) {
            if (copy.isNear()) {
                near.put(new Pair(copy.a(), copy.b()), EightWords.shared(text(byId, copy.a()), text(byId, copy.b())));
            }
        }
        Path apart = folder.resolve("not_the_same_event.jsonl");
        return new CopyScore(known, Files.exists(apart) ? pairs(apart) : Set.of(), near);
    }

    private static String text(Map<String, Article> byId, String id) {
        Article article = byId.get(id);
        return article == null ? "" : article.text();
    }

    private static Set<Pair> pairs(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Set<Pair> pairs = new LinkedHashSet<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonNode pair = mapper.readTree(line);
                pairs.add(new Pair(
                        pair.required("a").textValue(), pair.required("b").textValue()));
            }
        }
        return pairs;
    }

    public double recall() {
        return known.isEmpty() ? 1 : 1 - (double) missed().size() / known.size();
    }

    public List<Pair> missed() {
        return known.stream().filter(pair -> !near.containsKey(pair)).toList();
    }

    /** Pairs that were joined though their text is not shared: of the pairs to be kept apart and of all others. */
    public List<Pair> falselyJoined() {
        List<Pair> joined = new ArrayList<>();
        near.forEach((pair, shared) -> {
            if (shared < SHARED && !known.contains(pair)) {
                joined.add(pair);
            }
        });
        joined.sort((x, y) -> (x.a + x.b).compareTo(y.a + y.b));
        return joined;
    }

    @Override
    public String toString() {
        List<Pair> joined = apart.stream().filter(near::containsKey).toList();
        long shared = joined.stream()
                .filter(pair -> near.getOrDefault(pair, 0.0) >= SHARED)
                .count();
        return String.format(
                Locale.ROOT,
                "near copies found        %.4f (%d of %d)%n"
                        + "other events joined      %d of %d, %d of them really share their text%n"
                        + "near copies in all       %d, %d of them share less than %.1f of their eight-word runs%n",
                recall(),
                known.size() - missed().size(),
                known.size(),
                joined.size(),
                apart.size(),
                shared,
                near.size(),
                falselyJoined().size(),
                SHARED);
    }
}
