package dev.silang.report.words;

import dev.silang.claim.Claim;
import dev.silang.text.OneLine;
import dev.silang.text.Span;
import dev.silang.value.Place;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a claim as a reader is shown them: exact, but neither cut inside a bracket or a name nor going on behind the
 * end of a quotation. "Bank Cakra (BC" gets its bracket, "diajukan oleh M" the name, and of "air surut," kata Ratna" the
 * speech is left out.
 */
final class Quoted {
    private static final String CLOSING = ")";

    /** An initial at the end, and the rest of the name behind it: the point was taken for the end of a sentence. */
    private static final Pattern INITIAL = Pattern.compile("(?:^|\\s)\\p{Lu}$");

    private static final Pattern REST_OF_NAME = Pattern.compile("\\. ?\\p{Lu}[\\p{L}'’-]+");

    private Quoted() {}

    static String of(Claim claim) {
        String quote = whole(claim.text(), claim.evidence());
        return "“" + OneLine.of(claim.value() instanceof Place ? withoutArticle(quote, claim) : quote) + "”";
    }

    /** "A US" business was on strike, but it was in the US. */
    private static String withoutArticle(String place, Claim claim) {
        String language = claim.article().language();
        int blank = place.indexOf(' ');
        if (blank < 0 || language == null || !Labels.LANGUAGES.contains(language)) {
            return place;
        }
        String first = place.substring(0, blank).toLowerCase(Locale.ROOT);
        boolean article =
                List.of(Labels.of(language).text("quote.articles").split(" ")).contains(first);
        return article ? place.substring(blank + 1) : place;
    }

    private static String whole(String text, Span evidence) {
        String quote = inOneVoice(evidence.of(text));
        if (INITIAL.matcher(quote).find()) {
            Matcher rest = REST_OF_NAME.matcher(text).region(evidence.end(), text.length());
            return rest.lookingAt() ? quote + rest.group() : quote;
        }
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
