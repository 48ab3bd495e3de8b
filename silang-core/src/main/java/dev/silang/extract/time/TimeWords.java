package dev.silang.extract.time;

import dev.silang.claim.Modality;
import dev.silang.lang.Attribute;
import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.EventAttributes.PrecedenceKind;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.CountedKind;
import dev.silang.lang.TimeAttributes;
import dev.silang.lang.TimeAttributes.ClockRole;
import dev.silang.lang.TimeAttributes.RangePart;
import dev.silang.lang.WordForms.WordForm;
import dev.silang.lang.WordSide;
import dev.silang.mention.TokenView;
import dev.silang.value.Hedge;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tokens of a document as the grammars of time ask for them. Every look is at a fixed number of tokens. */
final class TimeWords extends TokenView {
    /** So many tokens before a weekday may hold the verb that it belongs to; farther off it is chance. */
    private static final int CLAUSE = 8;

    /** Tokens from the sign of a handle to what stands behind its bracket. */
    private static final int HANDLE = 5;

    /** Classes of verbs of what "could" told of the past: "could hear"; of lang/words. */
    private static final Set<String> PERCEIVED =
            Set.of("believe", "feel", "find", "hear", "know", "say", "see", "think");

    private static final Set<Category> COUNTING =
            EnumSet.of(Category.UNITS, Category.SCALES, Category.CURRENCIES, Category.CLASSIFIERS, Category.COUNTED);

    private static final List<Category> NAMES =
            List.of(Category.WEEKDAYS, Category.DAY_PARTS, Category.RELATIVE_TIMES, Category.MONTHS);

    /** A whole number that was written in digits or words, and the index behind it. */
    record Amount(int value, int end, @Nullable Match word) {}

    private final SpokenForms spoken;

    TimeWords(TokenView view, SpokenForms spoken) {
        super(view);
        this.spoken = spoken;
    }

    /** A short form of a weekday that is written here, whatever else the word may be; null if none is. */
    @Nullable
    Entry shortWeekday(int at) {
        return has(at) && token(at).isCapitalized() ? spoken.weekday(token(at).text()) : null;
    }

    String language() {
        return pack().code();
    }

    boolean isDayFirst() {
        return pack().language().dayFirst();
    }

    int skip(int at, String mark) {
        return is(at, mark) ? at + 1 : at;
    }

    /** Whether a capitalized word stands directly before in the same sentence: "Pasar" of "Pasar Minggu". */
    boolean followsCapital(int at) {
        return isCapitalized(at - 1) && !startsSentence(at);
    }

    /** A clock word of a role: "pukul" is an hour, "WIB" stands elsewhere. */
    @Nullable
    Match role(int at, ClockRole role) {
        return match(at, Category.CLOCK_WORDS, TimeAttributes.CLOCK_ROLE, role);
    }

    /** A relative word that has an attribute. */
    @Nullable
    Match relative(int at, Attribute<?> attribute) {
        Match match = match(at, Category.RELATIVE_TIMES);
        return match != null && match.entry().has(attribute) ? match : null;
    }

    /** "lalu" behind what it points at, "last" before it. */
    @Nullable
    Match direction(int at, WordSide side) {
        Match match = relative(at, TimeAttributes.DIRECTION);
        if (match == null) {
            return null;
        }
        return match.entry().get(TimeAttributes.DIRECTION_POSITION, side) == side ? match : null;
    }

    @Nullable
    Match roleBefore(int end, ClockRole role) {
        return before(end, Category.CLOCK_WORDS, TimeAttributes.CLOCK_ROLE, role, 0);
    }

    /** Whether a word leads to a time here: "pada", "sejak", "in". */
    @Nullable
    Match lead(int at) {
        Match bound = before(at, Category.TIME_BOUNDS);
        if (bound != null && !bound.entry().is(TimeAttributes.RANGE, RangePart.AND)) {
            return bound;
        }
        Match word = before(at, Category.CLOCK_WORDS);
        return word != null
                        && switch (word.entry().get(TimeAttributes.CLOCK_ROLE)) {
                            case LEAD, OF, AT, DATE -> true;
                            default -> false;
                        }
                ? word
                : null;
    }

