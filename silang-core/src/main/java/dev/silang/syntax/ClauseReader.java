package dev.silang.syntax;

import dev.silang.claim.Modality;
import dev.silang.claim.Polarity;
import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.EventAttributes.ClauseKind;
import dev.silang.lang.Match;
import dev.silang.lang.SpeechAttributes;
import dev.silang.mention.TokenView;
import dev.silang.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the sentences of one document into clauses and tells of each token range whether its clause denies, supposes or
 * plans it, and whether it tells of an earlier event. All is worked out once; every question is then answered in
 * constant time. Immutable.
 */
public final class ClauseReader {
    /** A negation denies what follows it at most this many tokens later ("tidak ada satu pun korban"). */
    static final int NEGATION_REACH = 3;

    /** "Pertemuan itu akan digelar": a modality behind its subject, at most this many tokens later. */
    private static final int BACKWARD_REACH = 3;

    /** "Tahun lalu, gempa serupa …": an adverbial of at most this many tokens belongs to the clause behind its comma. */
    private static final int LONGEST_ADVERBIAL = 5;

    /** Words between "membantah" and "bahwa": "keras", "kabar". */
    private static final int DENIAL_REACH = 2;

    private static final int NEGATION = 0;
    private static final int MODALITY = 1;
    private static final int BACKGROUND = 2;
    private static final int NONE = -1;

    private final TokenView doc;

    private final int[] first;
    private final int[] end;
    private final @Nullable Match[] negationBefore;
    private final @Nullable Match[] modalityBefore;
    private final @Nullable Match[] modalityAfter;
    private final boolean[] background;
    private final BitSet untrue;
    private final List<Match> signs = new ArrayList<>();

    private ClauseReader(TokenView doc) {
        this.doc = doc;
        this.untrue = Untruths.in(doc);
        int size = doc.size();
        first = new int[size];
        end = new int[size];
        negationBefore = new Match[size];
        modalityBefore = new Match[size];
        modalityAfter = new Match[size];
        background = new boolean[size];
    }

    public static ClauseReader of(TokenView doc) {
        ClauseReader reader = new ClauseReader(doc);
        int year = EarlierYears.lastBackgroundYear(doc);
        for (Sentence sentence : doc.document().sentences()) {
            int start = sentence.first();
            for (int at = start + 1; at <= sentence.end(); at++) {
                if (at == sentence.end() || reader.begins(start, at)) {
                    reader.readClause(start, at, year);
                    start = at;
                }
            }
        }
        return reader;
    }

    /** Index of the first token of a token's clause; the mark or conjunction that opens it is part of it. */
    public int first(int token) {
        return first[token];
    }

    /** Index behind the last token of a token's clause. */
    public int end(int token) {
        return end[token];
    }

    /** Whether the clause denies what stands from one token to another, or the text says that it is untrue. */
    public Polarity polarity(int from, int to) {
        return untrue.get(from) ? Polarity.DENIED : polarityWithin(from, NEGATION_REACH);
    }

    /** The same for a nearer negation: "bukan karena X" denies the cause, "tidak rusak karena X" does not. */
    public Polarity polarityWithin(int from, int reach) {
        Match negation = negationBefore[from];
        boolean denied = negation != null
                && !negation.entry().is(EventAttributes.POLARITY, Polarity.AFFIRMED)
                && from - negation.end() <= reach;
        return denied ? Polarity.DENIED : Polarity.AFFIRMED;
    }

    /** How certain the clause is of what stands from one token to another. */
    public Modality modality(int from, int to) {
        Match before = modalityBefore[from];
        if (before != null) {
            return before.entry().get(EventAttributes.MODALITY);
        }
        Match after = to < end[from] ? modalityAfter[to] : null;
        return after != null && after.first() - to < BACKWARD_REACH
                ? after.entry().get(EventAttributes.MODALITY)
                : Modality.ASSERTED;
    }

    /** Whether the clause tells of an earlier event and not of the one reported. */
    public boolean isBackground(int from, int to) {
        return background[from] || background[to - 1];
    }

