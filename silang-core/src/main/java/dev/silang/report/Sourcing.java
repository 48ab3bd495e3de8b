package dev.silang.report;

import dev.silang.check.CrossCheck;
import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.claim.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whom each article names as its sources, counted from claims, statements and credits. Immutable. */
final class Sourcing {
    /**
     * @param named distinct names, in the order of the text
     * @param vague words such as "beberapa laporan"
     */
    record Named(List<String> named, List<String> vague) {}

    private final Map<String, Map<String, String>> named = new LinkedHashMap<>();
    private final Map<String, Set<String>> vague = new LinkedHashMap<>();

    Sourcing(CrossCheck check) {
        check.credits().forEach((article, credits) -> credits.forEach(credit -> add(article, credit)));
        for (Claim claim : check.claims()) {
            claim.attribution().forEach(link -> add(claim.article(), link));
        }
        for (Statement statement : check.statements()) {
            statement.via().forEach(link -> add(statement.article(), link));
            add(statement.article(), statement.kind(), statement.speaker());
        }
    }

    private void add(String article, Attribution link) {
        add(article, link.kind(), link.name());
    }

    private void add(String article, Attribution.Kind kind, String name) {
        if (kind == Attribution.Kind.VAGUE) {
            vague.computeIfAbsent(article, id -> new LinkedHashSet<>()).add(name);
        } else {
            named.computeIfAbsent(article, id -> new LinkedHashMap<>())
                    .putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        }
    }

    Named of(String article) {
        return new Named(
                new ArrayList<>(named.getOrDefault(article, Map.of()).values()),
                new ArrayList<>(vague.getOrDefault(article, Set.of())));
    }
}
