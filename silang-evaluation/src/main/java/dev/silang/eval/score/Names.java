package dev.silang.eval.score;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the names of speakers. */
public final class Names {
    private Names() {}

    static boolean agreeWithAny(@Nullable String name, List<@Nullable String> others) {
        return others.stream().anyMatch(other -> agree(name, other));
    }

    /** Whether one's words are among the other's: "Putin" and "Vladimir Putin". */
    public static boolean agree(@Nullable String a, @Nullable String b) {
        Set<String> left = words(a);
        Set<String> right = words(b);
        return !left.isEmpty() && !right.isEmpty() && (left.containsAll(right) || right.containsAll(left));
    }

    private static Set<String> words(@Nullable String name) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        int[] points = name == null ? new int[0] : name.codePoints().toArray();
        for (int point : points) {
            if (isAlphanumeric(point)) {
                word.append(Character.toString(point).toLowerCase(Locale.ROOT));
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isAlphanumeric(int point) {
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
