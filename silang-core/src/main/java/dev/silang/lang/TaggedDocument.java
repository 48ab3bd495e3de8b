package dev.silang.lang;

import dev.silang.text.Document;
import dev.silang.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document with every phrase of its language pack that was found in it. Immutable. */
public final class TaggedDocument {
    private static final Match[] NONE = {};

    private final Document document;
    private final LanguagePack pack;
    private final List<List<Match>> lists;
    /** The same, for the inner loops of reading. */
    private final Match[][] matches;
    /** For each token the categories that match there, so that the many questions answered "none" cost one look. */
    private final long[] categories;

    TaggedDocument(Document document, LanguagePack pack, List<List<Match>> matches) {
        this.document = document;
        this.pack = pack;
        this.lists = matches;
        this.matches = matches.stream()
                .map(here -> here.isEmpty() ? NONE : here.toArray(NONE))
                .toArray(Match[][]::new);
        this.categories = new long[this.matches.length];
        for (int i = 0; i < categories.length; i++) {
            for (Match match : this.matches[i]) {
                categories[i] |= match.entry().category().bit();
            }
        }
    }

    public Document document() {
        return document;
    }

    public LanguagePack pack() {
        return pack;
    }

    public List<Token> tokens() {
        return document.tokens();
    }

    public Token token(int index) {
        return document.tokens().get(index);
    }

    public int size() {
        return document.tokens().size();
    }

    /** All matches that begin at a token, at most one of each category. */
    public List<Match> matches(int token) {
        return token >= 0 && token < matches.length ? lists.get(token) : List.of();
    }

    /** The match of a category that begins at a token; null if none does or the token does not exist. */
    public @Nullable Match match(int token, Category category) {
        if (token < 0 || token >= categories.length || (categories[token] & category.bit()) == 0) {
            return null;
        }
        for (Match match : matches[token]) {
            if (match.entry().category() == category) {
                return match;
            }
        }
        return null;
    }

    public boolean is(int token, Category category) {
        return match(token, category) != null;
    }
}