    boolean isAnd(int at) {
        Match match = match(at, Category.TIME_BOUNDS);
        return match != null && match.length() == 1 && match.entry().is(TimeAttributes.RANGE, RangePart.AND);
    }

    /** The rank that is written here, "13th" or "first"; null if none is. */
    @Nullable
    Amount rank(int at) {
        Match mark = touchesBefore(at + 1) ? role(at + 1, ClockRole.ORDINAL) : null;
        int value = mark == null ? -1 : digits(at, 2);
        if (mark != null && value > 0) {
            return new Amount(value, mark.end(), mark);
        }
        Match word = match(at, Category.PRECEDENCES);
        if (word == null || isNumber(at)) {
            return null;
        }
        if (word.entry().is(EventAttributes.PRECEDENCE_KIND, PrecedenceKind.ORDINAL)) {
            return new Amount(word.entry().get(EventAttributes.RANK), word.end(), word);
        }
        int alone = word.entry().is(EventAttributes.PRECEDENCE_KIND, PrecedenceKind.NONE)
                ? spoken.rank(token(at).norm())
                : -1;
        return alone < 0 ? null : new Amount(alone, at + 1, word);
    }

    /** The value of a number of no more than four digits without marks; -1 if it is none. */
    int digits(int at, int most) {
        if (!isNumber(at)) {
            return -1;
        }
        return Digits.value(token(at).text(), most);
    }

    /** A year of four digits that counts nothing. */
    int year(int at) {
        int value = isNumber(at) && token(at).text().length() == 4 ? digits(at, 4) : -1;
        return Reference.isYear(value) ? value : -1;
    }

