package dev.silang.extract.name;

import dev.silang.text.Document;

/** Knows where a comma stands, also in a crawl that turned its commas into points. */
final class Commas {
    private final NameText text;
    private final Document document;

    Commas(NameText text) {
        this.text = text;
        this.document = text.document().document();
    }

    boolean isAt(int at) {
        return at < text.size() && (text.token(at).is(",") || isLost(at));
    }

    /** Whether a point stands here that may have been a comma: behind a word, with more of its paragraph to come. */
    boolean isLost(int at) {
        return document.lostCommas()
                && at > 0
                && at + 1 < text.size()
                && text.token(at).is(".")
                && text.token(at - 1).isWord()
                && text.token(at - 1).touches(text.token(at))
                && !text.token(at).touches(text.token(at + 1))
                && paragraph(at) == paragraph(at + 1);
    }

    private int paragraph(int at) {
        return document.sentences().get(document.sentenceOf(at)).paragraph();
    }
}
