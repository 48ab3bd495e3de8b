package dev.silang.extract.time;

import dev.silang.extract.time.Days.Between;
import dev.silang.extract.time.Days.CalendarMonths;
import dev.silang.extract.time.Days.NamedDay;
import dev.silang.extract.time.Days.Third;
import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.TimeAttributes;
import dev.silang.text.Token;
import dev.silang.text.Tokenizer;
import dev.silang.value.Grain;
import dev.silang.value.Hedge;
import dev.silang.value.TimeSpan.Part;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a hyphen makes one word: two names, "Senin-Kamis", "Januari-Maret 2024", or a part of a month, "mid-November". Immutable. */
final class Compounds implements Grammar {
    private final Map<String, Entry> names = new HashMap<>();
    private final Map<String, Entry> thirds = new HashMap<>();
    private final DateGrammar dates = new DateGrammar();

    Compounds(LanguagePack pack) {
        for (Category category : new Category[] {Category.WEEKDAYS, Category.MONTHS}) {
            for (Entry entry : pack.entries(category)) {
                entry.words().forEach(word -> names.put(Tokenizer.normalize(word.replace("=", "")), entry));
            }
        }
        for (Entry entry : pack.entries(Category.TIME_BOUNDS)) {
            if (entry.has(TimeAttributes.THIRD)) {
                entry.words().forEach(word -> thirds.put(Tokenizer.normalize(word), entry));
            }
        }
    }

    @Override
    public @Nullable TimeDraft at(TimeWords words, int at) {
        Token token = words.token(at);
        int hyphen = token.isWord() ? token.norm().indexOf('-') : -1;
        if (hyphen < 0 || goesOnSmall(token.text())) {
            return null;
        }
        Entry from = names.get(token.norm().substring(0, hyphen));
        Entry to = names.get(token.norm().substring(hyphen + 1));
        Entry third = thirds.get(token.norm().substring(0, hyphen));
        if (third != null && to != null && to.category() == Category.MONTHS) {
            return third(words, at, third, to);
        }
        if (from == null || to == null || from.category() != to.category()) {
            return null;
        }
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, at, at + 1, Rules.RANGE.id(words));
        draft.rules.add(from.id());
        draft.rules.add(to.id());
        return from.category() == Category.WEEKDAYS ? weekdays(words, draft, from, to) : months(words, draft, from, to);
    }

    /** Asked of the text as written, where the hyphen need not stand at the same place: "İ" is two characters in small letters. */
    private static boolean goesOnSmall(String text) {
        int hyphen = text.replace('‑', '-').replace('‐', '-').indexOf('-');
        return Character.isLowerCase(text.codePointAt(hyphen + 1));
    }

    /** "mid-November": a part of a month, with its year where one follows. */
    private static TimeDraft third(TimeWords words, int at, Entry third, Entry month) {
        TimeDraft draft = new TimeDraft(TimeDraft.Kind.DATE, at, at + 1, Rules.MONTH.id(words));
        draft.rules.add(third.id());
        draft.rules.add(month.id());
        int year = words.year(draft.end);
        if (year > 0) {
            draft.upTo(draft.end + 1).stated.add(Part.YEAR);
        }
        Days whole = new CalendarMonths(year < 0 ? null : Integer.valueOf(year), month.get(TimeAttributes.MONTH), 1);
        draft.hedge = Hedge.AROUND;
        return draft.days(new Third(whole, Grain.MONTH, third.get(TimeAttributes.THIRD)), Grain.MONTH, Part.MONTH);
    }

    private TimeDraft weekdays(TimeWords words, TimeDraft draft, Entry from, Entry to) {
        Days first = new NamedDay(from.get(TimeAttributes.WEEKDAY));
        Days last = new NamedDay(to.get(TimeAttributes.WEEKDAY));
        draft.days(new Between(first, last), Grain.DAY, Part.WEEKDAY);
        TimeDraft date = dates.inParentheses(words, draft.end);
        if (date != null) {
            draft.absorb(date);
        }
        return draft;
    }

    private static TimeDraft months(TimeWords words, TimeDraft draft, Entry from, Entry to) {
        int year = words.year(draft.end);
        if (year > 0) {
            draft.upTo(draft.end + 1).stated.add(Part.YEAR);
        }
        Days first = new CalendarMonths(null, from.get(TimeAttributes.MONTH), 1);
        Days last = new CalendarMonths(year < 0 ? null : Integer.valueOf(year), to.get(TimeAttributes.MONTH), 1);
        return draft.days(new Between(first, last), Grain.MONTH, Part.MONTH);
    }
}
