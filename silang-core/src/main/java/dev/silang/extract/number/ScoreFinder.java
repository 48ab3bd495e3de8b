package dev.silang.extract.number;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.LinkRole;
import dev.silang.mention.TokenView;
import dev.silang.text.Sentence;
import dev.silang.text.Token;
import dev.silang.value.Concept;
import dev.silang.value.GameScore;
import dev.silang.value.Hedge;
import dev.silang.value.Interval;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds results of games: "3-0". A score is two numbers and no interval, and each side's report may begin with its own.
 * It becomes a quantity of the larger number in the unit {@code {score}} with the whole score beside it.
 */
final class ScoreFinder {
    static final Concept CONCEPT = Concept.of("score");
    /** No side of a game has more points; years and distances have, and ballots, whose larger side is told first. */
    private static final int MOST = 199;
    /** Without a word that tells of a game only low numbers pass for a result. */
    private static final int MOST_UNTOLD = 15;

    private static final int REACH = 14;

    private ScoreFinder() {}

    static @Nullable NumberDraft at(TokenView doc, int token, BitSet taken) {
        boolean written = isPair(doc, token);
        if (!written && !isVote(doc, token) || taken.get(token) || taken.get(token + 2)) {
            return null;
        }
        if (isJoined(doc, token) || Codes.isCounting(doc, token + 3)) {
            return null;
        }
        int first = Integer.parseInt(doc.token(token).text());
        int second = Integer.parseInt(doc.token(token + 2).text());
        Match told = told(doc, token);
        boolean result = written ? told != null || isLikely(first, second) : told != null && first > second;
        return result && (Math.max(first, second) <= MOST || told != null && first > second)
                ? draft(token, Math.max(first, second), Math.min(first, second), told)
                : null;
    }

    /** A pair of which nothing tells that it is a result, with or without spaces: "menyerah 13-25", "takluk 0 - 3". */
    static @Nullable NumberDraft untold(TokenView doc, int token, BitSet taken) {
        if (!isSpacedPair(doc, token) || taken.get(token) || taken.get(token + 2) || isJoined(doc, token)) {
            return null;
        }
        int first = Integer.parseInt(doc.token(token).text());
        int second = Integer.parseInt(doc.token(token + 2).text());
        NumberDraft draft = draft(token, Math.max(first, second), Math.min(first, second), null);
        draft.rule = AmountRule.BARE;
        return Math.max(first, second) <= MOST ? draft : null;
    }

    private static boolean isPair(TokenView doc, int token) {
        return isSpacedPair(doc, token) && doc.touchesBefore(token + 1) && doc.touchesBefore(token + 2);
    }

    /** "Voted 52 to 48": two plain numbers that the word of a range joins; unlike a range it begins with the larger. */
    private static boolean isVote(TokenView doc, int token) {
        return token + 2 < doc.size()
                && isSide(doc.token(token))
                && NumberWords.link(doc, token + 1, LinkRole.RANGE) != null
                && isSide(doc.token(token + 2));
    }

    private static boolean isSpacedPair(TokenView doc, int token) {
        return token + 2 < doc.size()
                && isSide(doc.token(token))
                && doc.isDash(token + 1)
                && isSide(doc.token(token + 2))
                && doc.touchesBefore(token + 1) == doc.touchesBefore(token + 2);
    }

    /** Untold, a pair is a result if the winner stands first and the figures are those of goals. */
    private static boolean isLikely(int first, int second) {
        return first <= MOST_UNTOLD && (second == 0 || first >= second);
    }

    private static NumberDraft draft(int token, int high, int low, @Nullable Match told) {
        Numeral numeral = new Numeral(
                token,
                token + 3,
                Interval.exactly(BigDecimal.valueOf(high)),
                Hedge.NONE,
                BigDecimal.ONE,
                BigDecimal.ONE,
                Numeral.Form.FIGURE,
                List.of());
        NumberDraft draft = new NumberDraft(numeral);
        draft.unit = "{score}";
        draft.dimension = CONCEPT.name();
        draft.counted = CONCEPT;
        draft.score = new GameScore(high, low);
        draft.rule = AmountRule.SCORE;
        draft.anchored = true;
        if (told != null) {
            draft.use(told.entry());
        }
        return draft;
    }

    /** A word of games or ballots before the numbers, in their sentence, or right behind. */
    private static @Nullable Match told(TokenView doc, int token) {
        Sentence sentence = doc.sentence(token);
        int from = Math.max(token - REACH, sentence.first());
        for (int at = token - 1; at >= from; at--) {
            Match match = measure(doc, at);
            if (match != null) {
                return match;
            }
        }
        return measure(doc, token + 3);
    }

    private static @Nullable Match measure(TokenView doc, int at) {
        return doc.match(at, Category.MEASURES, NumberAttributes.CONCEPT, CONCEPT.notation());
    }

    private static boolean isSide(Token token) {
        return token.isNumber()
                && token.text().length() <= 3
                && token.text().chars().allMatch(Character::isDigit);
    }

    private static boolean isJoined(TokenView doc, int token) {
        return goesOn(doc, token + 3) || token > 0 && doc.touchesBefore(token) && !isOpener(doc.token(token - 1));
    }

    /** Whether a pair goes on without a space: "2-1-3", "3-4x". */
    private static boolean goesOn(TokenView doc, int at) {
        return at < doc.size()
                && doc.touchesBefore(at)
                && (doc.isDash(at) || doc.token(at).isWord() || doc.token(at).is("/"));
    }

    private static boolean isOpener(Token token) {
        return token.is("(") || token.is("\"") || token.is("“");
    }
}
