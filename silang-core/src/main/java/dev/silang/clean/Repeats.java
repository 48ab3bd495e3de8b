package dev.silang.clean;

import dev.silang.lang.ResidueAttributes.Where;
import dev.silang.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds lines that are residue because of other lines: the headline said again and teasers that stand there twice.
 */
final class Repeats {
    /** Lines at the start that may say the headline again. */
    private static final int FIRST_LINES = 5;

    /** Share of words a line has in common with the headline that it repeats; crawls of one page differ in a word. */
    private static final double SAME_WORDS = 0.9;

    private static final int FEWEST_WORDS = 3;

    private final ResidueRules rules;
    private final Page page;
    private final String text;

    Repeats(ResidueRules rules, Page page) {
        this.rules = rules;
        this.page = page;
        this.text = page.text();
    }

    private @Nullable ResidueRule rule(Where where) {
        return rules.structural(where, page.article().language());
    }

    /** What can be told before the lines are read. */
    void before() {
        String title = page.article().title();
        if (title != null && !title.isBlank()) {
            dropTitle(title);
        }
        dropTwice();
    }

    private void dropTitle(String title) {
        List<String> words = words(title, 0, title.length());
        int most = Math.min(FIRST_LINES, page.size());
        for (int i = 0; i < most && words.size() >= FEWEST_WORDS; i++) {
            Line line = page.line(i);
            if (line.words() <= words.size() * 2 && isSame(words, words(text, line.start(), line.end()))) {
                page.drop(i, rule(Where.REPEATED_TITLE));
                return;
            }
        }
        if (page.size() > 0 && words.size() >= FEWEST_WORDS) {
            dropTitleInLine(title);
        }
    }

    private static boolean isSame(List<String> title, List<String> line) {
        Map<String, Integer> left = new HashMap<>();
        title.forEach(word -> left.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : line) {
            Integer count = left.get(word);
            if (count != null && count > 0) {
                left.put(word, count - 1);
                shared++;
            }
        }
        return shared >= SAME_WORDS * Math.max(title.size(), line.size());
    }

    /** A headline that runs into the first sentence without a line end. */
    private void dropTitleInLine(String title) {
        Line line = page.line(0);
        int end = prefixEnd(title, line);
        int next = end < 0 ? line.end() : Line.skipSpace(text, end, line.end());
        ResidueRule rule = rule(Where.REPEATED_TITLE);
        if (rule != null && next < line.end() && next > end && !Character.isLowerCase(text.charAt(next))) {
            page.set(0, List.of(new Piece(line.start(), end, rule)));
        }
    }

    /** End of the headline at the start of a line, letters and digits compared; -1 if it is not there. */
    private int prefixEnd(String title, Line line) {
        int at = line.start();
        for (int i = 0; i < title.length(); i++) {
            if (!Character.isLetterOrDigit(title.charAt(i))) {
                continue;
            }
            while (at < line.end() && !Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            if (at >= line.end() || Character.toLowerCase(text.charAt(at)) != Character.toLowerCase(title.charAt(i))) {
                return -1;
            }
            at++;
        }
        while (at < line.end() && !Line.isSpace(text.charAt(at))) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return -1;
            }
            at++;
        }
        return at;
    }

    /** Lines that are there twice running; and at the start what the text says again further down. */
    private void dropTwice() {
        ResidueRule rule = rule(Where.REPEATED_LINE);
        for (int i = 0; i + 1 < page.size(); i++) {
            if (page.line(i).key() == page.line(i + 1).key() && isTeaser(i)) {
                page.drop(i, rule);
                page.drop(i + 1, rule);
            }
        }
        if (page.size() > 2 && isTeaser(0) && page.line(0).words() > FEWEST_WORDS && isSaidAgain(page.line(0))) {
            boolean title = page.article().title() == null && Headlines.isLike(text, page.line(0));
            page.drop(0, title ? rule(Where.REPEATED_TITLE) : rule);
        }
    }

    private boolean isTeaser(int index) {
        return page.line(index).isTeaser();
    }

    private boolean isSaidAgain(Line line) {
        int from = line.start();
        int to = line.end();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return text.indexOf(text.substring(from, to), line.end()) >= 0;
    }

    /** What can be told when the lines have been read: lines that say again what has been set aside as a teaser. */
    void after() {
        Set<Long> teasers = new HashSet<>();
        for (int i = 0; i < page.size(); i++) {
            if (page.isDropped(i) && page.pieces(i).get(0).rule().where() == Where.REPEATED_LINE) {
                teasers.add(page.line(i).key());
            }
        }
        for (int i = 1; i < page.size() && !teasers.isEmpty(); i++) {
            boolean pullQuote =
                    page.isDropped(0) && page.line(0).key() == page.line(i).key();
            if (teasers.contains(page.line(i).key()) && !pullQuote) {
                page.drop(i, rule(Where.REPEATED_LINE));
            }
        }
    }

    private static List<String> words(String text, int from, int to) {
        List<String> words = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                words.add(Tokenizer.normalize(text.substring(at, end)));
            }
            at = end + 1;
        }
        return words;
    }
}
