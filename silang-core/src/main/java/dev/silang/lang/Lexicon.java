package dev.silang.lang;

import dev.silang.text.Span;
import dev.silang.text.Token;
import dev.silang.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All phrases of a pack in one tree over normalized tokens, so that a document is looked through once however many
 * lists there are. Of each category the longest phrase at a token wins; two entries of one category may not share a
 * phrase.
 *
 * <p>Immutable once built; safe for use by many threads.
 */
final class Lexicon {
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(4);
        private final List<Leaf> leaves = new ArrayList<>(1);
    }

    /** @param exact the words as written where the case counts, else null */
    private record Leaf(Entry entry, @Nullable List<String> exact) {}

    private final Node root = new Node();
    private final List<String> suffixes;

    /** @param suffixes clitics that a word may carry, longest first: "nya", "lah" */
    Lexicon(List<String> suffixes) {
        this.suffixes = List.copyOf(suffixes);
    }

    void add(Entry entry, String phrase) {
        boolean exactCase = phrase.endsWith("=");
        String words = exactCase ? phrase.substring(0, phrase.length() - 1) : phrase;
        List<Token> tokens = new ArrayList<>();
        Tokenizer.tokenize(words, new Span(0, words.length()), tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException(entry.id() + ": a phrase without words: '" + phrase + "'");
        }
        Node node = root;
        for (Token token : tokens) {
            node = node.next.computeIfAbsent(token.norm(), key -> new Node());
        }
        List<String> exact = exactCase ? tokens.stream().map(Token::text).toList() : null;
        for (Leaf leaf : node.leaves) {
            if (leaf.entry.category() == entry.category() && Objects.equals(leaf.exact, exact)) {
                throw new IllegalArgumentException(
                        entry.id() + ": '" + phrase + "' is already a phrase of " + leaf.entry.id());
            }
        }
        node.leaves.add(new Leaf(entry, exact));
    }

    /** The longest match of each category that begins at each token. */
    List<List<Match>> matches(List<Token> tokens) {
        List<List<Match>> found = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            found.add(matchesAt(tokens, i));
        }
        return found;
    }

    private List<Match> matchesAt(List<Token> tokens, int first) {
        List<Match> found = List.of();
        Node node = root;
        for (int at = first; at < tokens.size() && !node.next.isEmpty(); at++) {
            Node plain = node.next.get(tokens.get(at).norm());
            Node stem = plain == null || plain.leaves.isEmpty() ? withoutSuffix(node, tokens.get(at)) : null;
            if (stem != null && !stem.leaves.isEmpty()) {
                found = collect(stem, tokens, first, at + 1, found);
            }
            if (plain == null) {
                return found;
            }
            found = collect(plain, tokens, first, at + 1, found);
            node = plain;
        }
        return found;
    }

    private List<Match> collect(Node node, List<Token> tokens, int first, int end, List<Match> found) {
        List<Match> all = found;
        for (Leaf leaf : node.leaves) {
            if (leaf.exact != null && !isExact(leaf.exact, tokens, first)) {
                continue;
            }
            if (all.isEmpty()) {
                all = new ArrayList<>(2);
            } else {
                removeShorter(all, leaf.entry.category(), end);
            }
            all.add(new Match(leaf.entry, first, end));
        }
        return all;
    }

    private static void removeShorter(List<Match> matches, Category category, int end) {
        for (int i = matches.size() - 1; i >= 0; i--) {
            Match match = matches.get(i);
            if (match.entry().category() == category && match.end() < end) {
                matches.remove(i);
            }
        }
    }

    private @Nullable Node withoutSuffix(Node node, Token token) {
        String norm = token.norm();
        for (String suffix : suffixes) {
            if (norm.length() > suffix.length() + 2 && norm.endsWith(suffix)) {
                Node next = node.next.get(norm.substring(0, norm.length() - suffix.length()));
                if (next != null) {
                    return next;
                }
            }
        }
        return null;
    }

    private static boolean isExact(List<String> exact, List<Token> tokens, int first) {
        for (int i = 0; i < exact.size(); i++) {
            if (!exact.get(i).equals(tokens.get(first + i).text())) {
                return false;
            }
        }
        return true;
    }
}
