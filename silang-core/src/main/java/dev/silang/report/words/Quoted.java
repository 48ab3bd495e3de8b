package dev.silang.report.words;

import dev.silang.claim.Claim;
import dev.silang.text.OneLine;
import dev.silang.text.Span;

/**
 * The words of a claim as a reader is shown them: exact, but neither cut inside a bracket nor going on behind the end of a
 * quotation. "Bank Cakra (BC" gets its bracket, and of "air surut," kata Ratna" the speech is left out.
 */
final class Quoted {
    private static final String CLOSING = ")";

    private Quoted() {}

    static String of(Claim claim) {
        return "“" + OneLine.of(whole(claim.text(), claim.evidence())) + "”";
    }

    private static String whole(String text, Span evidence) {
        String quote = inOneVoice(evidence.of(text));
        int open = quote.lastIndexOf('(');
        if (open < 0 || quote.indexOf(')', open) >= 0) {
            return quote;
        }
        boolean closes = text.startsWith(CLOSING, evidence.start() + quote.length());
        String before = quote.substring(0, open).strip();
        return closes ? quote + CLOSING : before.isEmpty() ? quote : before;
    }

    /** Of words on both sides of a single quotation mark the side that has more of them. */
    private static String inOneVoice(String quote) {
        int mark = mark(quote, 0);
        if (mark < 0 || mark(quote, mark + 1) >= 0) {
            return quote;
        }
        String before = quote.substring(0, mark).strip();
        String behind = quote.substring(mark + 1).strip();
        return before.length() >= behind.length() ? withoutComma(before) : behind;
    }

    private static int mark(String quote, int from) {
        for (int i = from; i < quote.length(); i++) {
            if ("\"“”".indexOf(quote.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static String withoutComma(String words) {
        return words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
    }
}
