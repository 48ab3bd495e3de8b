package dev.silang.extract.name;

/** Knows where a comma stands, also in a crawl that turned its commas into points. */
final class Commas {
    private final NameText text;

    Commas(NameText text) {
        this.text = text;
    }

    boolean isAt(int at) {
        return at < text.size() && (text.token(at).is(",") || isLost(at));
    }

    /** Whether a point stands here that may have been a comma: behind a word, with more of its paragraph to come. */
    boolean isLost(int at) {
        return text.document().lostCommas()
                && at > 0
                && at + 1 < text.size()
                && text.token(at).is(".")
                && text.token(at - 1).isWord()
                && text.touchesBefore(at)
                && !text.touchesBehind(at)
                && !text.endsParagraph(at + 1);
    }
}
