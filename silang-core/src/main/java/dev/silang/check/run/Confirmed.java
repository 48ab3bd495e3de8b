package dev.silang.check.run;

import dev.silang.claim.Claim;
import dev.silang.claim.Reading;
import dev.silang.claim.Slot;
import dev.silang.text.Spelling;
import dev.silang.value.GameScore;
import dev.silang.value.Identifier;
import dev.silang.value.Party;
import dev.silang.value.Place;
import dev.silang.value.Precedence;
import dev.silang.value.Quantity;
import dev.silang.value.Role;
import dev.silang.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tentative claims that another article of the story makes as well: that two newsrooms write a name says that it is one and
 * matters, and so with places and parties told by ordinary nouns, with large figures, with ranks of which nothing tells where they hold, and
 * with offices that another article names the holder of. What one article calls a person, or an organisation, it is in all.
 */
final class Confirmed {
    /**
     * One name in one article: how often it stands there does not count.
     *
     * @param kind what bears the name; of an office who holds it, empty if the article does not say
     */
    private record Named(String article, Slot slot, List<String> words, String kind) {
        /** What another article must have: of a number told in words its noun, and not that it is in words. */
        Named asked() {
            List<String> telling = slot == Slot.QUANTITY && words.size() > TOLD
                    ? words.subList(words.size() - TOLD, words.size())
                    : words;
            return new Named(article, slot, telling, kind);
        }
    }

    /** Kinds of parties that one article calls by name or noun and another may. */
    private static final Set<String> BEARERS = Set.of("person", "organisation", Party.GROUP, Party.NAME);

    /** A number, a word, and the number again. */
    private static final int TOLD = 3;

    private final List<Reading> readings;
    private final Map<String, List<Named>> byWord = new HashMap<>();

    /** @param readings of one story, in its order */
    Confirmed(List<Reading> readings) {
        this.readings = readings;
        Set<Named> known = new HashSet<>();
        for (Reading reading : readings) {
            reading.claims().stream()
                    .filter(Confirmed::hasName)
                    .map(Confirmed::named)
                    .forEach(known::add);
            reading.tentative().stream().map(Confirmed::named).forEach(known::add);
        }
        known.forEach(named -> new HashSet<>(named.words)
                .forEach(word ->
                        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(named)));
    }

    private static boolean hasName(Claim claim) {
        return claim.value() instanceof Place
                || claim.value() instanceof Quantity
                || claim.value() instanceof Role
                || claim.value() instanceof Identifier
                || claim.value() instanceof Precedence
                || claim.value() instanceof Party party && BEARERS.contains(party.kind());
    }

    private static Named named(Claim claim) {
        List<String> words = claim.value() instanceof Quantity quantity ? words(quantity, claim) : words(claim.value());
        return new Named(claim.article().id(), claim.slot(), words, kind(claim.value()));
    }

    /** The number before each word that it is told with, so that "4 IUP" stands in "keempat izin (4 IUP)" and not in "4 orang". */
    private static List<String> words(Quantity quantity, Claim claim) {
        GameScore score = quantity.score();
        String number = score == null ? quantity.stated().toString() : score.toString();
        List<String> words = new ArrayList<>(List.of(number));
        Spelling.words(claim.quote()).stream()
                .filter(word -> word.codePoints().allMatch(Character::isLetter))
                .forEach(word -> words.addAll(List.of(Spelling.sound(word), number)));
        return words;
    }

    private static String kind(Value value) {
        return value instanceof Party party ? party.kind() : value instanceof Role role ? role.person() : "";
    }

    private static List<String> words(Value value) {
        if (value instanceof Identifier identifier) {
            return List.of(identifier.code());
        }
        if (value instanceof Precedence rank) {
            return ranked(rank);
        }
        String name = value instanceof Role role
                ? role.office()
                : value instanceof Party party ? party.name() : value instanceof Place place ? place.name() : "";
        return Spelling.words(name).stream().map(Spelling::sound).toList();
    }

    /** The rank and what it ranks. */
    private static List<String> ranked(Precedence rank) {
        List<String> words = new ArrayList<>(List.of(rank.rank() + rank.quality()));
        Spelling.words(rank.of()).forEach(word -> words.add(Spelling.sound(word)));
        return words;
    }

    /** In the order of the story; a name is of the kind that most articles give its bearer. */
    List<Claim> claims() {
        List<Claim> confirmed = new ArrayList<>();
        for (Reading reading : readings) {
            for (Claim claim : reading.tentative()) {
                List<Named> others = others(named(claim).asked());
                Value value = others.isEmpty() ? null : confirmed(claim.value(), others);
                if (value != null) {
                    confirmed.add(claim.with(value));
                }
            }
        }
        return confirmed;
    }

    /** A name of which its article does not tell what bears it, as other articles do. */
    Claim completed(Claim claim) {
        if (!(claim.value() instanceof Party party) || !party.kind().equals(Party.NAME)) {
            return claim;
        }
        List<Named> others = others(named(claim));
        return others.isEmpty() ? claim : claim.with(new Party(party.name(), kind(others)));
    }

    /** A value as other articles complete it; null if they do not say who holds an office. */
    private static @Nullable Value confirmed(Value value, List<Named> others) {
        if (value instanceof Party party) {
            return new Party(party.name(), kind(others));
        }
        if (!(value instanceof Role role)) {
            return value;
        }
        List<String> holders = others.stream()
                .filter(other -> other.words.subList(0, words(role).size()).equals(words(role)))
                .map(Named::kind)
                .filter(holder -> !holder.isEmpty())
                .distinct()
                .toList();
        // "ketua" alone is anybody's
        return holders.size() == 1 && words(role).size() > 1 ? new Role(holders.get(0), role.office()) : null;
    }

    /** What other articles name by the same words, or by more. */
    private List<Named> others(Named name) {
        List<Named> having = name.words.isEmpty() ? List.of() : byWord.getOrDefault(name.words.get(0), List.of());
        return having.stream()
                .filter(other -> other.slot == name.slot && !other.article.equals(name.article))
                .filter(other -> Collections.indexOfSubList(other.words, name.words) >= 0)
                .toList();
    }

    private static String kind(List<Named> others) {
        Map<String, Set<String>> tellers = new HashMap<>();
        for (Named other : others) {
            if (!other.kind.equals(Party.NAME)) {
                tellers.computeIfAbsent(other.kind, key -> new HashSet<>()).add(other.article);
            }
        }
        int most = tellers.values().stream().mapToInt(Set::size).max().orElse(0);
        return tellers.entrySet().stream()
                .filter(entry -> entry.getValue().size() == most)
                .map(Map.Entry::getKey)
                .min(String::compareTo)
                .orElse(Party.NAME);
    }
}
