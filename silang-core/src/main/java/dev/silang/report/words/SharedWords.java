package dev.silang.report.words;

import dev.silang.claim.Claim;
import dev.silang.text.Document;
import dev.silang.text.OneLine;
import dev.silang.text.Sentence;
import dev.silang.text.Span;
import dev.silang.text.WrittenCharacters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The words that two passages have in common around the answers in which they differ: "jarak luncur abu mencapai …".
 * Knows no language: a word has content where the claims say so, or where it is written as a name.
 *
 * @param words as the first passage writes them, with an ellipsis for what is left out; empty if they share nothing that
 *     tells what the passages are about
 * @param weight how much they tell: the number of words, and more where they stand beside the answers
 */
record SharedWords(String words, int weight) {
    static final SharedWords NONE = new SharedWords("", 0);

    /** Whether it is more than one name, which tells little of what is said. */
    boolean isClause() {
        return weight >= LEAST;
    }

    /** Words on either side that are looked at: a clause is seldom longer. */
    private static final int WINDOW = 30;

    /** More words on one side are no title. */
    private static final int MOST = 6;

    /** One word beside an answer is mostly a preposition. */
    private static final int LEAST = 2;

    /** Shorter words are initials and particles, whatever letters they have. */
    private static final int SHORTEST_NAME = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’./,][\\p{L}\\p{N}]+)*");
    private static final Pattern OPEN_END = Pattern.compile("[\\s(\\[“\"‘'–—-]+$");
    private static final Pattern QUOTES = Pattern.compile("[“”\"]");
    private static final String GAP = "…";

    /**
     * One word of a passage.
     *
     * @param tied whether nothing but blanks stands between it and the word before: no run goes over a mark
     */
    private record Word(Span span, String text, boolean tied) {
        boolean is(Word other) {
            return text.equalsIgnoreCase(other.text);
        }
    }

    /** The words before and behind an answer in its sentence, those that stand nearest first. */
    private record Passage(Claim claim, Span sentence, List<Word> before, List<Word> after) {}

    /** @return {@link #NONE} if the two do not stand in sentences, or stand in one */
    static SharedWords of(Document first, Claim a, Document second, Claim b) {
        Span left = sentence(first, a);
        Span right = sentence(second, b);
        if (left.length() == 0 || right.length() == 0 || a.text().equals(b.text()) && left.equals(right)) {
            return NONE;
        }
        Passage one = passage(a, left);
        Passage other = passage(b, right);
        SharedWords beside = beside(one, other);
        return beside.weight > 0 ? beside : apart(one, other);
    }

    private static Span sentence(Document document, Claim claim) {
        if (claim.inTitle()) {
            return new Span(0, claim.text().length());
        }
        List<Sentence> sentences = document.sentences();
        if (claim.sentence() < 0 || claim.sentence() >= sentences.size()) {
            return new Span(0, 0);
        }
        Sentence sentence = sentences.get(claim.sentence());
        return document.span(sentence.first(), sentence.end());
    }

    private static Passage passage(Claim claim, Span sentence) {
        List<Word> before = new ArrayList<>();
        List<Word> after = new ArrayList<>();
        Matcher words = WORD.matcher(claim.text());
        words.region(sentence.start(), sentence.end());
        int end = sentence.start();
        while (words.find()) {
            boolean tied = claim.text().substring(end, words.start()).isBlank();
            Word word = new Word(new Span(words.start(), words.end()), words.group(), tied);
            end = words.end();
            if (words.end() <= claim.evidence().start()) {
                before.add(0, word);
            } else if (words.start() >= claim.evidence().end()) {
                after.add(word);
            }
        }
        return new Passage(claim, sentence, nearest(before), nearest(after));
    }

    private static List<Word> nearest(List<Word> words) {
        return words.subList(0, Math.min(WINDOW, words.size()));
    }

    private static SharedWords beside(Passage one, Passage other) {
        int before = run(one.before, 0, other.before, 0, true);
        int after = run(one.after, 0, other.after, 0, false);
        List<Word> run = new ArrayList<>(one.before.subList(0, before));
        run.addAll(one.after.subList(0, after));
        List<Word> same = new ArrayList<>(other.before.subList(0, before));
        same.addAll(other.after.subList(0, after));
        if (before + after < LEAST || !tells(run, one, same, other)) {
            return NONE;
        }
        String text = one.claim.text();
        int start = before == 0 ? 0 : one.before.get(before - 1).span.start();
        int end = after == 0 ? 0 : one.after.get(after - 1).span.end();
        String left =
                before == 0 ? "" : text.substring(start, one.claim.evidence().start());
        String right = after == 0 ? "" : text.substring(one.after.get(0).span.start(), end);
        String words = OPEN_END.matcher(left).replaceAll("") + " " + GAP + " " + right;
        return new SharedWords(written(words), WINDOW + before + after);
    }

    /** The longest run of words that both have anywhere, the nearest to the answer if several are as long. */
    private static SharedWords apart(Passage one, Passage other) {
        List<Word> best = List.of();
        for (List<Word> mine : List.of(one.before, one.after)) {
            for (List<Word> theirs : List.of(other.before, other.after)) {
                boolean turned = mine == one.before;
                if (turned == (theirs == other.before)) {
                    List<Word> run = longest(one, mine, other, theirs);
                    best = run.size() > best.size() ? turned ? turned(run) : run : best;
                }
            }
        }
        if (best.isEmpty()) {
            return NONE;
        }
        Span span = new Span(
                best.get(0).span.start(), best.get(best.size() - 1).span.end());
        String left = span.start() == one.sentence.start() ? "" : GAP + " ";
        return new SharedWords(left + written(span.of(one.claim.text())) + " " + GAP, best.size());
    }

    private static List<Word> turned(List<Word> run) {
        List<Word> turned = new ArrayList<>(run);
        Collections.reverse(turned);
        return turned;
    }

    private static List<Word> longest(Passage one, List<Word> mine, Passage other, List<Word> theirs) {
        List<Word> best = List.of();
        for (int i = 0; i < mine.size(); i++) {
            for (int j = 0; j < theirs.size(); j++) {
                int length = run(mine, i, theirs, j, mine == one.before);
                List<Word> run = mine.subList(i, i + length);
                List<Word> same = theirs.subList(j, j + length);
                boolean name = length == 1 && isName(mine.get(i), one, theirs.get(j), other);
                if (length > best.size() && (name || length >= LEAST && tells(run, one, same, other))) {
                    best = run;
                }
            }
        }
        return best;
    }

    /** @param backwards whether the words come in the order away from an answer that stands behind them */
    private static int run(List<Word> a, int fromA, List<Word> b, int fromB, boolean backwards) {
        int most = Math.min(MOST, Math.min(a.size() - fromA, b.size() - fromB));
        int length = 0;
        while (length < most
                && a.get(fromA + length).is(b.get(fromB + length))
                && (length == 0 || isTied(a, fromA + length, backwards) && isTied(b, fromB + length, backwards))) {
            length++;
        }
        return length;
    }

    /** Whether a word is tied to the one that comes before it in a list. */
    private static boolean isTied(List<Word> words, int at, boolean backwards) {
        return words.get(backwards ? at - 1 : at).tied;
    }

    /**
     * Whether a run of words names somebody or something, or has content enough: one verb alone is true of anything.
     *
     * @param same the run as the other passage writes it
     */
    private static boolean tells(List<Word> run, Passage one, List<Word> same, Passage other) {
        long contents = run.stream()
                .filter(word -> hasContent(word, one.claim) || hasContent(word, other.claim))
                .count();
        return contents >= LEAST
                || IntStream.range(0, run.size()).anyMatch(k -> isName(run.get(k), one, same.get(k), other));
    }

    /** Headlines write most words with a capital: a name is what both write so. */
    private static boolean isName(Word word, Passage one, Word same, Passage other) {
        return isName(word, one) && isName(same, other);
    }

    private static boolean isName(Word word, Passage passage) {
        return word.text.length() >= SHORTEST_NAME
                && Character.isUpperCase(word.text.codePointAt(0))
                && word.span.start() > passage.sentence.start();
    }

    /** A claim knows the content words of its clause by their stems, of which a prefix may take the first letter. */
    private static boolean hasContent(Word word, Claim claim) {
        String norm = word.text.toLowerCase(Locale.ROOT);
        return claim.about().context().stream()
                .anyMatch(stem ->
                        norm.contains(stem) || stem.length() > SHORTEST_NAME && norm.endsWith(stem.substring(1)));
    }

    private static String written(String words) {
        String shown = WrittenCharacters.shown(words);
        return OneLine.of(QUOTES.matcher(shown).replaceAll("")).strip();
    }
}
