package dev.silang.desk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody looks for: words that must all be there, and in quotation marks words that stand side by side. All stores mean
 * the same by it.
 *
 * @param phrases words in small letters without accents, those of one phrase parted by one space
 */
public record SearchWords(List<String> phrases) {
    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"?|\\S+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    public SearchWords {
        phrases = List.copyOf(phrases);
    }

    public static SearchWords of(String query) {
        List<String> phrases = new ArrayList<>();
        Matcher part = PART.matcher(query);
        while (part.find()) {
            String phrase = plain(part.group(1) == null ? part.group() : part.group(1));
            if (!phrase.isEmpty()) {
                phrases.add(phrase);
            }
        }
        return new SearchWords(phrases);
    }

    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    /** The words of a text as they are compared: in small letters, without accents, a space between two. */
    public static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Whether a text that {@link #plain} made has all of it. */
    boolean in(String plain) {
        String padded = " " + plain + " ";
        return phrases.stream().allMatch(phrase -> padded.contains(" " + phrase + " "));
    }
}