    /** Whether what stands here makes a count of the number before it. */
    boolean isCounted(int at) {
        if (is(at, "%")) {
            return true;
        }
        for (Match match : matches(at)) {
            boolean state = match.entry().is(NumberAttributes.COUNTED_KIND, CountedKind.STATE);
            if (COUNTING.contains(match.entry().category()) && !state) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number that is no sum of money counts what stands here: "1,5 tahun", "65 juta tahun". */
    boolean isScaled(int at) {
        Match scale = before(at, Category.SCALES);
        int number = scale == null ? at - 1 : scale.first() - 1;
        boolean written = isNumber(number) && (scale != null || digits(number, 4) < 0);
        return written && before(number, Category.CURRENCIES) == null;
    }

    /** "3", "tiga". */
    @Nullable
    Amount amount(int at) {
        int value = digits(at, 4);
        if (value >= 0) {
            return new Amount(value, at + 1, null);
        }
        Match word = match(at, Category.NUMBERS);
        if (word == null || !has(at) || isNumber(at)) {
            int joined = has(at) && token(at).isWord() ? spoken.joined(token(at).norm()) : -1;
            return joined < 0 ? null : new Amount(joined, at + 1, null);
        }
        String written = word.entry().get(NumberAttributes.VALUE).toPlainString();
        int number = Digits.value(written, 4);
        int both = SpokenForms.sum(number, spoken(word.end()));
        if (both > 0) {
            return new Amount(both, word.end() + 1, word);
        }
        return number < 0 ? null : new Amount(number, word.end(), word);
    }

    /** A number below a hundred in one word. */
    private int spoken(int at) {
        return has(at) && token(at).isWord() ? spoken.number(token(at).norm()) : -1;
    }

    /** A year in figures or as it is spoken, "nineteen eighty-six", "two thousand and five"; null if none stands here. */
    @Nullable
    Amount fullYear(int at) {
        int written = year(at);
        if (written > 0) {
            return new Amount(written, at + 1, null);
        }
        int head = spoken(at);
        if (head < 0 || !has(at + 1)) {
            return null;
        }
        Match scale = match(at + 1, Category.SCALES);
        return scale == null ? inHundreds(head, at) : scaled(head, scale);
    }

    /** "Nineteen eighty-six": two numbers of two digits each. */
    private @Nullable Amount inHundreds(int head, int at) {
        Amount rest = head >= 11 && head <= 21 ? amount(at + 1) : null;
        boolean year = rest != null && !isNumber(at + 1) && rest.value() >= 10 && rest.value() <= 99;
        return rest == null || !year ? null : new Amount(head * 100 + rest.value(), rest.end(), null);
    }

    /** "Two thousand and five", "nineteen hundred ninety-three". */
    private @Nullable Amount scaled(int head, Match scale) {
        int first = head * scale.entry().get(NumberAttributes.VALUE).intValue();
        int next = isAnd(scale.end()) ? scale.end() + 1 : scale.end();
        Amount rest = isNumber(next) ? null : amount(next);
        boolean added = rest != null && rest.value() > 0 && rest.value() < 100;
        int year = added && rest != null ? first + rest.value() : first;
        boolean whole = head < 100 && Reference.isYear(year);
        return whole ? new Amount(year, added && rest != null ? rest.end() : scale.end(), null) : null;
    }

    /** Whether the last word before a token carries a clitic that its lexical entry lacks: "Wednesday's". */
    boolean hasClitic(int end) {
        String last = token(end - 1).norm();
        for (Category category : NAMES) {
            Match match = match(end - 1, category);
            if (match != null && match.end() == end && !isWritten(match, last)) {
                return true;
            }
        }
        return false;
    }

    /** "sekitarnya" is no "sekitar". */
    boolean hasClitic(Match match) {
        return !isWritten(match, token(match.end() - 1).norm());
    }

    private boolean isWritten(Match match, String last) {
        for (String suffix : pack().language().suffixes()) {
            if (last.endsWith(suffix) && last.length() > suffix.length()) {
                return match.entry().words().stream().anyMatch(word -> word.endsWith(last));
            }
        }
        return true;
    }

    /** The word that sets a time to come where "until" or its like leads to it, or that ends before it: "postponed until", "diundur ke". */
    @Nullable
    Match plan(int at) {
        Match bound = before(at, Category.TIME_BOUNDS);
        boolean deadline = bound != null && bound.entry().get(NumberAttributes.HEDGE) == Hedge.AT_MOST;
        int sentence = sentence(at).first();
        for (int i = at - 1; i >= Math.max(sentence, at - CLAUSE); i--) {
            Match match = role(i, ClockRole.PLAN);
            if (match != null && (deadline || match.end() == at && match.length() > 1)) {
                return match;
            }
            if (!token(i).isWord()) {
                return null;
            }
        }
        return null;
    }

    /** The word of citing that is the nearest verb before a token: "dilansir dari laman resminya, Jumat"; null if another or none is. */
    @Nullable
    Match citing(int at) {
        int sentence = sentence(at).first();
        for (int i = at - 1; i >= Math.max(sentence, at - CLAUSE); i--) {
            Match match = role(i, ClockRole.CITED);
            if (match != null) {
                return match;
            }
            WordForm form = token(i).isWord() ? pack().words().of(token(i).norm()) : null;
            if (form != null && form.isVerb() || isQuote(i)) {
                return null;
            }
        }
        return null;
    }

    /** Whether a handle in brackets stands before a token, as in the signature of a post: "— Ann Field (@annfield) May 29, 2013". */
    boolean isBehindHandle(int at) {
        if (!is(at - 1, ")")) {
            return false;
        }
        for (int i = at - 2; i >= Math.max(0, at - HANDLE); i--) {
            if (token(i).text().startsWith("@")) {
                return is(i - 1, "(");
            }
        }
        return false;
    }

    /** Whether a planned modality stands before a token in the same clause: "akan tiba pada Rabu". */
    boolean isPlanned(int at) {
        int sentence = sentence(at).first();
        for (int i = at - 1; i >= Math.max(sentence, at - CLAUSE); i--) {
            Match match = match(i, Category.MODALITIES);
            if (match != null) {
                return match.entry().is(EventAttributes.MODALITY, Modality.PLANNED) || isAhead(match);
            }
            boolean inside = touchesBoth(i) || isDash(i) && isNumber(i - 1) && isNumber(i + 1);
            if (!token(i).isWord() && !token(i).isNumber() && !inside) {
                return false;
            }
        }
        return false;
    }

    /** "Could meet", not "could see": a modal verb with a plain one behind it that is done, not perceived. */
    private boolean isAhead(Match modal) {
        WordForm verb = form(modal.end());
        return modal.entry().is(EventAttributes.AHEAD)
                && isPlainVerb(modal.end())
                && verb != null
                && !PERCEIVED.contains(verb.wordClass());
    }
}
