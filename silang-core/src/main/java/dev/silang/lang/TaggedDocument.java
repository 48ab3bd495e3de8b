package dev.silang.lang;

import dev.silang.text.Document;
import dev.silang.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document with every phrase of its language pack that was found in it. Immutable. */
public final class TaggedDocument {
    private final Document document;
    private final LanguagePack pack;
    private final List<List<Match>> matches;

    TaggedDocument(Document document, LanguagePack pack, List<List<Match>> matches) {
        this.document = document;
        this.pack = pack;
        this.matches = matches;
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
        return token >= 0 && token < matches.size() ? matches.get(token) : List.of();
    }

    /** The match of a category that begins at a token; null if none does or the token does not exist. */
    public @Nullable Match match(int token, Category category) {
        for (Match match : matches(token)) {
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
