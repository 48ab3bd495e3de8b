package dev.silang.extract.rank;

import dev.silang.extract.frame.FrameFinder;
import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.EventAttributes.NounSide;
import dev.silang.lang.EventAttributes.PrecedenceKind;
import dev.silang.lang.Match;
import dev.silang.lang.WordForms.WordForm;
import dev.silang.mention.TokenView;
import dev.silang.syntax.Phrases;
import dev.silang.text.Sentence;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun that a rank belongs to: an event, a round, a day; of other nouns only the words. */
final class RankedNouns {
    /** "Pertemuan tingkat menteri ke-12", "the second full public hearing": words between noun and rank. */
    private static final int REACH = 4;

    /** "Hari Ulang Tahun (HUT) Kota Malang ke-111": a figure belongs to a longer name. */
    private static final int FIGURE_REACH = 8;

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

    /**
     * A noun that by itself is not ranked.
     *
     * @param isOffice whether it names an office: "the first female governor"
     */
    record Words(int first, int end, boolean isOffice) {}

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
        if (noun == null || !noun.isPeriod()) {
            return noun;
        }
        // "tiga hari terakhir", "first nine months" and "last week" are stretches of time, not ranks
        boolean stretch = rank.kind() == PrecedenceKind.LAST && rank.noun() == NounSide.AFTER
                || noun.first() > sentence.first()
                        && !rank.isFigure()
                        && PrecedenceFinder.isNumber(doc, noun.first() - 1);
        return stretch ? null : noun;
    }

    /** The word beside a rank that can be a noun, with those up to an office; null if there is none. */
    @Nullable
    Words any(TokenView doc, Sentence sentence, RankWords rank) {
        return rank.noun() == NounSide.AFTER ? anyBehind(doc, sentence, rank) : anyBefore(doc, sentence, rank);
    }

    /** As {@link #any}, to the first noun of which more is not told; null where no noun is said. */
    @Nullable
    Words beside(TokenView doc, Sentence sentence, RankWords rank) {
        Words words = any(doc, sentence, rank);
        if (words == null || words.end() == words.first()) {
            return null;
        }
        int end = words.first();
        while (end < words.end() && isNominal(doc, end)) {
            end++;
        }
        boolean noun = end > words.first() && isNoun(doc, end - 1);
        return noun ? new Words(words.first(), end, words.isOffice()) : null;
    }

    private static boolean isNominal(TokenView doc, int at) {
        WordForm form = doc.form(at);
        return form == null || !form.isVerb();
    }

    private static boolean isNoun(TokenView doc, int at) {
        WordForm form = doc.form(at);
        return form != null && form.isNoun() && (doc.startsSentence(at) || !doc.isCapitalized(at));
    }

    private static @Nullable Words anyBehind(TokenView doc, Sentence sentence, RankWords rank) {
        int limit = Math.min(sentence.end(), rank.end() + REACH);
        int at = rank.end();
        while (at < limit && isPlain(doc, at)) {
            Match office = doc.match(at, Category.OFFICES);
            if (office != null && Phrases.isPerson(doc, at)) {
                return new Words(rank.end(), office.end(), rank.kind() != PrecedenceKind.ONLY);
            }
            at++;
        }
        // "the first to leave": the noun is not said
        boolean unsaid = rank.rank() == 1
                && rank.first() > sentence.first()
                && doc.is(rank.first() - 1, Category.FUNCTION_WORDS);
        return !isCalendar(doc, rank.end(), at) && (at > rank.end() || unsaid)
                ? new Words(rank.end(), at, false)
                : null;
    }

    private static @Nullable Words anyBefore(TokenView doc, Sentence sentence, RankWords rank) {
        int at = rank.first() - 1;
        if (isSilenced(doc, rank.first()) || at >= sentence.first() && isNone(doc, at)) {
            return null;
        }
        if (at < sentence.first() || !isPlain(doc, at)) {
            boolean alone = rank.rank() <= 1 && !rank.isFigure();
            return alone ? new Words(rank.first(), rank.first(), false) : null;
        }
        boolean office = doc.before(rank.first(), Category.OFFICES, sentence.first()) != null
                && Phrases.isPerson(doc, at)
                && doc.isCapitalized(rank.end());
        return new Words(at, rank.first(), office);
    }

    private static boolean isNone(TokenView doc, int at) {
        return RankWords.is(doc, at, PrecedenceKind.NONE);
    }

    /** "First Tuesday in May", "Second District": days and parts of towns are counted, not ranked. */
    private static boolean isCalendar(TokenView doc, int first, int end) {
        for (int at = first; at < end; at++) {
            if (isNone(doc, at) || doc.is(at, Category.WEEKDAYS) || doc.is(at, Category.MONTHS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token can be a noun or belong to one. */
    private static boolean isPlain(TokenView doc, int at) {
        return doc.token(at).isWord()
                && !doc.is(at, Category.NUMBERS)
                && !doc.is(at, Category.FUNCTION_WORDS)
                && !doc.is(at, Category.CLAUSE_WORDS)
                && !doc.is(at, Category.PLACE_PREPOSITIONS)
                && !doc.is(at, Category.CUES);
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
        int limit = Math.max(sentence.first(), to - (rank.isFigure() ? FIGURE_REACH : REACH));
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
                && (doc.token(at).isWord() || passable && isBracket(doc, at))
                && !doc.is(at, Category.FUNCTION_WORDS)
                && !doc.is(at, Category.CLAUSE_WORDS)
                && !doc.is(at, Category.PLACE_PREPOSITIONS)
                && (!doc.is(at, Category.PRECEDENCES) || RankWords.is(doc, at, PrecedenceKind.RANGE))
                && !doc.is(at, Category.CUES);
    }

    private static boolean isBracket(TokenView doc, int at) {
        return doc.is(at, "(") || doc.is(at, ")");
    }
}
