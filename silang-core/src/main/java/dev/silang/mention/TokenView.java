package dev.silang.mention;

import dev.silang.lang.Attribute;
import dev.silang.lang.Category;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.Match;
import dev.silang.lang.TaggedDocument;
import dev.silang.lang.WordForms.WordForm;
import dev.silang.text.Document;
import dev.silang.text.Sentence;
import dev.silang.text.Span;
import dev.silang.text.Token;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one document as all finders ask for them: what stands at an index, what touches it, what of the pack
 * begins or ends there, which sentence holds it. A question about an index that the document does not have is answered
 * "no" or null; only {@link #token} and the questions of sentences want one that it has. Every answer takes constant time.
 *
 * <p>A kind of mention that asks more of the same tokens extends it by its own questions. Immutable.
 */
public class TokenView {
    /** The longest phrase of the packs that stands before a number or a time has as many tokens. */
    private static final int LONGEST_BEFORE = 5;

    private final TaggedDocument tagged;
    private final Document document;
    private final Token[] tokens;
    /** For each token the number of its sentence. */
    private final int[] sentences;

    private final @Nullable WordForm[] forms;

    public TokenView(TaggedDocument tagged) {
        this.tagged = tagged;
        this.document = tagged.document();
        this.tokens = document.tokens().toArray(new Token[0]);
        this.sentences = new int[tokens.length];
        this.forms = new @Nullable WordForm[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            forms[i] = pack().words().of(tokens[i].norm());
        }
        List<Sentence> all = document.sentences();
        for (int i = 1; i < all.size(); i++) {
            int next = i + 1 < all.size() ? all.get(i + 1).first() : sentences.length;
            Arrays.fill(sentences, all.get(i).first(), next, i);
        }
    }

    /** The same tokens, for a view that asks more of them. */
    protected TokenView(TokenView view) {
        this.tagged = view.tagged;
        this.document = view.document;
        this.tokens = view.tokens;
        this.sentences = view.sentences;
        this.forms = view.forms;
    }

    /** The document with the phrases of its pack. */
    public final TaggedDocument tagged() {
        return tagged;
    }

    public final Document document() {
        return document;
    }

    public final LanguagePack pack() {
        return tagged.pack();
    }

    /** @throws IllegalArgumentException if the document was tagged by another language's pack */
    public final void requireLanguage(String language) {
        if (!pack().code().equals(language)) {
            throw new IllegalArgumentException("made for '" + language + "', not '" + pack().code() + "'");
        }
    }

    public final int size() {
        return tokens.length;
    }

    public final List<Token> tokens() {
        return document.tokens();
    }

    /** @throws IndexOutOfBoundsException if the document has no such token */
    public final Token token(int at) {
        return tokens[at];
    }

    /** What form of an ordinary word a token is, null if of none that is known or if the document has no such token. */
    public final @Nullable WordForm form(int at) {
        return has(at) ? forms[at] : null;
    }

    /** Whether a verb stands at a token without an ending: "meet", not "met". */
    public final boolean isPlainVerb(int at) {
        WordForm form = form(at);
        return form != null && form.isVerb() && form.lemma().equals(tokens[at].norm());
    }

    public final boolean has(int at) {
        return at >= 0 && at < tokens.length;
    }

    /** The text from one token to another, as written. */
    public final String text(int first, int end) {
        return document.text(first, end);
    }

    public final Span span(int first, int end) {
        return document.span(first, end);
    }

    /** Whether a token is this very mark or word. */
    public final boolean is(int at, String mark) {
        return has(at) && tokens[at].is(mark);
    }

    public final boolean isNumber(int at) {
        return has(at) && tokens[at].isNumber();
    }

    public final boolean isMark(int at) {
        return has(at) && tokens[at].kind() == Token.Kind.MARK;
    }

    /** Whether a token is a word that begins with a capital letter. */
    public final boolean isCapitalized(int at) {
        return has(at) && tokens[at].isWord() && tokens[at].isCapitalized();
    }

    /** A hyphen or a dash, whatever stands around it. */
    public final boolean isDash(int at) {
        return is(at, "-") || is(at, "–") || is(at, "—");
    }

    public final boolean isQuote(int at) {
        return has(at)
                && switch (tokens[at].text()) {
                    case "\"", "“", "”", "'", "‘", "’", "«", "»" -> true;
                    default -> false;
                };
    }

    /** Whether a quotation mark touches what follows it and not what stands before. */
    public final boolean isOpening(int at) {
        return isQuote(at) && touchesBehind(at) && !touchesBefore(at);
    }

    /** Whether a mark parts clauses here: not a hyphen, slash or sign that touches its neighbors. */
    public final boolean isBreak(int at) {
        if (!isMark(at)) {
            return false;
        }
        return switch (tokens[at].text()) {
            case "%", "+", "&", "/", "@", "#", "°", "*", "$", "€", "£" -> false;
            case "-", "–" -> !touchesBoth(at);
            case "." -> !touchesBoth(at) || isMark(at + 1);
            default -> true;
        };
    }

    /** Whether nothing stands between a token and the one before. */
    public final boolean touchesBefore(int at) {
        return has(at - 1) && has(at) && tokens[at - 1].touches(tokens[at]);
    }

    /** Whether nothing stands between a token and the next. */
    public final boolean touchesBehind(int at) {
        return touchesBefore(at + 1);
    }

    public final boolean touchesBoth(int at) {
        return touchesBefore(at) && touchesBehind(at);
    }

    /** All matches that begin at a token, at most one of each category. */
    public final List<Match> matches(int at) {
        return tagged.matches(at);
    }

    /** The match of a category that begins at a token; null if none does. */
    public final @Nullable Match match(int at, Category category) {
        return tagged.match(at, category);
    }

    /** The match of a category that begins at a token if an attribute of its entry has a value. */
    public final <T> @Nullable Match match(int at, Category category, Attribute<T> attribute, T value) {
        Match match = tagged.match(at, category);
        return match != null && match.entry().is(attribute, value) ? match : null;
    }

    public final boolean is(int at, Category category) {
        return tagged.is(at, category);
    }

    /** The longest match of a category that ends right before a token; null if none does. */
    public final @Nullable Match before(int end, Category category) {
        return before(end, category, 0);
    }

    /** The same, of a match that begins at a token or behind it. */
    public final @Nullable Match before(int end, Category category, int floor) {
        for (int first = Math.max(floor, end - LONGEST_BEFORE); first < end; first++) {
            Match match = tagged.match(first, category);
            if (match != null && match.end() == end) {
                return match;
            }
        }
        return null;
    }

    /** The same, if an attribute of its entry has a value. */
    public final <T> @Nullable Match before(int end, Category category, Attribute<T> attribute, T value, int floor) {
        Match match = before(end, category, floor);
        return match != null && match.entry().is(attribute, value) ? match : null;
    }

    /** Whether a word bears the mark of an owner: "Trump's". */
    public final boolean isOwner(int at) {
        return has(at) && !pack().language().withoutOwnerMark(tokens[at].norm()).equals(tokens[at].norm());
    }

    /** Number of the sentence that holds a token of the document. */
    public final int sentenceOf(int at) {
        return sentences[at];
    }

    /** The sentence that holds a token of the document. */
    public final Sentence sentence(int at) {
        return document.sentences().get(sentences[at]);
    }

    /** Index behind the last token of a token's sentence, and of the document for what stands behind it. */
    public final int sentenceEnd(int at) {
        return at < size() ? sentence(at).end() : size();
    }

    public final boolean startsSentence(int at) {
        return sentence(at).first() == at;
    }

    /** Whether a paragraph ends right before a token, as it does behind the last. */
    public final boolean endsParagraph(int at) {
        return at <= 0
                || at >= size()
                || sentence(at - 1).paragraph() != sentence(at).paragraph();
    }
}
