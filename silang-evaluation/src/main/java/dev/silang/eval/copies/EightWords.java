package dev.silang.eval.copies;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The yardstick: shared runs of eight words over those of the text that has fewer (Broder 1997, containment). */
final class EightWords {
    private static final int WIDTH = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private EightWords() {}

    static double shared(String a, String b) {
        Set<String> left = runs(a);
        Set<String> right = runs(b);
        int fewer = Math.min(left.size(), right.size());
        left.retainAll(right);
        return fewer == 0 ? 0 : (double) left.size() / fewer;
    }

    private static Set<String> runs(String text) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + WIDTH <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + WIDTH)));
        }
        return runs;
    }
}
