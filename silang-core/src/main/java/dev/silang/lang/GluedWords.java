package dev.silang.lang;

import dev.silang.lang.WordForms.WordForm;
import dev.silang.text.Token;
import dev.silang.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts words that a crawl wrote together where a link stood: "JakartaPolisi", "Juventusberpesta", "RIHabiburokhmandalam". Each part
 * is a word of the language or one that the article writes elsewhere, and the whole stands there once; a brand ("SolarCity") is
 * whole where nothing else of the article is glued. The text stays as it is; only its tokens change.
 */
final class GluedWords {
    /** Letters of the shortest part; "di" and "ke" end many words. */
    private static final int SHORTEST = 3;

    /** Letters of the longest word that is looked at: to try each beginning of one costs its length squared. */
    private static final int LONGEST = 64;

    /** Glued words of an article in which they are damage and no brands. */
    private static final int DAMAGE = 2;

    /** Parts of one word at most: a bound of cost. */
    private static final int MOST = 4;

    /** Parts of speech of what goes on behind a name; nouns and adjectives end other names: "Frenchman", "Banjarbaru". */
    private static final Set<String> BEHIND_NAMES = Set.of("verb", "prep", "conj", "aux", "adv", "det", "pron", "part");

    private final WordForms words;
    private final Map<String, Integer> written = new HashMap<>();
    private final boolean damaged;

    /** @param lines the tokens of an article */
    GluedWords(WordForms words, List<List<Token>> lines) {
        this.words = words;
        this.damaged = lines.stream().flatMap(List::stream).anyMatch(GluedWords::hasInnerCapital) && isDamaged(lines);
    }

    private boolean isDamaged(List<List<Token>> lines) {
        lines.forEach(line -> line.forEach(token -> written.merge(token.text(), 1, Integer::sum)));
        return lines.stream()
                        .flatMap(List::stream)
                        .filter(token -> boundary(token) > 0)
                        .limit(DAMAGE)
                        .count()
                == DAMAGE;
    }

    /** Most articles have no such word, and are looked at no further. */
    private static boolean hasInnerCapital(Token token) {
        String text = token.text();
        for (int i = 1; token.isWord() && i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The tokens of a line with its glued words parted. */
    List<Token> part(List<Token> line) {
        if (!damaged) {
            return line;
        }
        List<Token> parted = new ArrayList<>(line.size());
        for (Token token : line) {
            Token rest = token;
            int at = boundary(rest);
            for (int parts = 1; at > 0 && parts < MOST; parts++) {
                parted.add(part(rest, 0, at));
                rest = part(rest, at, rest.text().length());
                at = boundary(rest);
            }
            parted.add(rest);
        }
        return parted;
    }

    private static Token part(Token token, int from, int to) {
        String text = token.text().substring(from, to);
        return new Token(token.start() + from, token.start() + to, Token.Kind.WORD, text, Tokenizer.normalize(text));
    }

    /** Letters of the first part of a glued word; 0 of any other. */
    private int boundary(Token token) {
        String text = token.text();
        boolean whole = !token.isWord()
                || text.length() < 2 * SHORTEST
                || text.length() > LONGEST
                || token.end() - token.start() != text.length()
                || written.getOrDefault(text, 0) > 1
                || words.of(token.norm()) != null;
        if (whole) {
            return 0;
        }
        for (int at = 2; at <= text.length() - SHORTEST; at++) {
            if (isBoundary(text, at)) {
                return at;
            }
        }
        return 0;
    }

    private boolean isBoundary(String text, int at) {
        boolean capital = Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at + 1));
        if (capital) {
            String first = text.substring(0, at);
            return (isWord(first) || isAbbreviation(first)) && mayFollow(text.substring(at));
        }
        return at >= SHORTEST
                && Character.isUpperCase(text.charAt(0))
                && written.containsKey(text.substring(0, at))
                && goesOn(text.substring(at));
    }

    private static boolean isAbbreviation(String text) {
        return text.chars().allMatch(Character::isUpperCase);
    }

    private boolean isWord(String text) {
        return written.containsKey(text) || text.length() >= SHORTEST && form(text) != null;
    }

    private @Nullable WordForm form(String text) {
        return words.of(Tokenizer.normalize(text));
    }

    /** A word, or a name that the article writes elsewhere with more words glued to it. */
    private boolean mayFollow(String text) {
        if (isWord(text)) {
            return true;
        }
        for (int at = SHORTEST; at <= text.length() - SHORTEST; at++) {
            if (isBoundary(text, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(String text) {
        WordForm form = form(text);
        return form != null && BEHIND_NAMES.contains(form.partOfSpeech());
    }
}
