package dev.silang.origin;

import dev.silang.claim.Attribution;
import dev.silang.claim.Statement;
import dev.silang.source.Dependence;
import dev.silang.source.Dependence.Reason;
import dev.silang.source.Origin;
import dev.silang.source.Publisher;
import dev.silang.source.Publishers;
import dev.silang.text.Article;
import dev.silang.text.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Groups the articles of a story into independent origins: the components of the graph whose edges are a shared
 * publisher, a credit of one to the other or of both to one agency, and copied text.
 *
 * <p>A reason that many articles share is told of the first and each other one, so that the graph stays small. Immutable.
 */
public final class Origins {
    private final List<Article> articles;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Publisher> publishers = new HashMap<>();
    private final Map<String, Map<String, String>> credited = new HashMap<>();
    private final List<Copy> copies = new ArrayList<>();
    private final int bounded;
    private final List<Dependence> edges = new ArrayList<>();

    /**
     * @param documents in the order of publication
     * @param credits by article id, the agencies and outlets the article as a whole credits
     * @param statements of all articles
     * @param table who publishes what
     */
    public Origins(
            List<Document> documents,
            Map<String, List<Attribution>> credits,
            List<Statement> statements,
            Publishers table) {
        this.articles = documents.stream().map(Document::article).toList();
        for (Article article : articles) {
            places.put(article.id(), places.size());
            table.of(article).ifPresent(known -> publishers.put(article.id(), known));
            credited.put(article.id(), credited(article, credits.getOrDefault(article.id(), List.of()), table));
        }
        this.bounded = copy(documents);
        byOutlet();
        byFamily();
        byCredit();
        byText(new Quotations(documents, statements));
    }

    private Map<String, String> credited(Article article, List<Attribution> credits, Publishers table) {
        Map<String, String> names = new LinkedHashMap<>();
        Publisher own = publishers.get(article.id());
        for (Attribution credit : credits) {
            Publisher other = table.named(credit.name());
            boolean counts = credit.kind() != Attribution.Kind.SPEAKER && credit.kind() != Attribution.Kind.VAGUE;
            if (counts && (own == null || !own.key().equals(other.key()))) {
                names.putIfAbsent(other.key(), credit.name());
            }
        }
        return names;
    }

    /** Fills in the copies; returns how many articles were not compared with all others. */
    private int copy(List<Document> documents) {
        Map<String, Set<String>> keys = new HashMap<>();
        credited.forEach((article, names) -> keys.put(article, names.keySet()));
        Map<String, String> outlets = new HashMap<>();
        publishers.forEach((article, publisher) -> outlets.put(article, publisher.key()));
        Precedent precedent = new Precedent(keys, outlets);
        List<ArticleWords> words = documents.stream()
                .map(d -> ArticleWords.of(d.article(), d.blocks()))
                .toList();
        return Copies.forEach(
                words, 1, copy -> copies.add(copy.withFrom(precedent.first(article(copy.a()), article(copy.b())))));
    }

    /** How many articles have passages that so many others have that they were compared with some of these only. */
    public int bounded() {
        return bounded;
    }

    /** What two articles have word for word, also where it is too little to make them one. */
    public List<Copy> copies() {
        return List.copyOf(copies);
    }

    private void byOutlet() {
        grouped(Publisher::key)
                .values()
                .forEach(group ->
                        star(group, Reason.SAME_OUTLET, outlet(group.get(0)).outlet()));
    }

    private void byFamily() {
        Map<String, List<Article>> families = grouped(Publisher::family);
        families.remove("");
        families.forEach((family, group) -> {
            String key = outlet(group.get(0)).key();
            List<Article> others = new ArrayList<>(group);
            others.removeIf(
                    other -> !other.equals(group.get(0)) && outlet(other).key().equals(key));
            star(others, Reason.SAME_FAMILY, family);
        });
    }

    private Map<String, List<Article>> grouped(Function<Publisher, String> by) {
        Map<String, List<Article>> groups = new LinkedHashMap<>();
        for (Article article : articles) {
            Publisher publisher = publishers.get(article.id());
            if (publisher != null) {
                groups.computeIfAbsent(by.apply(publisher), key -> new ArrayList<>())
                        .add(article);
            }
        }
        return groups;
    }

    private Publisher outlet(Article article) {
        Publisher publisher = publishers.get(article.id());
        if (publisher == null) {
            throw new IllegalArgumentException("not known whose " + article.id() + " is");
        }
        return publisher;
    }

    private void star(List<Article> group, Reason reason, String detail) {
        group.stream()
                .skip(1)
                .forEach(other -> edges.add(Dependence.of(group.get(0).id(), other.id(), reason, detail)));
    }

    private void byCredit() {
        Map<String, List<Article>> crediting = new LinkedHashMap<>();
        for (Article article : articles) {
            names(article)
                    .keySet()
                    .forEach(key -> crediting
                            .computeIfAbsent(key, k -> new ArrayList<>())
                            .add(article));
        }
        Map<String, List<Article>> outlets = grouped(Publisher::key);
        crediting.forEach((key, group) -> {
            String name = names(group.get(0)).getOrDefault(key, key);
            List<Article> own = outlets.getOrDefault(key, List.of());
            if (own.isEmpty()) {
                star(group, Reason.SAME_AGENCY, name);
            } else {
                String source = own.get(0).id();
                group.forEach(
                        other -> edges.add(new Dependence(source, other.id(), Reason.CREDITS_OTHER, name, source)));
            }
        });
    }

    private Map<String, String> names(Article article) {
        return credited.getOrDefault(article.id(), Map.of());
    }

    private void byText(Quotations quotations) {
        for (Copy copy : copies) {
            if (copy.isNear() && quotations.tellMore(copy)) {
                String percent = String.valueOf(Math.round(copy.share() * 100));
                edges.add(new Dependence(copy.a(), copy.b(), Reason.COPIED_TEXT, percent, copy.from()));
            }
        }
    }

    private Article article(String id) {
        return articles.get(places.getOrDefault(id, 0));
    }

    /** The origins, in the order of their first articles. */
    public List<Origin> find() {
        Components joined = new Components(articles.size());
        edges.forEach(edge -> joined.join(places.getOrDefault(edge.a(), 0), places.getOrDefault(edge.b(), 0)));
        List<Origin> origins = new ArrayList<>();
        for (List<Integer> group : joined.groups()) {
            List<String> ids =
                    group.stream().map(place -> articles.get(place).id()).toList();
            Set<String> members = new HashSet<>(ids);
            List<Dependence> why =
                    edges.stream().filter(edge -> members.contains(edge.a())).toList();
            boolean known = ids.stream().anyMatch(publishers::containsKey);
            origins.add(new Origin("o" + (origins.size() + 1), ids, why, known));
        }
        return origins;
    }
}
