package dev.silang.syntax;

import dev.silang.lang.Affixes;
import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.EventAttributes.ClauseKind;
import dev.silang.lang.EventAttributes.TriggerPlace;
import dev.silang.lang.EventAttributes.TriggerSide;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.Match;
import dev.silang.lang.NameAttributes;
import dev.silang.lang.WordForms.WordForm;
import dev.silang.mention.TokenView;
import dev.silang.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where a phrase ends and which of its words carry content. */
public final class Phrases {
    /** A relative clause belongs to the phrase only if little stands before it ("cuaca ekstrem yang melanda Jawa"). */
    private static final int NEAR_RELATIVE = 4;

    /** How far behind a comma the "dan" of a list is looked for. */
    private static final int LIST_REACH = 16;

    /** Shorter words with a verb's beginning are mostly none ("dinas", "beras"). */
    private static final int SHORTEST_VERB = 6;

    /** An aside in brackets of at most this many tokens is passed over. */
    private static final int SHORT_ASIDE = 6;

    /** "Disebabkan oleh karena adanya …": no more than so many tokens stand between. */
    private static final int MOST_FILLERS = 8;

    private final Affixes affixes;
    private final Stems stems;

    public Phrases(LanguagePack pack) {
        this.affixes = pack.language().affixes();
        this.stems = new Stems(pack);
    }

    /**
     * How far a phrase may run.
     *
     * @param limit most tokens
     * @param lists whether commas that part the items of a list belong to it
     * @param stop a category whose triggers end the phrase
     */
    public record Extent(int limit, boolean lists, Category stop) {}

    /** The kind of clause word that begins at a token, null if none does. */
    public static @Nullable ClauseKind kind(TokenView doc, int token) {
        Match match = doc.match(token, Category.CLAUSE_WORDS);
        return match == null ? null : match.entry().get(EventAttributes.CLAUSE_KIND);
    }

