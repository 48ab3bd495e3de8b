package dev.silang.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a headline ends that a crawl left in the middle of a paragraph: "Baca juga: Harga Beras di Pasar Naik
 * Pedagang mengeluh sepi."
 *
 * <p>Headlines are followed over words with capitals, numbers and the few words that headlines write small. The first
 * other small word belongs to the next sentence, which then began with the last word with a capital, or earlier if
 * that word ends a name: with an office, a preposition, or a name that the text has in another place too.
 */
final class TitleEnd {
    /** Longest headline, in words. */
    private static final int MOST_WORDS = 40;

    /** Fewest words of a headline that is told from a sentence by its capitals. */
    private static final int FEWEST_WORDS = 3;

    /** A headline has its small words by then, in words; later ones are the next sentence's. */
    private static final int LAST_STRAY = 6;

    /** How many capitals must follow a small word that belongs to a headline. */
    private static final int CAPITALS = 2;

    /** How many words a sentence's first name may have with its office. */
    private static final int NAME_WORDS = 6;

    /** Last words of a line that are a headline even if they are written small. */
    private static final int LAST_WORDS = 20;

    /** How long a bracket inside a headline may be, in UTF-16 code units. */
    private static final int PAREN_REACH = 60;

    /** Longest name in quotation marks, in UTF-16 code units. */
    private static final int QUOTED_NAME = 60;

    private record Word(int start, int end, String bare, boolean capital, boolean small, boolean ends) {}

    private final ResidueRules rules;
    private final String text;
    private @Nullable Set<Long> names;

    TitleEnd(ResidueRules rules, String text) {
        this.rules = rules;
        this.text = text;
    }

    /**
     * @param from behind the label
     * @param limit where something else begins
     * @param last whether the limit is the end of the line
     * @return end of the headline; {@code from} if none is there
     */
    int of(int from, int limit, boolean last) {
        List<Word> words = new ArrayList<>();
        int at = Line.skipSpace(text, from, limit);
        while (at < limit && words.size() <= MOST_WORDS) {
            int end = wordEnd(at, limit);
            int joint = joint(at, end);
            if (joint >= 0) {
                return joint == at ? behindCommas(lastEnd(words, at), limit) : joint;
            }
            Word word = word(at, end);
            if (beginsOther(words, word, limit)) {
                return lastEnd(words, from);
            }
            if (!continues(words, word, limit)) {
                return beforeSentence(words, from, at, limit, last);
            }
            words.add(word);
            at = Line.skipSpace(text, end, limit);
            if (isEnded(words) && at < limit) {
                return word.end;
            }
        }
        return lastEnd(words, from);
    }

    /** Whether a quotation or a picture begins, which is no part of a headline. */
    private boolean beginsOther(List<Word> words, Word word, int limit) {
        boolean apart = words.isEmpty() || words.size() >= FEWEST_WORDS;
        return apart && quoteBegins(word, limit) || isPicture(word.start);
    }

    private boolean continues(List<Word> words, Word word, int limit) {
        return word.capital || !words.isEmpty() && (word.small || isStray(words, word, limit));
    }

    private boolean isStray(List<Word> words, Word word, int limit) {
        return words.size() < LAST_STRAY && areCapitals(word.end, limit);
    }

    private static boolean isEnded(List<Word> words) {
        return words.size() >= FEWEST_WORDS && words.get(words.size() - 1).ends;
    }

    private int behindCommas(int at, int limit) {
        int end = at;
        while (end < limit && text.charAt(end) == ',') {
            end++;
        }
        return end;
    }

    /** An emoji begins something else. */
    private boolean isPicture(int at) {
        return Character.getType(text.codePointAt(at)) == Character.OTHER_SYMBOL;
    }

    /** Whether the next words have capitals: then a small word before them is the headline's. */
    private boolean areCapitals(int from, int limit) {
        int at = from;
        for (int i = 0; i < CAPITALS; i++) {
            at = Line.skipSpace(text, at, limit);
            if (at >= limit || !Character.isUpperCase(text.charAt(at))) {
                return false;
            }
            at = wordEnd(at, limit);
        }
        return true;
    }

    private static int lastEnd(List<Word> words, int from) {
        return words.isEmpty() ? from : words.get(words.size() - 1).end;
    }

    private int beforeSentence(List<Word> words, int from, int at, int limit, boolean last) {
        if (last && isShortRest(at, limit)) {
            return limit;
        }
        int first = words.size() - 1;
        while (first >= 0 && words.get(first).small) {
            first--;
        }
        if (first < FEWEST_WORDS) {
            return Reach.sentenceEnd(text, from, limit);
        }
        return words.get(backToSubject(words, first) - 1).end;
    }

