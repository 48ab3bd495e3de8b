package dev.silang.extract.time;

import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.EventAttributes.PrecedenceKind;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.NumberKind;
import dev.silang.lang.TimeAttributes;
import dev.silang.text.Tokenizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that a lexicon cannot give to times: numbers of two words, "twenty-seven", short names of weekdays, "Sun", and
 * ranks that begin a phrase of their own, "first week". Immutable.
 */
final class SpokenForms {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Entry> weekdays = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();

    SpokenForms(LanguagePack pack) {
        for (Entry entry : pack.entries(Category.NUMBERS)) {
            int value = Digits.value(entry.get(NumberAttributes.VALUE).toPlainString(), 2);
            if (value > 0 && !entry.is(NumberAttributes.NUMBER_KIND, NumberKind.ARTICLE)) {
                entry.words().forEach(word -> numbers.put(Tokenizer.normalize(word), value));
            }
        }
        for (Entry entry : pack.entries(Category.PRECEDENCES)) {
            if (entry.is(EventAttributes.PRECEDENCE_KIND, PrecedenceKind.ORDINAL)) {
                entry.words().forEach(word -> ranks.put(Tokenizer.normalize(word), entry.get(EventAttributes.RANK)));
            }
        }
        for (Entry entry : pack.entries(Category.WEEKDAYS)) {
            if (entry.has(TimeAttributes.SHORT)) {
                weekdays.put(entry.get(TimeAttributes.SHORT), entry);
            }
        }
    }

    /** The rank that a word alone gives; -1 if none. */
    int rank(String norm) {
        return ranks.getOrDefault(norm, -1);
    }

    /** The weekday whose short form is written so; null if none is. */
    @Nullable
    Entry weekday(String text) {
        return weekdays.get(text);
    }

    /** Tens and a digit in one word, "forty-three"; -1 if it is none. */
    int joined(String norm) {
        int hyphen = norm.indexOf('-');
        return hyphen < 0 ? -1 : sum(number(norm.substring(0, hyphen)), number(norm.substring(hyphen + 1)));
    }

    /** A number below a hundred in one word; -1 if it is none. */
    int number(String norm) {
        return numbers.getOrDefault(norm, -1);
    }

    /** Tens and a digit; -1 if they are not. */
    static int sum(int tens, int digit) {
        return tens >= 20 && tens % 10 == 0 && digit > 0 && digit < 10 ? tens + digit : -1;
    }
}
