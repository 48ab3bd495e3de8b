package dev.silang.extract.number;

import dev.silang.value.Hedge;
import dev.silang.value.Interval;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Roman numerals as scales of intensity and levels use them: "III", "II-III". */
final class Romans {
    /** Scales end at XII. */
    private static final int MOST = 39;

    private Romans() {}

    /** Whether a word has no other letters than I, V and X, and perhaps a hyphen. */
    static boolean isWritten(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != 'I' && c != 'V' && c != 'X' && (c != '-' || i == 0)) {
                return false;
            }
        }
        return true;
    }

    static @Nullable Numeral at(int token, String word) {
        int hyphen = word.indexOf('-');
        int low = value(hyphen < 0 ? word : word.substring(0, hyphen));
        int high = hyphen < 0 ? low : value(word.substring(hyphen + 1));
        if (low == 0 || high < low) {
            return null;
        }
        Interval stated = Interval.closed(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
        return new Numeral(
                token, token + 1, stated, Hedge.NONE, BigDecimal.ONE, BigDecimal.ONE, Numeral.Form.ROMAN, List.of());
    }

    /** 0 if the numeral is not well formed. */
    private static int value(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            int next = i + 1 < text.length() ? digit(text.charAt(i + 1)) : 0;
            sum += digit < next ? -digit : digit;
        }
        return sum > 0 && sum <= MOST && text.length() <= 5 && !text.contains("IIII") ? sum : 0;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 0;
        };
    }
}
