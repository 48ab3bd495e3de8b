package dev.silang.text;

/**
 * The smallest piece that rules see.
 *
 * @param start first offset in UTF-16 code units
 * @param end offset behind the last, in UTF-16 code units
 * @param text as written; a mark that the page writes as a character reference of HTML is the mark
 * @param norm lower case, apostrophes and hyphens unified: what a lexicon is asked for
 */
public record Token(int start, int end, Kind kind, String text, String norm) {
    /** Numbers keep their inner marks: {@code 1.672.985,50} and {@code 10.30} are one token. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean is(String mark) {
        return text.equals(mark);
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether white space or anything else stands between this token and the next. */
    public boolean touches(Token next) {
        return end == next.start;
    }
}