    /** Whether the line ends soon without another sentence. */
    private boolean isShortRest(int at, int limit) {
        int spaces = 0;
        for (int i = at; i < limit; i++) {
            spaces += Line.isSpace(text.charAt(i)) ? 1 : 0;
            if (spaces > LAST_WORDS || Reach.isTerminal(text.charAt(i)) && i + 3 < limit) {
                return false;
            }
        }
        return !Reach.isTerminal(text.charAt(limit - 1)) && text.charAt(limit - 1) != '"';
    }

    /** First word of the sentence whose last word with a capital is given. */
    private int backToSubject(List<Word> words, int lastCapital) {
        int first = lastCapital;
        int floor = Math.max(FEWEST_WORDS, lastCapital - NAME_WORDS);
        boolean name = true;
        for (int i = lastCapital; i >= floor; i--) {
            Word word = words.get(i);
            name &= !word.small && !(i < lastCapital && text.charAt(word.end - 1) == ',');
            if (word.capital && rules.isSentenceWord(word.bare)) {
                return i;
            }
            boolean known = name && i < lastCapital && first == i + 1 && isKnown(word, words.get(i + 1));
            if (known || name && rules.isOffice(word.bare)) {
                first = i;
            }
        }
        return first;
    }

    private boolean isKnown(Word one, Word next) {
        Set<Long> known = names;
        if (known == null) {
            known = repeatedNames();
            names = known;
        }
        return known.contains(pair(one.bare, next.bare));
    }

    /** All pairs of neighbouring words with capitals that the text has at least twice. */
    private Set<Long> repeatedNames() {
        Set<Long> once = new HashSet<>();
        Set<Long> twice = new HashSet<>();
        String before = "";
        int at = Line.skipSpace(text, 0, text.length());
        while (at < text.length()) {
            int end = wordEnd(at, text.length());
            String bare = Character.isUpperCase(text.charAt(at)) ? bare(at, end) : "";
            if (!before.isEmpty() && !bare.isEmpty() && !once.add(pair(before, bare))) {
                twice.add(pair(before, bare));
            }
            before = bare;
            at = Line.skipSpace(text, end, text.length());
        }
        return twice;
    }

    private static long pair(String one, String next) {
        return ((long) one.hashCode() << Integer.SIZE) ^ next.hashCode();
    }

    private int wordEnd(int from, int limit) {
        int at = from;
        while (at < limit && !Line.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where a comma joins two paragraphs inside a word ("Rugi,Polisi", ",,"), or -1. */
    private int joint(int start, int end) {
        int far = Math.min(end, start + ResidueRule.PATTERN_REACH);
        for (int i = start; i < far; i++) {
            boolean comma = text.charAt(i) == ',';
            boolean number = i > start && Character.isDigit(text.charAt(i - 1));
            if (comma && (i == start || i + 1 < end && !number) || text.charAt(i) == ')' && !opened(start, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean opened(int start, int close) {
        int floor = Math.max(0, start - PAREN_REACH);
        for (int i = close - 1; i >= floor; i--) {
            if (text.charAt(i) == '(' || text.charAt(i) == ')') {
                return text.charAt(i) == '(';
            }
        }
        return false;
    }

    private Word word(int start, int end) {
        String bare = bare(start, end);
        int first = bare.isEmpty() ? ' ' : bare.codePointAt(0);
        boolean capital = !Character.isLowerCase(first);
        char last = text.charAt(end - 1);
        boolean ends = Reach.isTerminal(last) && bare.length() > 1;
        return new Word(start, end, bare, capital, !capital && rules.isTitleWord(bare), ends);
    }

    /** A word without marks before and behind it. */
    private String bare(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether a quotation begins here that is a sentence, not a name in quotation marks. */
    private boolean quoteBegins(Word word, int limit) {
        int at = quoteMark(word.start);
        if (at < 0) {
            return false;
        }
        int far = Math.min(limit, at + QUOTED_NAME);
        while (at < far) {
            if (closesQuote(at)) {
                return false;
            }
            int end = wordEnd(at, far);
            String bare = bare(at, end);
            if (!bare.isEmpty() && Character.isLowerCase(bare.charAt(0)) && !rules.isTitleWord(bare)) {
                return true;
            }
            if (end > at && closesQuote(end - 1)) {
                return false;
            }
            at = Line.skipSpace(text, end, far);
        }
        return true;
    }

    private boolean closesQuote(int at) {
        return text.charAt(at) == '"' || text.charAt(at) == '”';
    }

    /** End of the quotation mark at an offset, also as a character reference, or -1. */
    private int quoteMark(int at) {
        for (String mark : QUOTES) {
            if (text.startsWith(mark, at)) {
                return at + mark.length();
            }
        }
        return -1;
    }

    private static final List<String> QUOTES = List.of("\"", "“", "&quot;", "&#34;", "&ldquo;");
}
