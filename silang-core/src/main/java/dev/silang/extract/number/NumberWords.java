package dev.silang.extract.number;

import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.CountedKind;
import dev.silang.lang.NumberAttributes.FractionKind;
import dev.silang.lang.NumberAttributes.LimitRole;
import dev.silang.lang.NumberAttributes.LinkRole;
import dev.silang.lang.NumberAttributes.NumberKind;
import dev.silang.mention.TokenView;
import dev.silang.text.Tokenizer;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Single number words of a pack by their normal form, for words that a lexicon cannot part: "twenty-one", "kelima".
 * Immutable; safe for use by many threads.
 */
final class NumberWords {
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    /**
     * What a word with a hyphen stands for.
     *
     * @param low the number, or the lower end of a range ("dua-tiga")
     * @param rest what follows the number and is none: "hour" of "two-hour", else empty
     */
    record Compound(BigDecimal low, BigDecimal high, BigDecimal grain, String rest, Entry entry) {}

    private final Map<String, Entry> numbers = new HashMap<>();
    private final Map<String, Entry> parts = new HashMap<>();
    private final Map<String, Entry> units = new HashMap<>();
    private final Map<String, Entry> rests = new HashMap<>();
    private final @Nullable Entry marked;
    private final Map<String, Entry> nouns = new HashMap<>();
    private final Map<String, Entry> gathered = new HashMap<>();

    NumberWords(LanguagePack pack) {
        fill(pack, Category.NUMBERS, numbers);
        fill(pack, Category.FRACTIONS, parts);
        fill(pack, Category.UNITS, units);
        Entry quoted = null;
        for (Entry entry : pack.entries(Category.UNITS)) {
            entry.words().forEach(word -> units.putIfAbsent(Tokenizer.normalize(word.replace("=", "")), entry));
            if (entry.has(NumberAttributes.REST)) {
                rests.put(entry.get(NumberAttributes.REST), entry);
            }
            quoted = entry.is(NumberAttributes.QUOTE_MARK) ? entry : quoted;
        }
        marked = quoted;
        fill(pack, Category.COUNTED, nouns);
        for (Entry entry : pack.entries(Category.NUMBER_LINKS)) {
            if (entry.is(NumberAttributes.LINK_ROLE, LinkRole.GATHERING_PREFIX)) {
                entry.words().forEach(prefix -> numbers.forEach((word, number) -> gathered.put(prefix + word, number)));
            }
        }
    }

    private static void fill(LanguagePack pack, Category category, Map<String, Entry> into) {
        for (Entry entry : pack.entries(category)) {
            for (String word : entry.words()) {
                if (word.indexOf(' ') < 0 && !word.endsWith("=")) {
                    into.put(Tokenizer.normalize(word), entry);
                }
            }
        }
    }

    /** The number word at a token; a clitic makes it another word ("duanya"). */
    @Nullable
    Entry number(TokenView doc, int token) {
        return doc.token(token).isWord() ? numbers.get(doc.token(token).norm()) : null;
    }

    @Nullable
    Entry noun(String norm) {
        Entry noun = nouns.get(norm);
        return noun == null || noun.is(NumberAttributes.COUNTED_KIND, CountedKind.STATE) ? null : noun;
    }

    @Nullable
    Entry unit(String norm) {
        return units.get(norm);
    }

    /** The unit that has a short form of its own behind a larger unit; null if the word is none. */
    @Nullable
    Entry rest(String norm) {
        return rests.get(norm);
    }

    /** The unit that quotation marks stand for behind a figure; null if the language has none. */
    @Nullable
    Entry marked() {
        return marked;
    }

    /** Index behind an article: "a quarter of an hour". */
    static int behindArticle(TokenView doc, int at) {
        Match article = doc.match(at, Category.NUMBERS, NumberAttributes.NUMBER_KIND, NumberKind.ARTICLE);
        return article == null ? at : article.end();
    }

    /** The number under a prefix that gathers ("kelima") or null. */
    @Nullable
    Entry gathered(String norm) {
        return gathered.get(norm);
    }

    @Nullable
    Compound compound(String norm) {
        int hyphen = norm.indexOf('-');
        if (hyphen < 1 || hyphen == norm.length() - 1) {
            return null;
        }
        Entry first = numbers.get(norm.substring(0, hyphen));
        return first == null || first.is(NumberAttributes.NUMBER_KIND, NumberKind.ARTICLE)
                ? null
                : compound(first, norm.substring(hyphen + 1));
    }

    private @Nullable Compound compound(Entry first, String rest) {
        BigDecimal low = first.get(NumberAttributes.VALUE);
        int next = rest.indexOf('-');
        Entry second = numbers.get(next < 0 ? rest : rest.substring(0, next));
        if (second != null) {
            return joined(first, low, second.get(NumberAttributes.VALUE), next < 0 ? "" : rest.substring(next + 1));
        }
        Entry part = next < 0 ? parts.get(rest) : null;
        if (part != null && part.is(NumberAttributes.FRACTION_KIND, FractionKind.PART)) {
            BigDecimal value = low.multiply(part.get(NumberAttributes.VALUE));
            return new Compound(value, value, SumReader.FRACTION_GRAIN, "", part);
        }
        return new Compound(low, low, BigDecimal.ONE, rest, first);
    }

    /** Tens take a digit ("twenty-one"), digits in order are a range ("dua-tiga"). */
    private static @Nullable Compound joined(Entry first, BigDecimal low, BigDecimal next, String after) {
        boolean tens =
                low.compareTo(TWENTY) >= 0 && low.remainder(BigDecimal.TEN).signum() == 0;
        if (tens && next.compareTo(BigDecimal.TEN) < 0) {
            BigDecimal sum = low.add(next);
            return new Compound(sum, sum, BigDecimal.ONE, after, first);
        }
        return low.compareTo(next) < 0 ? new Compound(low, next, BigDecimal.ONE, after, first) : null;
    }

    static @Nullable Match link(TokenView doc, int token, LinkRole role) {
        return doc.match(token, Category.NUMBER_LINKS, NumberAttributes.LINK_ROLE, role);
    }

    static @Nullable Match limit(TokenView doc, int token, LimitRole role) {
        return doc.match(token, Category.NUMBER_LIMITS, NumberAttributes.LIMIT_ROLE, role);
    }

    /** The longest link that ends right before a token and begins at another or behind it, if it has a role. */
    static @Nullable Match linkBefore(TokenView doc, int end, LinkRole role, int floor) {
        return doc.before(end, Category.NUMBER_LINKS, NumberAttributes.LINK_ROLE, role, floor);
    }

    /** The same, of a limit. */
    static @Nullable Match limitBefore(TokenView doc, int end, LimitRole role, int floor) {
        return doc.before(end, Category.NUMBER_LIMITS, NumberAttributes.LIMIT_ROLE, role, floor);
    }
}
