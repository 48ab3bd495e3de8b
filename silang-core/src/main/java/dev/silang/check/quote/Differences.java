package dev.silang.check.quote;

import dev.silang.check.Utterance.Difference;
import dev.silang.check.Utterance.Difference.Kind;
import dev.silang.check.pair.Concepts;
import dev.silang.claim.Claim;
import dev.silang.claim.Slot;
import dev.silang.claim.Statement;
import dev.silang.relation.Calculus;
import dev.silang.relation.NameComparison;
import dev.silang.relation.Relation;
import dev.silang.text.Document;
import dev.silang.text.Span;
import dev.silang.text.Token;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells word by word how two versions of a statement differ, by their longest common subsequence. A difference changes the
 * meaning only where it is small and stands among equal words: a free retelling is no other statement.
 */
final class Differences {
    /** Words of a version that are compared; time and memory grow with their square. A longer quote is cut off here. */
    private static final int MOST_WORDS = 400;

    /** Words that may stand on a side for the difference to be one of a name, a number or a denial. */
    private static final int SMALL = 3;

    /** From here on a number that grows may have grown: offices tell tolls by the hour. */
    private static final Duration APART = Duration.ofHours(1);

    private final Map<String, Document> documents;
    private final Map<String, List<Claim>> values = new HashMap<>();
    private final Calculus calculus;
    private final WordKinds kinds;
    private final Concepts concepts;

    Differences(
            Map<String, Document> documents,
            List<Claim> claims,
            Calculus calculus,
            WordKinds kinds,
            Concepts concepts) {
        this.concepts = concepts;
        this.documents = documents;
        this.calculus = calculus;
        this.kinds = kinds;
        for (Claim claim : claims) {
            if (!claim.inTitle() && (claim.slot() == Slot.QUANTITY || claim.slot() == Slot.DURATION)) {
                values.computeIfAbsent(claim.article().id(), id -> new ArrayList<>())
                        .add(claim);
            }
        }
    }

    /** Words and numbers of a stretch, without marks. */
    static List<Token> words(Document document, Span stretch) {
        List<Token> tokens = document.tokens();
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < stretch.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Token> words = new ArrayList<>();
        for (int i = low; i < tokens.size() && tokens.get(i).end() <= stretch.end(); i++) {
            if (tokens.get(i).kind() != Token.Kind.MARK) {
                words.add(tokens.get(i));
            }
        }
        return words;
    }

    /** One version of the two. */
    private record Side(Document document, String language, List<Token> words, int end) {
        String id() {
            return document.article().id();
        }

        Token word(int at) {
            return words.get(at);
        }

        /** Empty where nothing stands: before the next word, or at the end. */
        Span span(int first, int last) {
            if (first < last) {
                return new Span(word(first).start(), word(last - 1).end());
            }
            int at = first < words.size() ? word(first).start() : end;
            return new Span(at, at);
        }
    }

    private Side side(Statement statement) {
        Document document =
                Objects.requireNonNull(documents.get(statement.article().id()));
        List<Token> words = words(document, statement.content());
        return new Side(
                document,
                String.valueOf(document.article().language()),
                words.subList(0, Math.min(MOST_WORDS, words.size())),
                statement.content().end());
    }

