package dev.silang.clean;

/** What a headline looks like among the lines of a page. */
final class Headlines {
    private static final int MOST_WORDS = 22;
    private static final int FEWEST_WORDS = 3;

    private Headlines() {}

    /** A line that may stand over a part of an article: no point, colon or quotation mark at its end. */
    static boolean isHeading(String text, Line line) {
        char first = text.charAt(line.start());
        char last = text.charAt(line.end() - 1);
        return (Character.isUpperCase(first) || Character.isDigit(first))
                && (Character.isLetterOrDigit(last) || last == '?' || last == '!');
    }

    /** Short, with a capital or a number first, and no point at the end. */
    static boolean isLike(String text, Line line) {
        char first = text.charAt(line.start());
        char last = text.charAt(line.end() - 1);
        return line.words() >= FEWEST_WORDS
                && line.words() <= MOST_WORDS
                && (Character.isUpperCase(first) || Character.isDigit(first))
                && last != '.'
                && last != ','
                && last != ':'
                && last != '"'
                && last != '”';
    }
}
