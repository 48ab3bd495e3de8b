package dev.silang.extract.rank;

import dev.silang.extract.number.Ordinals.Ordinal;
import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.EventAttributes.NounSide;
import dev.silang.lang.EventAttributes.PrecedenceKind;
import dev.silang.lang.Match;
import dev.silang.mention.TokenView;
import dev.silang.text.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that give a rank.
 *
 * @param first index of the first token
 * @param end index behind the last token
 * @param kind of the deciding entry
 * @param noun where the ranked noun stands
 * @param rank 1 for first, 0 for a superlative or the last, -1 for never
 */
record RankWords(int first, int end, PrecedenceKind kind, NounSide noun, int rank, String quality, List<String> rules) {
    /** Kinds of entries that can begin a rank. */
    static final Set<PrecedenceKind> KINDS = EnumSet.of(
            PrecedenceKind.ORDINAL,
            PrecedenceKind.LAST,
            PrecedenceKind.PREFIX,
            PrecedenceKind.SUFFIX,
            PrecedenceKind.SUPERLATIVE,
            PrecedenceKind.MARK,
            PrecedenceKind.FIXED,
            PrecedenceKind.NEVER,
            PrecedenceKind.STANDING,
            PrecedenceKind.PLACE,
            PrecedenceKind.RECORD,
            PrecedenceKind.ONLY);

    /** Ranks above this are years, articles or numbers of houses. */
    private static final int HIGHEST = 999;

    /** @param whole the rank with the number before the word, "one hundred" of "one hundred fifth"; null without one */
    static @Nullable RankWords read(TokenView doc, Sentence sentence, Match match, @Nullable Ordinal whole) {
        PrecedenceKind kind = match.entry().get(EventAttributes.PRECEDENCE_KIND);
        NounSide noun = match.entry().get(EventAttributes.RANKED_NOUN, NounSide.UNSAID);
        List<String> rules = List.of(match.entry().id());
        return switch (kind) {
            case PREFIX -> figure(doc, match, match.first(), match.end(), match.end() + 1, sentence.end(), noun);
            case SUFFIX ->
                match.first() == sentence.first()
                        ? null
                        : figure(doc, match, match.first() - 1, match.first() - 1, match.end(), sentence.end(), noun);
            case MARK -> mark(doc, sentence, match);
            case NEVER -> new RankWords(match.first(), match.end(), kind, noun, -1, "", rules);
            case STANDING -> StandingReader.read(doc, sentence, match);
            default ->
                new RankWords(
                        whole == null ? match.first() : whole.first(),
                        match.end(),
                        kind,
                        noun,
                        whole == null ? match.entry().get(EventAttributes.RANK, 0) : whole.value(),
                        match.entry().get(EventAttributes.QUALITY, ""),
                        rules);
        };
    }

    /** An ordinal made of a figure and a mark that touches it: "ke-51", "51st". */
    private static @Nullable RankWords figure(
            TokenView doc, Match match, int first, int figure, int end, int sentenceEnd, NounSide noun) {
        if (figure >= sentenceEnd || !doc.token(figure).isNumber()) {
            return null;
        }
        String text = doc.token(figure).text();
        boolean touches = figure == first ? doc.touchesBehind(figure) : doc.touchesBefore(figure);
        if (!touches || text.length() > 3 || !text.chars().allMatch(Character::isDigit)) {
            return null;
        }
        int rank = Integer.parseInt(text);
        boolean plausible = rank > 0 && rank <= HIGHEST;
        return plausible
                ? new RankWords(
                        first,
                        end,
                        match.entry().get(EventAttributes.PRECEDENCE_KIND),
                        noun,
                        rank,
                        "",
                        List.of(match.entry().id()))
                : null;
    }

    /** "39-year high": a figure and a hyphen stand before. */
    private static @Nullable RankWords mark(TokenView doc, Sentence sentence, Match match) {
        int figure = match.first() - 2;
        boolean fits = figure >= sentence.first()
                && doc.token(match.first() - 1).is("-")
                && doc.token(figure).isNumber();
        return fits
                ? new RankWords(
                        figure,
                        match.end(),
                        PrecedenceKind.MARK,
                        NounSide.UNSAID,
                        0,
                        match.entry().get(EventAttributes.QUALITY),
                        List.of(match.entry().id()))
                : null;
    }

    /** Whether a figure gives the rank, with a prefix or a suffix. */
    boolean isFigure() {
        return kind == PrecedenceKind.PREFIX || kind == PrecedenceKind.SUFFIX;
    }

    boolean isOrdinal() {
        return kind == PrecedenceKind.ORDINAL || isFigure();
    }

    /** Whether what is ranked may be told behind these words. */
    boolean complement() {
        return noun != NounSide.NONE;
    }

    RankWords over(int from, int to) {
        return new RankWords(from, to, kind, noun, rank, quality, rules);
    }

    /** The same words with another's behind them: "second-largest", "terbesar kedua". */
    RankWords with(RankWords other, int end) {
        List<String> both = new ArrayList<>(rules);
        both.addAll(other.rules);
        RankWords superlative = quality.isEmpty() ? other : this;
        return new RankWords(
                first,
                end,
                PrecedenceKind.SUPERLATIVE,
                superlative.noun,
                Math.max(rank, other.rank),
                superlative.quality,
                both);
    }

    /** Whether the entry of a token is of a kind. */
    static boolean is(TokenView doc, int token, PrecedenceKind kind) {
        Match match = doc.match(token, Category.PRECEDENCES);
        return match != null && match.entry().is(EventAttributes.PRECEDENCE_KIND, kind);
    }
}