    List<Difference> between(Statement first, Statement other) {
        Side a = side(first);
        Side b = side(other);
        int[][] common = common(a, b);
        List<Difference> found = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.words.size() || j < b.words.size()) {
            int fromA = i;
            int fromB = j;
            while ((i < a.words.size() || j < b.words.size()) && !isShared(a, b, i, j)) {
                boolean leaveA = j == b.words.size() || i < a.words.size() && common[i + 1][j] >= common[i][j + 1];
                i += leaveA ? 1 : 0;
                j += leaveA ? 0 : 1;
            }
            if (i > fromA || j > fromB) {
                found.add(difference(new Hunk(a, fromA, i, b, fromB, j)));
            }
            while (i < a.words.size() && j < b.words.size() && isShared(a, b, i, j)) {
                i++;
                j++;
            }
        }
        return found;
    }

    /**
     * Whether the two are no versions of one statement but one form of words used again: offices tell the numbers of each
     * day in the same sentence.
     */
    boolean areOfTwo(Statement first, Statement other) {
        List<Difference> numbers = between(first, other).stream()
                .filter(difference -> difference.kind() == Kind.NUMBER)
                .toList();
        if (numbers.size() != 1) {
            return numbers.size() > 1;
        }
        Difference only = numbers.get(0);
        return areHoursApart(first, other)
                && (grows(first.article().id(), only.first())
                        || grows(other.article().id(), only.here()));
    }

    private boolean areHoursApart(Statement first, Statement other) {
        OffsetDateTime a = first.article().published();
        OffsetDateTime b = other.article().published();
        return a != null && b != null && Duration.between(a, b).abs().compareTo(APART) >= 0;
    }

    private boolean grows(String article, Span stretch) {
        return values(article, stretch).stream()
                .anyMatch(claim -> concepts.grows(claim.about().of()));
    }

    private static boolean isShared(Side a, Side b, int i, int j) {
        return i < a.words.size()
                && j < b.words.size()
                && a.word(i).norm().equals(b.word(j).norm());
    }

    /** Length of the longest common subsequence of what follows each pair of places. */
    private static int[][] common(Side a, Side b) {
        int[][] common = new int[a.words.size() + 1][b.words.size() + 1];
        for (int i = a.words.size() - 1; i >= 0; i--) {
            for (int j = b.words.size() - 1; j >= 0; j--) {
                common[i][j] =
                        isShared(a, b, i, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Words of one that stand where the other has others. */
    private record Hunk(Side a, int fromA, int toA, Side b, int fromB, int toB) {
        List<Token> inA() {
            return a.words.subList(fromA, toA);
        }

        List<Token> inB() {
            return b.words.subList(fromB, toB);
        }

        boolean isSmall() {
            return toA - fromA <= SMALL && toB - fromB <= SMALL;
        }

        /** Whether equal words stand on a side of it that is not the edge of the statement. */
        boolean isInside() {
            return fromA > 0
                    && fromB > 0
                    && (toA < a.words.size() && toB < b.words.size() || toA - fromA == toB - fromB);
        }

        boolean bothSay(Predicate<Token> what) {
            return !inA().isEmpty()
                    && !inB().isEmpty()
                    && inA().stream().allMatch(what)
                    && inB().stream().allMatch(what);
        }
    }

    private Difference difference(Hunk hunk) {
        return new Difference(kind(hunk), hunk.a.span(hunk.fromA, hunk.toA), hunk.b.span(hunk.fromB, hunk.toB));
    }

    private Kind kind(Hunk hunk) {
        if (!hunk.isSmall() || !hunk.isInside()) {
            return Kind.WORDING;
        }
        if (denials(hunk.a, hunk.inA()) == 0 != (denials(hunk.b, hunk.inB()) == 0)) {
            return Kind.NEGATION;
        }
        if (isNumber(hunk)) {
            return Kind.NUMBER;
        }
        return isName(hunk) ? Kind.NAME : Kind.WORDING;
    }

    private long denials(Side side, List<Token> words) {
        return words.stream()
                .filter(word -> kinds.isNegation(side.language, word.norm()))
                .count();
    }

    /** By what the numbers mean where that is known; else one number for one other. */
    private boolean isNumber(Hunk hunk) {
        List<Claim> a = values(hunk.a.id(), hunk.a.span(hunk.fromA, hunk.toA));
        List<Claim> b = values(hunk.b.id(), hunk.b.span(hunk.fromB, hunk.toB));
        if (!a.isEmpty() && !b.isEmpty()) {
            return a.stream()
                    .allMatch(one -> b.stream()
                            .allMatch(other ->
                                    calculus.relate(one.value(), other.value()).relation() == Relation.CONFLICT));
        }
        return hunk.bothSay(Token::isNumber)
                && hunk.inA().size() == hunk.inB().size()
                && !digits(hunk.inA()).equals(digits(hunk.inB()));
    }

    /** Without zeros in front and without marks: 02.00 is 2:00. */
    private static String digits(List<Token> numbers) {
        return numbers.stream()
                .map(number -> number.norm().replaceAll("[^0-9]", "").replaceFirst("^0+", ""))
                .collect(Collectors.joining(" "));
    }

    private List<Claim> values(String article, Span stretch) {
        return values.getOrDefault(article, List.of()).stream()
                .filter(claim -> claim.evidence().overlaps(stretch))
                .toList();
    }

    /** Capitalized words on both sides that are no titles, no abbreviations and not two spellings of one name. */
    private boolean isName(Hunk hunk) {
        return hunk.bothSay(word ->
                        word.isWord() && word.isCapitalized() && !word.text().equals(upper(word)))
                && hunk.inA().stream().noneMatch(word -> kinds.isTitle(hunk.a.language, word.norm()))
                && hunk.inB().stream().noneMatch(word -> kinds.isTitle(hunk.b.language, word.norm()))
                && !NameComparison.compare(text(hunk.inA()), text(hunk.inB()))
                        .relation()
                        .agrees();
    }

    private static String upper(Token word) {
        return word.text().toUpperCase(Locale.ROOT);
    }

    private static String text(List<Token> words) {
        return words.stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
