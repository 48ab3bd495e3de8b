package dev.silang.check.run;

import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.origin.Components;
import dev.silang.origin.Copy;
import dev.silang.relation.NameComparison;
import dev.silang.source.Dependence;
import dev.silang.source.Dependence.Reason;
import dev.silang.source.Origin;
import dev.silang.source.Publishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Counts the independent origins behind an answer: those of the story, joined where two articles have the answer from one
 * speaker, through one agency, or in one copied passage.
 */
final class Corroboration {
    private final Publishers publishers;
    private final List<Origin> origins;
    private final Map<String, Integer> originOf = new HashMap<>();
    private final List<Copy> copies;

    /** @param origins of the story */
    Corroboration(List<Origin> origins, List<Copy> copies, Publishers publishers) {
        this.publishers = publishers;
        this.origins = origins;
        this.copies = copies;
        for (int i = 0; i < origins.size(); i++) {
            for (String article : origins.get(i).articles()) {
                originOf.put(article, i);
            }
        }
    }

    /** One article's claims of a position. */
    private record Telling(String article, int origin, List<Claim> claims) {
        /** Whether it names nobody it knows this from but sources without a name. */
        boolean isVague() {
            return claims.stream()
                    .allMatch(claim ->
                            claim.attribution().stream().anyMatch(link -> link.kind() == Attribution.Kind.VAGUE));
        }
    }

    /**
     * @param claims that say the same
     * @return in the order of the story; articles that do not say it are left out
     */
    List<Origin> behind(List<Claim> claims) {
        List<Telling> tellings = tellings(claims);
        Components joined = new Components(origins.size());
        List<Dependence> edges = new ArrayList<>(bySource(tellings));
        edges.addAll(byPassage(tellings));
        edges.forEach(edge -> joined.join(origin(edge.a()), origin(edge.b())));
        Map<Integer, List<Telling>> groups = new LinkedHashMap<>();
        tellings.forEach(telling -> groups.computeIfAbsent(joined.of(telling.origin), root -> new ArrayList<>())
                .add(telling));
        return groups.values().stream().map(group -> origin(group, edges)).toList();
    }

    private int origin(String article) {
        return Objects.requireNonNull(originOf.get(article), article);
    }

    private List<Telling> tellings(List<Claim> claims) {
        Map<String, List<Claim>> byArticle = new LinkedHashMap<>();
        for (Claim claim : claims) {
            byArticle
                    .computeIfAbsent(claim.article().id(), id -> new ArrayList<>())
                    .add(claim);
        }
        return byArticle.entrySet().stream()
                .map(entry -> new Telling(entry.getKey(), origin(entry.getKey()), entry.getValue()))
                .toList();
    }

    private Origin origin(List<Telling> group, List<Dependence> edges) {
        Set<String> articles = new LinkedHashSet<>();
        Set<Integer> joined = new LinkedHashSet<>();
        for (Telling telling : group) {
            articles.add(telling.article);
            joined.add(telling.origin);
        }
        List<Dependence> why = new ArrayList<>();
        for (int number : joined) {
            origins.get(number).why().stream()
                    .filter(edge -> articles.contains(edge.a()) && articles.contains(edge.b()))
                    .forEach(why::add);
        }
        edges.stream().filter(edge -> articles.contains(edge.a())).forEach(why::add);
        boolean known =
                group.stream().anyMatch(telling -> origins.get(telling.origin).known() && !telling.isVague());
        return new Origin(origins.get(joined.iterator().next()).id(), List.copyOf(articles), why, known);
    }

    /** Each article is tied to the first that names the same source, under whichever of its names. */
    private List<Dependence> bySource(List<Telling> tellings) {
        Set<Dependence> edges = new LinkedHashSet<>();
        Map<Source, String> first = new LinkedHashMap<>();
        for (Telling telling : tellings) {
            for (Source source : sources(telling)) {
                first.forEach((known, other) -> {
                    if (!other.equals(telling.article) && known.isSame(source, publishers)) {
                        edges.add(Dependence.of(other, telling.article, known.reason(), known.name));
                    }
                });
                first.putIfAbsent(source, telling.article);
            }
        }
        return List.copyOf(edges);
    }

    private static Set<Source> sources(Telling telling) {
        Set<Source> sources = new LinkedHashSet<>();
        for (Claim claim : telling.claims) {
            for (Attribution link : claim.attribution()) {
                if (link.kind() != Attribution.Kind.VAGUE) {
                    sources.add(new Source(link.kind(), link.name()));
                }
            }
        }
        return sources;
    }

    private record Source(Attribution.Kind kind, String name) {
        boolean isMedium() {
            return kind == Attribution.Kind.OUTLET || kind == Attribution.Kind.AGENCY;
        }

        Reason reason() {
            return isMedium() ? Reason.SAME_AGENCY : Reason.SAME_SPEAKER;
        }

        boolean isSame(Source other, Publishers publishers) {
            if (isMedium() && other.isMedium()) {
                return publishers
                        .named(name)
                        .key()
                        .equals(publishers.named(other.name).key());
            }
            return NameComparison.compare(name, other.name).relation().agrees();
        }
    }

    private List<Dependence> byPassage(List<Telling> tellings) {
        Map<String, Telling> byArticle = new HashMap<>();
        tellings.forEach(telling -> byArticle.put(telling.article, telling));
        List<Dependence> edges = new ArrayList<>();
        for (Copy copy : copies) {
            Telling a = byArticle.get(copy.a());
            Telling b = byArticle.get(copy.b());
            if (a != null && b != null && a.origin != b.origin && stands(copy, a, b)) {
                edges.add(new Dependence(copy.a(), copy.b(), Reason.COPIED_PASSAGE, "", copy.from()));
            }
        }
        return edges;
    }

    private static boolean stands(Copy copy, Telling a, Telling b) {
        return a.claims.stream()
                .filter(claim -> !claim.inTitle())
                .anyMatch(one -> b.claims.stream()
                        .filter(claim -> !claim.inTitle())
                        .anyMatch(other -> copy.holds(one.evidence(), other.evidence())));
    }
}
