package dev.silang.check;

import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.claim.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whom each article names as its sources, counted from claims, statements and credits. Who speaks to the article only
 * through sources without a name ("according to some reports, the minister said") is none of its sources. Immutable.
 */
public final class Sourcing {
    /**
     * What one article rests on.
     *
     * @param named distinct names, in the order of the text
     * @param vague words such as "beberapa laporan"
     * @param withNamed claims for which it names a source
     * @param withVague claims for which its only sources have no name
     * @param withNone claims for which it gives none
     */
    public record Profile(List<String> named, List<String> vague, int withNamed, int withVague, int withNone) {
        private static final Profile EMPTY = new Profile(List.of(), List.of(), 0, 0, 0);

        public int claims() {
            return withNamed + withVague + withNone;
        }
    }

    private final Map<String, Profile> profiles = new HashMap<>();

    public Sourcing(CrossCheck check) {
        Map<String, Count> counts = new HashMap<>();
        check.documents().forEach(document -> counts.put(document.article().id(), new Count()));
        for (Claim claim : check.claims()) {
            of(counts, claim.article().id()).hear(claim.attribution());
        }
        for (Statement statement : check.statements()) {
            of(counts, statement.article().id()).hear(chain(statement));
        }
        check.readings()
                .forEach(reading ->
                        reading.credits().forEach(of(counts, reading.article().id())::name));
        check.claims().forEach(claim -> of(counts, claim.article().id()).count(claim.attribution()));
        check.statements()
                .forEach(statement ->
                        chain(statement).forEach(of(counts, statement.article().id())::name));
        counts.forEach((article, count) -> profiles.put(article, count.profile()));
    }

    private static Count of(Map<String, Count> counts, String article) {
        return counts.computeIfAbsent(article, id -> new Count());
    }

    private static List<Attribution> chain(Statement statement) {
        List<Attribution> chain = new ArrayList<>(statement.via());
        chain.add(new Attribution(statement.kind(), statement.speaker(), statement.role(), null, null));
        return chain;
    }

    public Profile of(String article) {
        return profiles.getOrDefault(article, Profile.EMPTY);
    }

    /** One article while its sources are counted. */
    private static final class Count {
        private final Map<String, String> named = new LinkedHashMap<>();
        private final Set<String> vague = new LinkedHashSet<>();
        private final Set<String> hearsay = new HashSet<>();
        private int withNamed;
        private int withVague;
        private int withNone;

        /** Takes note of those who are heard through a vague source. */
        void hear(List<Attribution> chain) {
            boolean through = false;
            for (Attribution link : chain) {
                if (through) {
                    hearsay.add(key(link));
                }
                through |= link.kind() == Attribution.Kind.VAGUE;
            }
        }

        void count(List<Attribution> chain) {
            chain.forEach(this::name);
            if (chain.isEmpty()) {
                withNone++;
            } else if (chain.stream().anyMatch(this::isNamed)) {
                withNamed++;
            } else {
                withVague++;
            }
        }

        void name(Attribution link) {
            if (link.kind() == Attribution.Kind.VAGUE) {
                vague.add(link.name());
            } else if (isNamed(link)) {
                named.putIfAbsent(key(link), link.name());
            }
        }

        private boolean isNamed(Attribution link) {
            return link.kind() != Attribution.Kind.VAGUE && !hearsay.contains(key(link));
        }

        private static String key(Attribution link) {
            return link.name().toLowerCase(Locale.ROOT);
        }

        Profile profile() {
            return new Profile(List.copyOf(named.values()), List.copyOf(vague), withNamed, withVague, withNone);
        }
    }
}
