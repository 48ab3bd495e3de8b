package dev.silang.check.quote;

import dev.silang.check.Utterance;
import dev.silang.check.pair.Concepts;
import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.claim.Statement;
import dev.silang.origin.Components;
import dev.silang.relation.Calculus;
import dev.silang.relation.NameComparison;
import dev.silang.text.Document;
import dev.silang.text.Spelling;
import dev.silang.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the statements of several articles that are one utterance: of one speaker, with mostly the same content words.
 * Statements are compared only if they share a word that few of the speaker's statements have.
 */
public final class Utterances {
    /** Shared content words over those of the shorter; a paraphrase keeps its nouns and numbers, two thirds of them. */
    private static final double LEAST_SHARE = 0.6;

    private static final int LEAST_WORDS = 3;

    /** Statements that hold a word, or names that do, before it tells nothing. */
    private static final int MOST_HOLDERS = 60;

    private final List<Statement> statements;
    private final Map<String, Document> documents = new HashMap<>();
    private final WordKinds kinds;
    private final Differences differences;
    private final List<Match> matches = new ArrayList<>();
    private final Set<Integer> crowded = new HashSet<>();

    /**
     * @param claims of all articles, for the values of numbers
     * @param statements of all articles, by article and place
     */
    public Utterances(
            List<Document> documents,
            List<Claim> claims,
            List<Statement> statements,
            Calculus calculus,
            WordKinds kinds,
            Concepts concepts) {
        this.statements = statements;
        this.kinds = kinds;
        documents.forEach(document -> this.documents.put(document.article().id(), document));
        this.differences = new Differences(this.documents, claims, calculus, kinds, concepts);
        bySpeaker().forEach(group -> matches.addAll(matches(group)));
        matches.sort(Comparator.comparingDouble((Match m) -> -m.share)
                .thenComparing(Match::a)
                .thenComparing(Match::b));
    }

    private record Match(int a, int b, double share) {}

    /** By their first statement. */
    public List<Utterance> find() {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        matches.forEach(match -> join(groups, match));
        List<Utterance> found = new ArrayList<>();
        groups.values().stream()
                .distinct()
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.comparing(group -> group.get(0)))
                .forEach(group -> found.add(utterance("u" + (found.size() + 1), group)));
        return found;
    }

    /** How many statements share a word with so many of their speaker that they were not set beside all of these. */
    public int crowded() {
        return crowded.size();
    }

    /** Two groups become one unless both have a version of one article. */
    private void join(Map<Integer, List<Integer>> groups, Match match) {
        List<Integer> a = groups.getOrDefault(match.a, List.of(match.a));
        List<Integer> b = groups.getOrDefault(match.b, List.of(match.b));
        Set<String> articles = new HashSet<>();
        List<Integer> both = new ArrayList<>(a);
        both.addAll(b);
        boolean apart = both.stream()
                .allMatch(
                        number -> articles.add(statements.get(number).article().id()));
        // The words are looked at last: few matches come so far.
        if (apart && !differences.areOfTwo(statements.get(match.a), statements.get(match.b))) {
            both.forEach(number -> groups.put(number, both));
        }
    }

    private Utterance utterance(String id, List<Integer> group) {
        int first = group.stream()
                .filter(number -> statements.get(number).direct())
                .findFirst()
                .orElse(group.get(0));
        List<Utterance.Version> versions = new ArrayList<>();
        versions.add(new Utterance.Version(statements.get(first), List.of()));
        for (int number : group) {
            if (number != first) {
                versions.add(new Utterance.Version(
                        statements.get(number), differences.between(statements.get(first), statements.get(number))));
            }
        }
        String speaker = group.stream()
                .map(number -> statements.get(number).speaker())
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                .orElse("");
        return new Utterance(id, speaker, versions);
    }

    /** Numbers of statements by speaker, under whichever of his names. */
    private List<List<Integer>> bySpeaker() {
        Map<String, List<Integer>> byName = new LinkedHashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).kind() != Attribution.Kind.VAGUE) {
                byName.computeIfAbsent(statements.get(i).speaker(), name -> new ArrayList<>())
                        .add(i);
            }
        }
        List<String> names = List.copyOf(byName.keySet());
        Map<String, List<Integer>> byWord = new HashMap<>();
        Components joined = new Components(names.size());
        for (int i = 0; i < names.size(); i++) {
            for (int other : sharers(i, Spelling.words(names.get(i)), byWord)) {
                if (NameComparison.compare(names.get(i), names.get(other))
                        .relation()
                        .agrees()) {
                    joined.join(i, other);
                }
            }
        }
        return joined.groups().stream()
                .map(group -> group.stream()
                        .flatMap(name -> byName.getOrDefault(names.get(name), List.of()).stream())
                        .sorted()
                        .toList())
                .toList();
    }

    /** Names seen before that share a word with a name, each once; the name is added to the holders of its words. */
    private static Set<Integer> sharers(int name, List<String> words, Map<String, List<Integer>> byWord) {
        Set<Integer> sharers = new LinkedHashSet<>();
        for (String word : new LinkedHashSet<>(words)) {
            List<Integer> holders = byWord.computeIfAbsent(word, key -> new ArrayList<>());
            sharers.addAll(holders);
            if (holders.size() < MOST_HOLDERS) {
                holders.add(name);
            }
        }
        return sharers;
    }

    private List<Match> matches(List<Integer> group) {
        Map<String, List<Integer>> holders = new HashMap<>();
        Map<Integer, Set<String>> words = new HashMap<>();
        List<Match> matches = new ArrayList<>();
        for (int number : group) {
            Set<String> own = content(statements.get(number));
            Map<Integer, Integer> shared = new LinkedHashMap<>();
            for (String word : own) {
                List<Integer> others = holders.computeIfAbsent(word, key -> new ArrayList<>());
                if (others.size() < MOST_HOLDERS) {
                    others.forEach(other -> shared.merge(other, 1, Integer::sum));
                    others.add(number);
                } else {
                    crowded.add(number);
                }
            }
            shared.forEach((other, count) -> {
                int fewer =
                        Math.min(own.size(), words.getOrDefault(other, Set.of()).size());
                double share = (double) count / fewer;
                if (count >= Math.min(LEAST_WORDS, fewer)
                        && fewer > 1
                        && share >= LEAST_SHARE
                        && apart(number, other)) {
                    matches.add(new Match(other, number, share));
                }
            });
            words.put(number, own);
        }
        return matches;
    }

    private boolean apart(int a, int b) {
        return !statements
                .get(a)
                .article()
                .id()
                .equals(statements.get(b).article().id());
    }

    private Set<String> content(Statement statement) {
        Document document =
                Objects.requireNonNull(documents.get(statement.article().id()));
        String language = String.valueOf(document.article().language());
        Set<String> words = new HashSet<>();
        for (Token token : Differences.words(document, statement.content())) {
            if (!kinds.isFunction(language, token.norm())) {
                words.add(token.norm());
            }
        }
        return words;
    }
}
