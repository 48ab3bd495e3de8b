package dev.silang.report.words;

import dev.silang.claim.Claim;
import dev.silang.text.OneLine;
import dev.silang.text.Span;
import dev.silang.text.WrittenCharacters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a claim with a little of what stands around them on their line, cut between words.
 *
 * @param before ends where the quote begins, spaces included
 * @param quote the exact words
 * @param after begins where the quote ends
 */
public record Excerpt(String before, String quote, String after) {
    /** Characters of context on each side: enough for the clause, too few to be read instead of the article. */
    private static final int CONTEXT = 60;

    /** Three words tell what a number counts and in what clause a name stands; none beyond the mark of another sentence. */
    private static final Pattern LAST_WORDS = Pattern.compile("(?:[^\\s.!?…]+\\s+){0,3}[^\\s.!?]*$");

    private static final Pattern FIRST_WORDS = Pattern.compile("^[^\\s.!?]*(?:\\s+[^\\s.!?…]+){0,3}");
    private static final String GAP = "…";

    public static Excerpt of(Claim claim) {
        String text = claim.text();
        Span span = claim.evidence();
        return new Excerpt(breakable(before(text, span.start())), span.of(text), breakable(after(text, span.end())));
    }

    /** All of it, for a report that cannot mark the quote in it. */
    public String whole() {
        return marked("", "");
    }

    /** The quote with a few words of its sentence on either side, on one line. */
    public String brief() {
        Matcher left = LAST_WORDS.matcher(before);
        Matcher right = FIRST_WORDS.matcher(after);
        String near = left.find() ? left.group() : "";
        String next = right.find() ? right.group() : "";
        String begin = near.length() < before.length() ? GAP : "";
        String end = next.length() < after.length() ? GAP : "";
        String words = WrittenCharacters.shown(near + quote + next).strip();
        return OneLine.of((begin + " " + words + " " + end).strip());
    }

    /** The whole on one line, the quote in marks. */
    public String marked(String begin, String end) {
        return OneLine.of(WrittenCharacters.shown(before + begin + quote + end + after));
    }

    private static String before(String text, int end) {
        int at = end;
        while (at > 0 && end - at < CONTEXT && !isBreak(text.charAt(at - 1))) {
            at--;
        }
        boolean cut = at > 0 && !isBreak(text.charAt(at - 1));
        while (cut && at < end && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        String words = text.substring(at, end);
        return cut ? "…" + words : words;
    }

    private static String after(String text, int start) {
        int at = start;
        while (at < text.length() && at - start < CONTEXT && !isBreak(text.charAt(at))) {
            at++;
        }
        boolean cut = at < text.length() && !isBreak(text.charAt(at));
        while (cut && at > start && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        String words = text.substring(start, at);
        return cut ? words + "…" : words;
    }

    /** Some newsrooms write hard spaces between all words, which then cannot be broken but inside a word. */
    private static String breakable(String context) {
        return context.replace('\u00a0', ' ');
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
