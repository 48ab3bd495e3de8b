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
 * Parts words that a crawl wrote together where a link stood: "JakartaPolisi", "Juventusberpesta", "dariAntara", "mencatatcadangan". Each part
 * is a word of the language or one that the article writes elsewhere, and the whole stands there once; a brand ("SolarCity") is
 * whole where nothing else of the article is glued. The text stays as it is; only its tokens change.
 */
final class GluedWords {
    /** Letters of the shortest part; "di" and "ke" end many words. */
    private static final int SHORTEST = 3;

    /** Letters of the shortest word behind a name: "di". */
    private static final int SHORTEST_TAIL = 2;

    /** Letters of the shortest word of people's names that shows by itself where it ends: "Ray" begins many words. */
    private static final int SHORTEST_NAME = 4;

    /** Letters of the shortest verb with its affixes that shows by itself where a word ends: "mencatat" in "mencatatcadangan". */
    private static final int SHORTEST_VERB = 6;

    /** Letters of the shortest word that such a verb is glued to; "-lah" and "-nya" belong to the verb. */
    private static final int SHORTEST_BESIDE = 4;

    /** Letters of the longest word that is looked at: to try each beginning of one costs its length squared. */
    private static final int LONGEST = 64;

    /** Glued words of an article in which they are damage and no brands. */
    private static final int DAMAGE = 2;

    /** Parts of one word at most: a bound of cost. */
    private static final int MOST = 4;

    /** Parts of speech of what goes on behind a name; nouns and adjectives end other names: "Frenchman", "Banjarbaru". */
    private static final Set<String> BEHIND_NAMES = Set.of("verb", "prep", "conj", "aux", "adv", "det", "pron", "part");

    /** Parts of speech that a verb is glued to; "-able" makes one word of both. */
    private static final Set<String> BESIDE_VERBS =
            Set.of("noun", "verb", "prep", "conj", "adv", "pron", "det", "part");

    /** Classes of nouns that outlets are named by: "detikNews". */
    private static final Set<String> OF_BRANDS = Set.of("time", "media");

    private final LanguagePack pack;
    private final WordForms words;
    private final NameWords names;
    private final List<String> verbPrefixes;
    private final Map<String, Integer> written = new HashMap<>();
    private final boolean damaged;

    /** @param lines the tokens of an article */
    GluedWords(LanguagePack pack, List<List<Token>> lines) {
        this.pack = pack;
        this.words = pack.words();
        this.names = pack.names();
        this.verbPrefixes = pack.language().affixes().verbPrefixes();
        lines.forEach(line -> line.forEach(token -> written.merge(token.text(), 1, Integer::sum)));
        this.damaged = isDamaged(lines);
    }

    private boolean isDamaged(List<List<Token>> lines) {
        boolean mayHoldBrands = false;
        for (List<Token> line : lines) {
            for (Token token : line) {
                if (hasGluedPerson(token)) {
                    return true;
                }
                mayHoldBrands |= hasInnerCapital(token);
            }
        }
        return mayHoldBrands
                && lines.stream()
                                .flatMap(List::stream)
                                .filter(token -> boundary(token) > 0)
                                .limit(DAMAGE)
                                .count()
                        == DAMAGE;
    }

    /** "RIWiranto", "Wirantomengatakan": a word of people's names, which no brand is made of in this way. */
    private boolean hasGluedPerson(Token token) {
        String text = token.text();
        int at = token.isWord() && Character.isUpperCase(text.charAt(0)) ? boundary(token) : 0;
        if (at == 0) {
            return false;
        }
        String first = text.substring(0, at);
        String rest = text.substring(at);
        return isAbbreviation(first)
                ? isPerson(rest)
                : rest.length() >= SHORTEST_VERB && isPerson(first) && endsName(first, rest);
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
                || text.length() < SHORTEST + SHORTEST_TAIL
                || text.length() > LONGEST
                || token.end() - token.start() != text.length()
                || written.getOrDefault(text, 0) > 1
                || words.of(token.norm()) != null
                || names.of(token.norm()) != null
                || pack.phrases(Category.FUNCTION_WORDS).contains(token.norm());
        if (whole) {
            return 0;
        }
        for (int at = 2; at <= text.length() - 2; at++) {
            if (isBoundary(text, at)) {
                return at;
            }
        }
        return 0;
    }

    private boolean isBoundary(String text, int at) {
        String first = text.substring(0, at);
        String rest = text.substring(at);
        if (Character.isUpperCase(rest.charAt(0))) {
            boolean name = rest.length() >= SHORTEST && Character.isLowerCase(rest.charAt(1));
            return isSmall(first)
                    ? name || isAbbreviation(rest)
                    : name && (isWord(first) || isAbbreviation(first)) && mayFollow(first, rest);
        }
        boolean named = Character.isUpperCase(text.charAt(0));
        return at >= SHORTEST && (named ? endsName(first, rest) : rest.length() >= SHORTEST && joinsVerb(first, rest));
    }

    /** A small word, behind which a capital begins another: "dariAntara", "dataBMKG". */
    private boolean isSmall(String text) {
        WordForm form = Character.isLowerCase(text.charAt(0)) ? form(text) : null;
        return form != null && !OF_BRANDS.contains(form.wordClass());
    }

    /** "mencatatcadangan", "punmengatakan": a verb with its affixes and another word. */
    private boolean joinsVerb(String first, String rest) {
        WordForm before = form(first);
        WordForm behind = before == null ? null : form(rest);
        if (before == null || behind == null) {
            return false;
        }
        return isVerb(first, before) && rest.length() >= SHORTEST_BESIDE && BESIDE_VERBS.contains(behind.partOfSpeech())
                || isVerb(rest, behind) && BEHIND_NAMES.contains(before.partOfSpeech());
    }

    /** Verbs that endings alone make ("counted") end no word by themselves: "over-reacted". */
    private boolean isVerb(String text, WordForm form) {
        return text.length() >= SHORTEST_VERB
                && form.isVerb()
                && verbPrefixes.stream().anyMatch(text::startsWith);
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
    private boolean mayFollow(String first, String text) {
        if (isWord(text) || Character.isUpperCase(first.charAt(0)) && isPerson(text)) {
            return true;
        }
        for (int at = SHORTEST; at <= text.length() - SHORTEST_TAIL; at++) {
            if (isBoundary(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** "Wirantoberhasil": a name that the article writes elsewhere, or one of people, and what goes on behind it. */
    private boolean endsName(String first, String rest) {
        boolean elsewhere = written.containsKey(first);
        WordForm behind = form(rest);
        if (behind == null || !BEHIND_NAMES.contains(behind.partOfSpeech())) {
            return false;
        }
        if (rest.length() < SHORTEST) {
            return elsewhere && isPerson(first) && behind.partOfSpeech().equals("prep");
        }
        // short verbs end names: "Trikasih"
        return elsewhere || isPerson(first) && (!behind.isVerb() || isVerb(rest, behind));
    }

    private boolean isPerson(String text) {
        return text.length() >= SHORTEST_NAME && names.of(Tokenizer.normalize(text)) == NameWords.Use.PERSON;
    }
}
