package dev.silang.extract.identifier;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.syntax.Stems;
import dev.silang.text.Initials;
import dev.silang.text.Spelling;
import dev.silang.text.Token;
import dev.silang.value.Abbreviation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What abbreviations stand for, where a report says so: "Komisi Pengawas Jalan Tol (KPJT)", "KPJT (Komisi Pengawas Jalan
 * Tol)", "Komisi Pengawas Jalan Tol atau KPJT". Safe for use by many threads.
 */
public final class AbbreviationFinder {
    private static final String RULE = ".grammar.abbreviation";

    /** Tokens of a full name for each letter at most: its word, "dan" and a comma. */
    private static final int TOKENS = 3;

    /** Letters of a word that a name of another language may have without a letter in its abbreviation: "of". */
    private static final int SHORT = 3;

    private final Stems stems;

    /** @param stems of the language of the documents */
    public AbbreviationFinder(Stems stems) {
        this.stems = stems;
    }

    /** @return in order of appearance; full name and letters are the mention, with what stands between and the closing bracket */
    public List<Mention<Abbreviation>> find(TokenView doc) {
        List<Mention<Abbreviation>> found = new ArrayList<>();
        for (int at = 0; at < doc.size(); at++) {
            if (doc.token(at).isWord() && Initials.areAll(doc.token(at).text())) {
                Mention<Abbreviation> mention = found(doc, at);
                if (mention != null) {
                    found.add(mention);
                }
            }
        }
        return found;
    }

    private @Nullable Mention<Abbreviation> found(TokenView doc, int at) {
        if (doc.is(at - 1, "(") && doc.is(at + 1, ")")) {
            FullName name = nameBefore(doc, at - 1, at);
            return name == null ? null : mention(doc, name.first, at + 2, name, List.of());
        }
        return doc.is(at + 1, "(") ? explained(doc, at) : linked(doc, at);
    }

    /** "KPJT (Komisi Pengawas Jalan Tol)": nothing else may stand in the brackets. */
    private @Nullable Mention<Abbreviation> explained(TokenView doc, int at) {
        int close = closing(doc, at);
        FullName name = nameBefore(doc, close, at);
        return name == null || name.first != at + 2 ? null : mention(doc, at, close + 1, name, List.of());
    }

    /** "Komisi Pengawas Jalan Tol atau KPJT". */
    private @Nullable Mention<Abbreviation> linked(TokenView doc, int at) {
        Match link = doc.before(at, Category.GLOSSES);
        if (link == null) {
            return null;
        }
        FullName name = nameBefore(doc, link.first(), at);
        return name == null
                ? null
                : mention(doc, name.first, at + 1, name, List.of(link.entry().id()));
    }

    private static Mention<Abbreviation> mention(TokenView doc, int first, int end, FullName name, List<String> link) {
        List<String> rules = new ArrayList<>(link);
        rules.add(doc.pack().code() + RULE);
        return new Mention<>(first, end, name.value, rules);
    }

    /** The bracket that closes the one behind letters; the letters themselves if it is too far. */
    private static int closing(TokenView doc, int at) {
        int limit = Math.min(
                doc.sentenceEnd(at), at + 2 + TOKENS * doc.token(at).text().length());
        for (int i = at + 2; i < limit; i++) {
            if (doc.is(i, ")")) {
                return i;
            }
        }
        return at;
    }

    private record FullName(int first, Abbreviation value) {}

    /** The full name that ends right before a token; null if the words there do not spell the letters. */
    private @Nullable FullName nameBefore(TokenView doc, int end, int letters) {
        String abbreviation = doc.token(letters).text();
        List<String> words = new ArrayList<>();
        List<Integer> tokens = new ArrayList<>();
        int floor = Math.max(doc.sentence(letters).first(), end - TOKENS * abbreviation.length());
        for (int at = end - 1; at >= floor && isOfName(doc, at); at--) {
            List<String> parts = new ArrayList<>(
                    doc.token(at).isWord() ? Spelling.words(doc.token(at).text()) : List.of());
            Collections.reverse(parts);
            words.addAll(parts);
            tokens.addAll(Collections.nCopies(parts.size(), at));
        }
        Collections.reverse(words);
        Collections.reverse(tokens);
        List<Integer> places = places(abbreviation, words, word -> isSkipped(doc, tokens.get(word)));
        if (places.isEmpty()) {
            return null;
        }
        List<String> name = places.stream().map(words::get).toList();
        List<String> roots = name.stream().map(stems::withoutInflection).toList();
        return new FullName(tokens.get(places.get(0)), new Abbreviation(abbreviation, name, roots));
    }

    /** "Lembaga Hutan dan Gunung (LGH)" has two words in each other's place. */
    private static List<Integer> places(String letters, List<String> words, IntPredicate skipped) {
        List<Integer> places = Initials.of(letters, words, skipped);
        for (int i = 0; i + 1 < letters.length() && places.isEmpty(); i++) {
            String turned =
                    letters.substring(0, i) + letters.charAt(i + 1) + letters.charAt(i) + letters.substring(i + 2);
            places = Initials.of(turned, words, skipped);
        }
        return places;
    }

    /** A word, or what may stand between the words of a name. */
    private static boolean isOfName(TokenView doc, int at) {
        Token token = doc.token(at);
        return token.isWord() || token.is(",") || token.is("&") || token.is("/") || doc.isQuote(at);
    }

    private static boolean isSkipped(TokenView doc, int at) {
        Token token = doc.token(at);
        return doc.is(at, Category.FUNCTION_WORDS)
                || !token.isCapitalized() && token.text().length() <= SHORT;
    }
}
