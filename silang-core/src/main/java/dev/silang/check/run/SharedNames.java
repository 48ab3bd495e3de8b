package dev.silang.check.run;

import dev.silang.claim.Claim;
import dev.silang.claim.Reading;
import dev.silang.text.Spelling;
import dev.silang.value.Party;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of which their article does not tell what bears them, where another article of the story names the same: that two
 * newsrooms write it says that it is a name and matters. What one article calls a person, or an organisation, it is in all.
 */
final class SharedNames {
    /** One name in one article: how often it stands there does not count. */
    private record Named(String article, List<String> words, @Nullable Party party) {}

    private final List<Reading> readings;
    private final Map<String, List<Named>> byWord = new HashMap<>();

    /** @param readings of one story, in its order */
    SharedNames(List<Reading> readings) {
        this.readings = readings;
        Set<Named> known = new HashSet<>();
        for (Reading reading : readings) {
            for (Claim claim : reading.claims()) {
                if (claim.value() instanceof Party party && hasName(party)) {
                    known.add(new Named(reading.article().id(), words(party), party));
                }
            }
            for (Claim name : reading.names()) {
                known.add(new Named(reading.article().id(), words((Party) name.value()), null));
            }
        }
        known.forEach(named -> new HashSet<>(named.words)
                .forEach(word ->
                        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(named)));
    }

    private static boolean hasName(Party party) {
        return party.kind().equals("person") || party.kind().equals("organisation");
    }

    private static List<String> words(Party party) {
        return Spelling.words(party.name()).stream().map(Spelling::sound).toList();
    }

    /** The claims of names that two articles have, in the order of the story. */
    List<Claim> claims() {
        List<Claim> shared = new ArrayList<>();
        for (Reading reading : readings) {
            for (Claim name : reading.names()) {
                String kind = kind(reading.article().id(), words((Party) name.value()));
                if (!kind.isEmpty()) {
                    shared.add(name.with(new Party(((Party) name.value()).name(), kind)));
                }
            }
        }
        return shared;
    }

    /** What most articles call the bearer; empty if no other article names it. */
    private String kind(String article, List<String> words) {
        Map<String, Set<String>> tellers = new HashMap<>();
        boolean named = false;
        for (Named other : words.isEmpty() ? List.<Named>of() : byWord.getOrDefault(words.get(0), List.of())) {
            if (!other.article.equals(article) && isPart(words, other.words)) {
                named = true;
                if (other.party != null) {
                    tellers.computeIfAbsent(other.party.kind(), key -> new HashSet<>())
                            .add(other.article);
                }
            }
        }
        int most = tellers.values().stream().mapToInt(Set::size).max().orElse(0);
        return tellers.entrySet().stream()
                .filter(entry -> entry.getValue().size() == most)
                .map(Map.Entry::getKey)
                .min(String::compareTo)
                .orElse(named ? Party.NAME : "");
    }

    /** Whether the words stand side by side in a name. */
    private static boolean isPart(List<String> words, List<String> name) {
        return Collections.indexOfSubList(name, words) >= 0;
    }
}