    /**
     * The first token of a phrase behind its trigger: fillers, conjunctions and opening quotes are passed over.
     *
     * @param pastPointers whether "itu" is too: a trigger that is a noun may carry it
     */
    public int start(TokenView doc, int from, int sentenceEnd, boolean pastPointers) {
        int at = from;
        int limit = Math.min(sentenceEnd, from + MOST_FILLERS);
        while (at < limit) {
            Match match = doc.match(at, Category.CLAUSE_WORDS);
            if (match != null && isPassed(match.entry().get(EventAttributes.CLAUSE_KIND), pastPointers)) {
                at = match.end();
            } else if (doc.isOpening(at) || doc.token(at).is(":")) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean isPassed(ClauseKind kind, boolean pastPointers) {
        return switch (kind) {
            case VAGUE, JOIN -> false;
            case POINTER -> pastPointers;
            default -> true;
        };
    }

    /** Index behind the last token of the phrase that begins at a token; the token itself if there is none. */
    public int end(TokenView doc, int start, int sentenceEnd, Extent extent) {
        int limit = Math.min(sentenceEnd, start + extent.limit);
        int at = start;
        boolean quoted = false;
        boolean listed = false;
        while (at < limit) {
            int behind = behindAside(doc, at, limit);
            if (turnsQuote(doc, at, quoted)) {
                quoted = !quoted;
            } else if (behind == at && isListComma(doc, at, sentenceEnd, extent, listed)) {
                listed = true;
            } else if (behind == at && ends(doc, start, at, extent)) {
                break;
            }
            at = Math.max(behind, at + 1);
        }
        return trimEnd(doc, start, at);
    }

    private static int behindAside(TokenView doc, int at, int limit) {
        return doc.token(at).is("(") ? Math.max(at, asideEnd(doc, at, limit)) : at;
    }

    /** Whether a mark opens a quotation, or closes the one that is open. */
    private static boolean turnsQuote(TokenView doc, int at, boolean quoted) {
        return doc.isQuote(at) && (quoted || doc.isOpening(at));
    }

    private boolean isListComma(TokenView doc, int at, int sentenceEnd, Extent extent, boolean listed) {
        return extent.lists && doc.token(at).is(",") && continuesList(doc, at, sentenceEnd, listed);
    }

    private boolean ends(TokenView doc, int start, int at, Extent extent) {
        return doc.isBreak(at) || stops(doc, start, at, extent);
    }

    /** The last index in front of the words that carry nothing at a phrase's end. */
    public int trimEnd(TokenView doc, int start, int end) {
        int last = end;
        while (last > start && (doc.isBreak(last - 1) || isEmpty(doc, last - 1))) {
            last = doc.token(last - 1).is(")") ? openBefore(doc, start, last - 1) : last - 1;
        }
        return last;
    }

    /** An aside is dropped as a whole, never half of it. */
    private static int openBefore(TokenView doc, int start, int close) {
        int first = Math.max(start, close - SHORT_ASIDE);
        for (int i = close; i >= first; i--) {
            if (doc.token(i).is("(")) {
                return i;
            }
        }
        return close;
    }

    /** The first index behind the words that carry nothing at a phrase's beginning. */
    int trimStart(TokenView doc, int start, int end) {
        int first = start;
        while (first < end && (doc.isBreak(first) || isEmpty(doc, first))) {
            first++;
        }
        return first;
    }

    /** Content words in order of appearance, without clitics; negations are content. */
    public List<String> words(TokenView doc, int start, int end) {
        List<String> words = new ArrayList<>();
        int at = start;
        while (at < end) {
            Token token = doc.token(at);
            Match empty = emptyMatch(doc, at);
            if (empty != null && !doc.is(at, Category.NEGATIONS)) {
                at = Math.max(at + 1, Math.min(empty.end(), end));
                continue;
            }
            if (token.kind() != Token.Kind.MARK) {
                words.add(stems.withoutPossessive(token.norm()));
            }
            at++;
        }
        return words;
    }

    /** Whether it says nothing by itself: only function words, "hal ini", "peristiwa itu …", "ia". */
    public boolean isVague(TokenView doc, int start, int end) {
        if (pointsBack(doc, start, end)) {
            return true;
        }
        for (int at = start; at < end; at++) {
            if (doc.token(at).isWord() && !isPointer(doc, at) && !isEmpty(doc, at)) {
                return false;
            }
        }
        return true;
    }

    /** "kejadian tersebut" */
    private static boolean pointsBack(TokenView doc, int start, int end) {
        Match frame = doc.match(start, Category.FRAMES);
        return frame != null && isGeneric(frame) && frame.end() < end && kind(doc, frame.end()) == ClauseKind.POINTER;
    }

    private static boolean isPointer(TokenView doc, int at) {
        Match frame = doc.match(at, Category.FRAMES);
        return kind(doc, at) == ClauseKind.VAGUE || doc.is(at, Category.PRONOUNS) || frame != null && isGeneric(frame);
    }

    private static boolean isGeneric(Match frame) {
        return frame.entry().is(EventAttributes.GENERIC_EVENT);
    }

    /** Whether a word for people or an office begins at a token; vehicles and parts of such phrases do not count. */
    public static boolean isPerson(TokenView doc, int at) {
        Match group = doc.match(at, Category.GROUPS);
        Match office = doc.match(at, Category.OFFICES);
        return group != null && !group.entry().has(NameAttributes.GROUP_KIND)
                || office != null && !office.entry().has(NameAttributes.OFFICE_KIND);
    }

    /** Whether a word is a noun for people by its form: "the client", "tetangganya". */
    public static boolean isHuman(TokenView doc, int at) {
        WordForm form = !doc.has(at) || doc.token(at).isCapitalized() ? null : doc.form(at);
        return form != null && form.isHuman();
    }

    /** Whether a word looks like a verb by its beginning or end, as the language's affixes tell. */
    public boolean isVerbLike(TokenView doc, int at) {
        Token token = doc.token(at);
        String norm = token.norm();
        return token.isWord()
                && !doc.is(at, Category.FUNCTION_WORDS)
                && norm.length() >= SHORTEST_VERB
                && !token.isCapitalized()
                && hasVerbAffix(norm);
    }

    private boolean hasVerbAffix(String norm) {
        for (String prefix : affixes.verbPrefixes()) {
            if (norm.startsWith(prefix)) {
                return true;
            }
        }
        for (String ending : affixes.verbEndings()) {
            if (norm.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private boolean stops(TokenView doc, int start, int at, Extent extent) {
        if (at == start) {
            return false;
        }
        if (doc.is(at, Category.CUES) || isTime(doc, at)) {
            return true;
        }
        Match trigger = doc.match(at, extent.stop);
        if (trigger != null
                && trigger.entry().is(EventAttributes.TRIGGER_SIDE, TriggerSide.AFTER)
                && !trigger.entry().is(EventAttributes.TRIGGER_AT, TriggerPlace.CLAUSE)) {
            return true;
        }
        ClauseKind kind = kind(doc, at);
        return kind != null && stops(doc, start, at, kind);
    }

    private boolean stops(TokenView doc, int start, int at, ClauseKind kind) {
        return switch (kind) {
            case CLAUSE -> true;
            case RELATIVE -> at - start >= NEAR_RELATIVE;
            case JOIN ->
                !doc.token(at - 1).is(",")
                        && (at + 1 >= doc.size() || isVerbLike(doc, at + 1) && !isVerbLike(doc, start));
            default -> false;
        };
    }

    /** "Rabu", "pukul 10": when it happened is no part of why or what. */
    private static boolean isTime(TokenView doc, int at) {
        Match clock = doc.match(at, Category.CLOCK_WORDS);
        boolean hour = clock != null
                && clock.end() < doc.size()
                && doc.token(clock.end()).isNumber()
                && !doc.is(at, Category.FUNCTION_WORDS);
        return hour || doc.is(at, Category.WEEKDAYS);
    }

    /** Whether the comma at an index parts items of a list that goes on to "dan". */
    private boolean continuesList(TokenView doc, int comma, int sentenceEnd, boolean listed) {
        if (comma + 1 < sentenceEnd && kind(doc, comma + 1) == ClauseKind.JOIN) {
            return listed || comma + 2 < sentenceEnd && !isVerbLike(doc, comma + 2);
        }
        int limit = Math.min(sentenceEnd - 1, comma + LIST_REACH);
        int at = comma + 1;
        while (at < limit && !endsList(doc, at)) {
            at++;
        }
        return at < limit && joinsLast(doc, at);
    }

    /** Whether a list ends at a token: before its last part, or because a clause begins. */
    private static boolean endsList(TokenView doc, int at) {
        if (doc.token(at).is(",")) {
            return joinsLast(doc, at) || opensClause(doc, at);
        }
        return doc.isBreak(at) || opensClause(doc, at);
    }

    private static boolean joinsLast(TokenView doc, int at) {
        return doc.token(at).is(",") && kind(doc, at + 1) == ClauseKind.JOIN;
    }

    private static boolean opensClause(TokenView doc, int at) {
        return kind(doc, at) == ClauseKind.CLAUSE || doc.is(at, Category.CUES);
    }

    /** Index behind a short aside after which the phrase goes on, else the index of its bracket. */
    private static int asideEnd(TokenView doc, int open, int limit) {
        int last = Math.min(limit - 1, open + SHORT_ASIDE);
        for (int i = open + 1; i < last; i++) {
            if (doc.token(i).is(")")) {
                return doc.token(i + 1).isWord() ? i + 1 : open;
            }
        }
        return open;
    }

    private static boolean isEmpty(TokenView doc, int at) {
        return emptyMatch(doc, at) != null || doc.is(at, Category.PLACE_PREPOSITIONS);
    }

    private static @Nullable Match emptyMatch(TokenView doc, int at) {
        Match function = doc.match(at, Category.FUNCTION_WORDS);
        Match clause = doc.match(at, Category.CLAUSE_WORDS);
        boolean carries = clause == null || clause.entry().is(EventAttributes.CLAUSE_KIND, ClauseKind.VAGUE);
        return carries ? function : clause;
    }
}
