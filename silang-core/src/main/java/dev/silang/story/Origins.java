package dev.silang.story;

import dev.silang.claim.Attribution;
import dev.silang.source.Dependence;
import dev.silang.source.Origin;
import dev.silang.text.Article;
import dev.silang.text.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Groups the articles of a story into independent origins: the components of the graph whose edges are a shared
 * outlet, a credit of one to the other or of both to one agency, and copied text.
 */
public final class Origins {
    /** Share of shingles above which a text counts as copied; two outlets' own reports of one event share under .1. */
    private static final double COPIED = 0.3;

    private final List<Document> documents;
    private final Map<String, List<Attribution>> credits;
    private final List<CopiedText> texts;

    /** @param credits by article id, the agencies and outlets the article as a whole credits */
    public Origins(List<Document> documents, Map<String, List<Attribution>> credits) {
        this.documents = documents;
        this.credits = credits;
        this.texts = documents.stream().map(CopiedText::of).toList();
    }

    /** The origins, in the order of their first articles. */
    public List<Origin> find() {
        int[] group = new int[documents.size()];
        List<Dependence> edges = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            for (int j = 0; j < i; j++) {
                Optional<Dependence> edge = dependence(j, i);
                if (edge.isPresent()) {
                    edges.add(edge.get());
                    join(group, group[j], group[i]);
                }
            }
        }
        return origins(group, edges);
    }

    private static void join(int[] group, int a, int b) {
        for (int i = 0; i < group.length; i++) {
            if (group[i] == Math.max(a, b)) {
                group[i] = Math.min(a, b);
            }
        }
    }

    private List<Origin> origins(int[] group, List<Dependence> edges) {
        List<Origin> origins = new ArrayList<>();
        for (int first = 0; first < group.length; first++) {
            if (group[first] != first) {
                continue;
            }
            List<String> articles = new ArrayList<>();
            for (int i = first; i < group.length; i++) {
                if (group[i] == first) {
                    articles.add(documents.get(i).article().id());
                }
            }
            List<Dependence> why =
                    edges.stream().filter(edge -> articles.contains(edge.a())).toList();
            origins.add(new Origin("o" + (origins.size() + 1), articles, why));
        }
        return origins;
    }

    private Optional<Dependence> dependence(int i, int j) {
        Article a = documents.get(i).article();
        Article b = documents.get(j).article();
        double copied = texts.get(i).containment(texts.get(j));
        if (copied > COPIED) {
            String percent = String.valueOf(Math.round(copied * 100));
            return Optional.of(new Dependence(a.id(), b.id(), Dependence.Reason.COPIED_TEXT, percent));
        }
        if (a.outlet() != null && a.outlet().equals(b.outlet())) {
            return Optional.of(new Dependence(a.id(), b.id(), Dependence.Reason.SAME_OUTLET, a.outlet()));
        }
        return credit(a, b);
    }

    private Optional<Dependence> credit(Article a, Article b) {
        Map<String, String> ofA = agencies(a);
        Map<String, String> ofB = agencies(b);
        String outletA = key(a.name());
        String outletB = key(b.name());
        if (ofB.containsKey(outletA) || ofA.containsKey(outletB)) {
            String credited = ofB.containsKey(outletA) ? a.name() : b.name();
            return Optional.of(new Dependence(a.id(), b.id(), Dependence.Reason.CREDITS_OTHER, credited));
        }
        return ofA.keySet().stream()
                .filter(ofB::containsKey)
                .sorted()
                .findFirst()
                .map(shared -> new Dependence(
                        a.id(), b.id(), Dependence.Reason.SAME_AGENCY, ofA.getOrDefault(shared, shared)));
    }

    private Map<String, String> agencies(Article article) {
        Map<String, String> names = new HashMap<>();
        for (Attribution credit : credits.getOrDefault(article.id(), List.of())) {
            if (credit.kind() == Attribution.Kind.AGENCY || credit.kind() == Attribution.Kind.OUTLET) {
                names.put(key(credit.name()), credit.name());
            }
        }
        return names;
    }

    /** "Antara" credits antaranews.com, "detikcom" detik.com: letters only, without the ending of a domain. */
    private static String key(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        int point = plain.indexOf('.');
        String host = point > 0 ? plain.substring(0, point) : plain;
        return host.replaceAll("[^\\p{L}\\p{N}]", "").replaceAll("(news|com)$", "");
    }
}