    /** The words that were read as signs of negation, modality or background, in order of appearance. */
    public List<Match> signs() {
        return List.copyOf(signs);
    }

    private boolean begins(int start, int at) {
        if (Phrases.kind(doc, at) == ClauseKind.CLAUSE) {
            return true;
        }
        if (!doc.isBreak(at)) {
            return false;
        }
        boolean adverbial = doc.token(at).is(",")
                && doc.token(start).isCapitalized()
                && at - start <= LONGEST_ADVERBIAL
                && opensWithSign(start, at);
        return !adverbial;
    }

    private boolean opensWithSign(int start, int at) {
        for (int i = start; i < at; i++) {
            if (doc.is(i, Category.BACKGROUND) || doc.is(i, Category.MODALITIES)) {
                return true;
            }
        }
        return false;
    }

    private void readClause(int from, int to, int lastYear) {
        @Nullable Match[] current = new Match[3];
        current[NEGATION] = denialOf(from);
        boolean earlier = false;
        for (int i = from; i < to; i++) {
            first[i] = from;
            end[i] = to;
            for (Match match : signsAt(i)) {
                earlier |= readSign(match, current) && isEarlier(match, lastYear);
            }
            negationBefore[i] = current[NEGATION];
            modalityBefore[i] = current[MODALITY];
        }
        readBack(from, to, earlier);
    }

    /** "Budi membantah bahwa …": the word of denying whose content a clause is that opens with "that"; null if there is none. */
    private @Nullable Match denialOf(int from) {
        Match that = doc.match(from, Category.SPEECH_WORDS, SpeechAttributes.SPEECH_PART, SpeechAttributes.Part.THAT);
        Match before = that == null || from == 0 ? null : negationBefore[from - 1];
        boolean denies = before != null && from - before.end() <= DENIAL_REACH && doc.is(before.first(), Category.CUES);
        return denies ? before : null;
    }

    /**
     * Notes a sign of a clause. A phrase is not looked into for shorter ones: "tidak hanya" denies nothing.
     *
     * @return whether it is one of the background
     */
    private boolean readSign(Match match, @Nullable Match[] current) {
        int kind = kind(match.entry().category());
        Match before = kind < 0 ? null : current[kind];
        if (kind < 0 || before != null && match.first() < before.end() || kind == NEGATION && tellsQuotation(match)) {
            return false;
        }
        current[kind] = match;
        if (kind != BACKGROUND) {
            signs.add(match);
        }
        return kind == BACKGROUND;
    }

    /** "“…,” bantah Bupati Budi": who denies is not denied. */
    private boolean tellsQuotation(Match match) {
        int before = match.first() - 1;
        boolean behind = doc.isQuote(before) || doc.is(before, ",") && doc.isQuote(before - 1);
        return behind && doc.is(match.first(), Category.CUES);
    }

    private void readBack(int from, int to, boolean earlier) {
        Match next = null;
        for (int i = to - 1; i >= from; i--) {
            Match modality = modalityBefore[i];
            next = modality != null && modality.first() == i ? modality : next;
            background[i] = earlier;
            modalityAfter[i] = next;
        }
    }

    /** All that match at a token if a sign is among them, in the pack's order, else none: most tokens have none. */
    private List<Match> signsAt(int token) {
        boolean any = doc.is(token, Category.NEGATIONS)
                || doc.is(token, Category.MODALITIES)
                || doc.is(token, Category.BACKGROUND);
        return any ? doc.matches(token) : List.of();
    }

    private static int kind(Category category) {
        return switch (category) {
            case NEGATIONS -> NEGATION;
            case MODALITIES -> MODALITY;
            case BACKGROUND -> BACKGROUND;
            default -> NONE;
        };
    }

    private boolean isEarlier(Match match, int lastYear) {
        if (match.entry().is(EventAttributes.EARLIER_YEAR) && !EarlierYears.isAt(doc, match.end(), lastYear)) {
            return false;
        }
        signs.add(match);
        return match.entry().get(EventAttributes.IS_BACKGROUND, true);
    }
}
