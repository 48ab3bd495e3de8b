package dev.silang.clean;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of all residue rules in one tree over characters, so that a text is looked through once. Case does not
 * count unless a phrase ends in {@code =}; any white space is one space, and a colon may stand apart.
 *
 * <p>Immutable once built.
 */
final class PhraseTree {
    private static final class Node {
        private final List<Leaf> leaves = new ArrayList<>(1);

        /** The letters that may follow, and where each leads. */
        private String letters = "";

        private final List<Node> next = new ArrayList<>(1);

        @Nullable
        Node get(char letter) {
            int at = letters.indexOf(letter);
            return at < 0 ? null : next.get(at);
        }

        Node grown(char letter) {
            Node known = get(letter);
            if (known != null) {
                return known;
            }
            Node node = new Node();
            letters += letter;
            next.add(node);
            return node;
        }
    }

    /** @param exact the phrase as written where the case counts, else null */
    private record Leaf(ResidueRule rule, @Nullable String exact) {}

    /** @param end behind the words, in UTF-16 code units */
    record Hit(ResidueRule rule, int start, int end) {}

    private static final int ASCII = 128;

    private final Node root = new Node();
    private final boolean[] beginsHere = new boolean[ASCII];

    void add(String phrase, ResidueRule rule) {
        boolean exact = phrase.endsWith("=");
        String words = exact ? phrase.substring(0, phrase.length() - 1) : phrase;
        if (words.isBlank() || words.charAt(0) == ' ') {
            throw new IllegalArgumentException(rule.id() + ": no words: '" + phrase + "'");
        }
        Node node = root;
        for (int i = 0; i < words.length(); i++) {
            node = node.grown(fold(words.charAt(i)));
        }
        node.leaves.add(new Leaf(rule, exact ? words : null));
        char first = fold(words.charAt(0));
        if (first < ASCII) {
            beginsHere[first] = true;
            beginsHere[Character.toUpperCase(first)] = true;
        }
    }

    /** Whether a phrase may begin at an offset: a quick no for nearly all. */
    boolean mayBegin(String text, int at) {
        char c = text.charAt(at);
        boolean known = c < ASCII ? beginsHere[c] : root.get(fold(c)) != null;
        return known && !(at > 0 && isInsideWord(text.charAt(at - 1), c));
    }

    /** All phrases that begin at an offset, the longest first. */
    List<Hit> hits(String text, int start, int limit) {
        List<Hit> hits = List.of();
        Node node = root;
        int at = start;
        while (at < limit) {
            char c = fold(text.charAt(at));
            int next = at + 1;
            Node child = node.get(c);
            if (c == ' ') {
                next = Line.skipSpace(text, at, limit);
                child = child == null && next < limit && text.charAt(next) == ':' ? node : child;
            }
            if (child == null) {
                return hits;
            }
            if (child != node && !child.leaves.isEmpty() && endsWord(text, next, limit)) {
                hits = collect(child, text, start, next, hits);
            }
            node = child;
            at = next;
        }
        return hits;
    }

    private static List<Hit> collect(Node node, String text, int start, int end, List<Hit> hits) {
        List<Hit> all = new ArrayList<>(hits.size() + node.leaves.size());
        for (Leaf leaf : node.leaves) {
            if (leaf.exact == null || isExact(leaf.exact, text, start, end)) {
                all.add(new Hit(leaf.rule, start, end));
            }
        }
        all.addAll(hits);
        return all;
    }

    private static boolean isExact(String phrase, String text, int start, int end) {
        int at = start;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (c == ' ' || c == ':') {
                at = Line.skipSpace(text, at, end);
            }
            if (c != ' ' && text.charAt(at++) != c) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsWord(String text, int end, int limit) {
        return end >= limit || !isInsideWord(text.charAt(end - 1), text.charAt(end));
    }

    /** Whether two neighbours belong to one word. A capital behind a small letter is where a crawl lost a space. */
    private static boolean isInsideWord(char one, char next) {
        return isWordCharacter(one)
                && isWordCharacter(next)
                && !(Character.isLowerCase(one) && Character.isUpperCase(next));
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static char fold(char c) {
        return Line.isSpace(c) ? ' ' : Character.toLowerCase(c);
    }
}
