package dev.silang.text;

import java.util.Locale;

/** What a block of an article is. Only some kinds are the article's body; the others are residue. */
public enum BlockKind {
    PARAGRAPH(true),
    HEADING(true),
    LIST(true),
    DUPLICATE_TITLE(false),
    CAPTION(false),
    RELATED(false),
    ADVERT(false),
    BYLINE(false),
    CREDIT(false),
    VIDEO(false),
    NAVIGATION(false),
    COMMENTS(false),
    BOILERPLATE(false),
    /** Somebody's post in a social network that the page shows. */
    POST(false);

    private final boolean body;

    BlockKind(boolean body) {
        this.body = body;
    }

    public boolean isBody() {
        return body;
    }

    /** Whether claims are read from it: a caption or a post is no part of the body, yet it says what happened. */
    public boolean isRead() {
        return body || this == CAPTION || this == POST;
    }

    /** The name reports use: {@code duplicate-title}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
