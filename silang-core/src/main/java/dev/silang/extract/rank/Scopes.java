package dev.silang.extract.rank;

import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.EventAttributes.ClauseKind;
import dev.silang.lang.EventAttributes.NounSide;
import dev.silang.lang.EventAttributes.PrecedenceKind;
import dev.silang.lang.Match;
import dev.silang.lang.NameAttributes;
import dev.silang.mention.TokenView;
import dev.silang.syntax.Phrases;
import dev.silang.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds among whom or what a rank holds where no stretch of time says it: a place or a group ("terbesar di Indonesia", "the
 * nation's oldest"), a deed ("wanita pertama yang menjabat", "the first woman to lead").
 */
final class Scopes {
    /** "The first openly gay Republican member to speak": words of the noun between a rank and its scope. */
    private static final int NOUN_REACH = 6;

    /** "Toko buku pertama miliknya di Medan": words between a rank that follows its noun and its scope. */
    private static final int OWNER_REACH = 3;

    /** "In the whole of Asia": little words in front of the place. */
    private static final int LITTLE_WORDS = 3;

    private final Phrases phrases;

    /**
     * @param noun index behind the words that can be the noun
     * @param end index behind its last token
     */
    record Scope(int noun, int first, int end) {}

    Scopes(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The scope behind a rank; null if none is told. */
    @Nullable
    Scope behind(TokenView doc, Sentence sentence, RankWords rank) {
        // "first-term", "third-party": one word with what follows
        if (doc.is(rank.end(), "-")) {
            return null;
        }
        int limit = Math.min(sentence.end(), rank.end() + reach(rank));
        for (int at = rank.end(); at < limit; at++) {
            Scope scope = read(doc, sentence, at, rank);
            if (scope != null) {
                return scope;
            }
            if (!joins(doc, at)) {
                return null;
            }
        }
        return null;
    }

    /** "Rumah kedua pelaku di desa": behind the noun only "first" may stand apart from its scope. */
    private static int reach(RankWords rank) {
        if (rank.noun() == NounSide.AFTER) {
            return NOUN_REACH;
        }
        return rank.rank() > 1 && !rank.isFigure() ? 1 : OWNER_REACH;
    }

    private boolean joins(TokenView doc, int at) {
        return (doc.token(at).isWord() || doc.is(at, "-"))
                && Phrases.kind(doc, at) == null
                && !doc.is(at, Category.FUNCTION_WORDS)
                && !doc.is(at, Category.CUES)
                && !doc.is(at, Category.PLACE_PREPOSITIONS);
    }

    private @Nullable Scope read(TokenView doc, Sentence sentence, int at, RankWords rank) {
        if (isDeed(doc, at, rank)) {
            int end = phrases.end(doc, at + 1, sentence.end(), Stretches.COMPLEMENT);
            return end > at + 1 ? new Scope(at, at + 1, end) : null;
        }
        Match match = doc.match(at, Category.PRECEDENCES);
        if (match == null) {
            return null;
        }
        return switch (match.entry().get(EventAttributes.PRECEDENCE_KIND)) {
            case RANGE -> new Scope(at, at, match.end());
            case AMONG, WITHIN -> place(doc, sentence, at, match.end(), rank);
            default -> null;
        };
    }

    /** "The second man who was shot" only counts: by a relative clause the first and the only one are told. */
    private static boolean isDeed(TokenView doc, int at, RankWords rank) {
        boolean alone = rank.rank() == 1 || rank.kind() == PrecedenceKind.ONLY;
        return alone && Phrases.kind(doc, at) == ClauseKind.RELATIVE
                || (alone || rank.rank() > 0) && beginsInfinitive(doc, at);
    }

    /** "To lead", not "to Kuwait" or "to the press". */
    private static boolean beginsInfinitive(TokenView doc, int at) {
        Match match = doc.match(at, Category.PRECEDENCES);
        return match != null
                && match.entry().is(EventAttributes.PRECEDENCE_KIND, PrecedenceKind.DEED)
                && match.end() < doc.size()
                && doc.token(match.end()).isWord()
                && !doc.isCapitalized(match.end())
                && (match.length() > 1 || !doc.is(match.end(), Category.FUNCTION_WORDS));
    }

    private static @Nullable Scope place(TokenView doc, Sentence sentence, int preposition, int from, RankWords rank) {
        int limit = Math.min(sentence.end(), from + LITTLE_WORDS);
        for (int at = from; at < limit; at++) {
            // "the hottest day of the year"; "the first day of the year" is a date
            boolean period = rank.rank() == 0 && RankWords.is(doc, at, PrecedenceKind.PERIOD);
            int end = period ? at + 1 : placeEnd(doc, sentence, at);
            if (end > at) {
                return new Scope(preposition, at, end);
            }
            if (!doc.is(at, Category.FUNCTION_WORDS) && !isModifier(doc, at)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isModifier(TokenView doc, int at) {
        Match group = doc.match(at, Category.GROUPS);
        return group != null && group.entry().has(NameAttributes.GROUP_KIND);
    }

    /** The index behind a name or a word for a place or group; the index itself if none begins there. */
    private static int placeEnd(TokenView doc, Sentence sentence, int at) {
        int end = at;
        if (isRange(doc, at)) {
            end = at + 1;
        }
        while (end < sentence.end() && doc.isCapitalized(end) && !doc.is(end, Category.WEEKDAYS)) {
            end++;
        }
        return end;
    }

    private static boolean isRange(TokenView doc, int at) {
        return RankWords.is(doc, at, PrecedenceKind.RANGE)
                || doc.is(at, Category.PLACE_KINDS) && !doc.is(at, Category.FUNCTION_WORDS);
    }

    /** Whether the owner before a superlative is what it holds for: "the nation's largest", "Asia's biggest". */
    static boolean isOwned(TokenView doc, Sentence sentence, RankWords rank) {
        int owner = rank.first() - 1;
        if (owner < sentence.first()
                || rank.noun() != NounSide.AFTER
                || !doc.token(owner).isWord()) {
            return false;
        }
        String norm = doc.token(owner).norm();
        boolean owns = norm.endsWith("'s") || norm.endsWith("’s");
        return owns && isRange(doc, owner);
    }
}
