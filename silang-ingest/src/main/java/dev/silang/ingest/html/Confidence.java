package dev.silang.ingest.html;

import dev.silang.ingest.html.meta.Labels;
import dev.silang.ingest.html.page.Prose;
import dev.silang.ingest.html.page.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells an article from what a site puts in its place, by the words of short texts. */
final class Confidence {
    /** Words from which a text is worth reporting. */
    static final int LEAST_WORDS = 5;

    /** Words of a text that may be a notice as a whole; none runs to two paragraphs of an article. */
    private static final int MOST_NOTICE = 90;

    /** Words of a sentence, without which a text is no article. */
    private static final int LEAST_SENTENCE = 8;

    private static final int MOST_LINE = 8;
    private static final int MOST_RIGHTS = 30;
    private static final int MOST_QUOTED = 60;
    private static final Pattern OWNED = Pattern.compile("^(?:©|copyright|hak cipta)[\\s:©(c)]{0,5}\\d{4}\\b");
    private static final Labels SCRIPT = Labels.of("script");
    private static final Labels CONSENT = Labels.of("consent");
    private static final Labels GUARD = Labels.of("guard");
    private static final Labels MISSING = Labels.of("missing");
    private static final Labels PAYWALL = Labels.of("paywall");
    private static final Labels LOADING = Labels.of("loading");
    private static final Labels RIGHTS = Labels.of("rights");
    private static final Labels ADVERT = Labels.of("advert");

    private Confidence() {}

    /** Whether a block is a notice wherever it stands. */
    static boolean isNotice(String text, int words) {
        if (words <= MOST_LINE && (LOADING.after(text) != null && words <= 3 || ADVERT.after(text) != null)) {
            return true;
        }
        return words <= MOST_RIGHTS && (SCRIPT.in(text) || isRights(text, words));
    }

    /** A sign of copyright begins its line, or the line says no more. */
    private static boolean isRights(String text, int words) {
        String small = text.toLowerCase(Locale.ROOT);
        return RIGHTS.in(text)
                && (words <= MOST_LINE || OWNED.matcher(small).find() || small.endsWith("all rights reserved."));
    }

    /**
     * Why a text is no article; null if it may be one.
     *
     * @param title the page's own, and its headline
     * @param lines the text's paragraphs
     */
    static @Nullable String doubt(List<String> title, List<String> lines) {
        int words = lines.stream().mapToInt(Words::count).sum();
        if (words < LEAST_WORDS) {
            return "";
        }
        if (words > MOST_NOTICE) {
            return null;
        }
        for (String line : title) {
            if (Words.count(line) <= MOST_LINE && isInstead(line)) {
                return quoted(line);
            }
        }
        for (String line : lines) {
            if (isInstead(line) || CONSENT.in(line) || PAYWALL.in(line)) {
                return quoted(line);
            }
        }
        return lines.stream().anyMatch(Confidence::isSentence) ? null : quoted(lines.get(0));
    }

    private static boolean isInstead(String line) {
        return GUARD.in(line) || MISSING.in(line) || SCRIPT.in(line);
    }

    private static boolean isSentence(String line) {
        int words = Words.count(line);
        return words >= LEAST_SENTENCE
                && (Prose.endsSentence(line) || words >= 2 * LEAST_SENTENCE)
                && !isNotice(line, words);
    }

    private static String quoted(String line) {
        String cut = line.length() <= MOST_QUOTED
                ? line
                : line.substring(0, MOST_QUOTED).strip() + "…";
        return ": it says “" + cut + "”";
    }
}
