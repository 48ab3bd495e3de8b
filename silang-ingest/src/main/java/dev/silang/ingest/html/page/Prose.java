package dev.silang.ingest.html.page;

/** Tells running text from labels, headlines and lists of links by its shape alone, in any language. */
public final class Prose {
    /** Fewest words of a block that is prose by itself; headlines are shorter or end without a stop. */
    private static final int LEAST_WORDS = 10;

    private static final double MOST_LINKED = 0.5;
    private static final String ENDS = ".!?…。！？؟";
    private static final String CLOSERS = "\"”’')»]」』";

    private Prose() {}

    public static boolean is(PageBlock block) {
        return block.counts().words() >= LEAST_WORDS
                && block.counts().linkDensity() < MOST_LINKED
                && (endsSentence(block.text()) || block.counts().words() >= 3 * LEAST_WORDS);
    }

    /** Whether a text ends with a full stop or the like, quotation marks and brackets behind it aside. */
    public static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }
}
