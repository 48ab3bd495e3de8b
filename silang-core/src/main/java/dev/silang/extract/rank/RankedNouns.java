package dev.silang.extract.rank;

import dev.silang.extract.frame.FrameFinder;
import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.EventAttributes.NounSide;
import dev.silang.lang.EventAttributes.PrecedenceKind;
import dev.silang.lang.Match;
import dev.silang.mention.TokenView;
import dev.silang.syntax.Phrases;
import dev.silang.text.Sentence;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun that a rank belongs to: an event, a round, a day; never a person. */
final class RankedNouns {
    /** "Pertemuan tingkat menteri ke-12", "the second full public hearing": words between noun and rank. */
    private static final int REACH = 4;

    private static final Set<PrecedenceKind> HEADS =
            EnumSet.of(PrecedenceKind.NOUN, PrecedenceKind.PERIOD, PrecedenceKind.TIMES, PrecedenceKind.STANDING);

    private final Phrases phrases;

    /**
     * @param first index of the first token
     * @param end index behind the last token
     * @param head its event word or noun of the pack
     */
    record Noun(int first, int end, Match head) {
        boolean isTimes() {
            return head.entry().is(EventAttributes.PRECEDENCE_KIND, PrecedenceKind.TIMES);
        }

        boolean isPeriod() {
            return head.entry().is(EventAttributes.PRECEDENCE_KIND, PrecedenceKind.PERIOD);
        }

        Entry rule() {
            return head.entry();
        }

        String words(TokenView doc) {
            String words = doc.text(head.first(), head.end()).toLowerCase(Locale.ROOT);
            return head.entry().get(EventAttributes.RANK_OF, words);
        }
    }

    RankedNouns(Phrases phrases) {
        this.phrases = phrases;
    }

    @Nullable
    Noun find(TokenView doc, Sentence sentence, RankWords rank) {
        Noun noun = rank.noun() == NounSide.AFTER
                ? after(doc, sentence, rank)
                : rank.kind() != PrecedenceKind.LAST && startsTimes(doc, sentence, rank.end())
                        ? after(doc, sentence, rank)
                        : before(doc, sentence, rank);
        if (noun == null || rank.kind() != PrecedenceKind.LAST || !noun.isPeriod()) {
            return noun;
        }
        // "tiga hari terakhir" and "last week" are stretches of time, not ranks
        boolean stretch = rank.noun() == NounSide.AFTER
                || noun.first() > sentence.first() && PrecedenceFinder.isNumber(doc, noun.first() - 1);
        return stretch ? null : noun;
    }

    /** "Ketiga kalinya": of the nouns only this one stands behind where all others stand before. */
    private static boolean startsTimes(TokenView doc, Sentence sentence, int at) {
        return at < sentence.end() && RankWords.is(doc, at, PrecedenceKind.TIMES);
    }

    private @Nullable Noun after(TokenView doc, Sentence sentence, RankWords rank) {
        int from = rank.end();
        int limit = Math.min(sentence.end(), from + REACH);
        for (int at = from; at < limit; at++) {
            Match head = head(doc, at);
            if (head != null) {
                return new Noun(at, head.end(), head);
            }
            if (!joins(doc, at, rank)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Noun before(TokenView doc, Sentence sentence, RankWords rank) {
        int to = rank.first();
        int limit = Math.max(sentence.first(), to - REACH);
        for (int at = to - 1; at >= limit; at--) {
            Match head = head(doc, at);
            if (head != null && head.end() <= to) {
                Match longer = at > limit ? head(doc, at - 1) : null;
                Match whole = longer != null && longer.end() == head.end() ? longer : head;
                return new Noun(whole.first(), to, whole);
            }
            if (!joins(doc, at, rank)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Match head(TokenView doc, int at) {
        if (isSilenced(doc, at)) {
            return null;
        }
        Match noun = doc.match(at, Category.PRECEDENCES);
        if (noun != null) {
            PrecedenceKind kind = noun.entry().get(EventAttributes.PRECEDENCE_KIND);
            return HEADS.contains(kind) ? noun : null;
        }
        // "mencabut izin ketiga": a verb is no noun that could be ranked
        return phrases.isVerbLike(doc, at) ? null : FrameFinder.at(doc, at);
    }

    /** "Ulang tahun": a longer phrase that holds the noun says that it is none. */
    private static boolean isSilenced(TokenView doc, int at) {
        Match before = at == 0 ? null : doc.match(at - 1, Category.PRECEDENCES);
        return before != null
                && before.end() > at
                && before.entry().is(EventAttributes.PRECEDENCE_KIND, PrecedenceKind.NONE);
    }

    /**
     * Whether a word can stand between a rank and its noun; numbers, little words and persons cannot, but in "konferensi menteri Asia
     * ke-12" they do.
     */
    private static boolean joins(TokenView doc, int at, RankWords rank) {
        boolean passable = rank.isFigure() && at < rank.first() - 1;
        return (passable || !Phrases.isPerson(doc, at))
                && doc.token(at).isWord()
                && !doc.is(at, Category.FUNCTION_WORDS)
                && !doc.is(at, Category.CLAUSE_WORDS)
                && !doc.is(at, Category.PLACE_PREPOSITIONS)
                && !doc.is(at, Category.PRECEDENCES)
                && !doc.is(at, Category.CUES);
    }
}
