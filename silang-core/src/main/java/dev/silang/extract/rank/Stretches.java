package dev.silang.extract.rank;

import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.EventAttributes.ClauseKind;
import dev.silang.lang.EventAttributes.PrecedenceKind;
import dev.silang.lang.Match;
import dev.silang.mention.Mention;
import dev.silang.mention.TokenView;
import dev.silang.syntax.Phrases;
import dev.silang.text.Sentence;
import dev.silang.value.Hedge;
import dev.silang.value.TimeSpan;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Finds the stretch of time that a rank holds for: "sejak 2019", "dalam 10 tahun terakhir", "sepanjang sejarah". */
final class Stretches {
    /** How far behind its rank "sejak" is looked for: "pertemuan pertama kedua pemimpin negara itu sejak 2019". */
    private static final int REACH = 14;

    private static final int LONGEST = 18;

    /** "In the modern U.S. Supreme Court's history": tokens from "in" to the word for all time. */
    private static final int HISTORY_REACH = 9;

    static final Phrases.Extent COMPLEMENT = new Phrases.Extent(LONGEST, false, Category.CAUSES);

    private final Phrases phrases;

    /**
     * @param end index behind its last token
     * @param since its start, null if that is no date
     * @param words its start in words, empty if it is a date or all time
     */
    record Stretch(int end, @Nullable TimeSpan since, String words, String rule) {}

    Stretches(Phrases phrases) {
        this.phrases = phrases;
    }

    int complementEnd(TokenView doc, Sentence sentence, int from) {
        return from >= sentence.end() ? from : phrases.end(doc, from, sentence.end(), COMPLEMENT);
    }

    @Nullable
    Stretch find(TokenView doc, Sentence sentence, int from, PrecedenceFinder.Times times) {
        int limit = Math.min(sentence.end(), from + REACH);
        for (int at = from; at < limit; at++) {
            Match match = doc.match(at, Category.PRECEDENCES);
            Stretch stretch = match == null ? null : read(doc, sentence, match, times);
            if (stretch != null) {
                return stretch;
            }
            if (doc.isBreak(at) || endsClause(doc, at)) {
                return null;
            }
        }
        return null;
    }

    private boolean endsClause(TokenView doc, int at) {
        ClauseKind kind = Phrases.kind(doc, at);
        boolean joined = kind == ClauseKind.JOIN && at + 1 < doc.size();
        return kind == ClauseKind.CLAUSE
                || joined && (doc.is(at + 1, Category.FUNCTION_WORDS) || phrases.isVerbLike(doc, at + 1));
    }

    private @Nullable Stretch read(TokenView doc, Sentence sentence, Match match, PrecedenceFinder.Times times) {
        return switch (match.entry().get(EventAttributes.PRECEDENCE_KIND)) {
            case SINCE -> since(doc, sentence, match, times);
            case EVER, WITHIN, DURING -> {
                Stretch allTime = allTime(doc, sentence, match);
                yield allTime != null ? allTime : within(doc, sentence, match);
            }
            default -> null;
        };
    }

    private @Nullable Stretch since(TokenView doc, Sentence sentence, Match match, PrecedenceFinder.Times times) {
        Mention<TimeSpan> time = times.at(match.first(), match.end());
        if (time != null && time.end() > match.end()) {
            return new Stretch(
                    time.end(),
                    time.value().withHedge(Hedge.NONE),
                    "",
                    match.entry().id());
        }
        int end = complementEnd(doc, sentence, match.end());
        List<String> words = phrases.words(doc, match.end(), end);
        return words.isEmpty()
                ? null
                : new Stretch(end, null, String.join(" ", words), match.entry().id());
    }

    /** "Dalam 10 tahun (terakhir)", "in a decade": a number or article and a period. */
    private @Nullable Stretch within(TokenView doc, Sentence sentence, Match match) {
        if (match.entry().is(EventAttributes.PRECEDENCE_KIND, PrecedenceKind.EVER)) {
            return new Stretch(match.end(), null, "", match.entry().id());
        }
        int limit = Math.min(sentence.end(), match.end() + 4);
        for (int at = match.end(); at < limit; at++) {
            if (RankWords.is(doc, at, PrecedenceKind.PERIOD) || RankWords.is(doc, at, PrecedenceKind.SPAN)) {
                int end = at + 1;
                boolean last = end < sentence.end() && RankWords.is(doc, end, PrecedenceKind.LAST);
                String words = counted(doc, match.end(), end);
                return new Stretch(
                        last ? end + 1 : end, null, words, match.entry().id());
            }
            boolean plain = PrecedenceFinder.isNumber(doc, at)
                    || doc.is(at, Category.FUNCTION_WORDS)
                    || RankWords.is(doc, at, PrecedenceKind.LAST);
            if (!plain) {
                return null;
            }
        }
        return null;
    }

    /** "In modern U.S. history", "in the club's history": all time, of whatever it is the history. */
    private static @Nullable Stretch allTime(TokenView doc, Sentence sentence, Match match) {
        int limit = Math.min(sentence.end(), match.end() + HISTORY_REACH);
        for (int at = match.end(); at < limit; at++) {
            Match word = doc.match(at, Category.PRECEDENCES);
            if (word != null && word.entry().is(EventAttributes.PRECEDENCE_KIND, PrecedenceKind.ALL_TIME)) {
                return new Stretch(word.end(), null, "", word.entry().id());
            }
            boolean shortened = doc.is(at, ".") && doc.touchesBefore(at);
            if (!shortened && !doc.token(at).isWord()
                    || Phrases.kind(doc, at) != null
                    || doc.is(at, Category.PLACE_PREPOSITIONS)) {
                return null;
            }
        }
        return null;
    }

    /** "10 tahun", "two decades": the number and the period, without articles. */
    private static String counted(TokenView doc, int from, int end) {
        StringJoiner words = new StringJoiner(" ");
        for (int i = from; i < end; i++) {
            if (i == end - 1 || PrecedenceFinder.isNumber(doc, i)) {
                words.add(doc.token(i).norm());
            }
        }
        return words.toString();
    }
}
