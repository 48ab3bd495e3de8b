package dev.silang.extract.number;

import dev.silang.claim.Polarity;
import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.LimitRole;
import dev.silang.lang.NumberAttributes.LinkRole;
import dev.silang.lang.NumberAttributes.StateOf;
import dev.silang.lang.WordForms.WordForm;
import dev.silang.lang.WordSide;
import dev.silang.mention.TokenView;
import dev.silang.text.Token;
import dev.silang.value.Concept;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a number counts: the noun behind it, and the state of it in its own clause. "Menewaskan lima orang", "lima
 * orang tewas" and "korban meninggal sebanyak 17 orang" all count {@code dead}; "dua rumah rusak berat" counts {@code
 * house.damaged.heavy}; a noun that the packs do not know stands for itself.
 */
final class CountedFinder {
    /** How far the state may stand from the number; measured on news, nearer loses "17 korban … teridentifikasi". */
    private static final int REACH_BEHIND = 7;

    private static final int REACH_BEFORE = 8;
    /** "Jumlah korban meninggal … sebanyak 17": a word that brings the amount bridges what stands between. */
    private static final int REACH_OF_AMOUNT = 30;

    /** Tokens of a number in brackets, with them. */
    private static final int LONGEST_GLOSS = 8;

    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** "Belum berhasil ditemukan", "could not be found": words between a denial and the state that it denies. */
    private static final int REACH_OF_DENIAL = 3;

    /**
     * @param distance tokens between the word and the number
     * @param denied whether the counted are said not to be in the state
     */
    private record Near(Entry entry, int distance, boolean denied) {
        Near(Entry entry, int distance) {
            this(entry, distance, false);
        }

        /** The state in which the counted are; null if none is told. */
        @Nullable
        Concept condition() {
            String name = denied ? entry.get(NumberAttributes.DENIED, "") : entry.get(NumberAttributes.CONCEPT);
            return name.isEmpty() ? null : Concept.of(name);
        }
    }

    private CountedFinder() {}

    /** Fills in what a draft counts. */
    static void resolve(TokenView doc, NumberDraft draft, int floor) {
        int from = Math.max(floor, doc.sentence(draft.first).first());
        Match link = NumberWords.linkBefore(doc, draft.first, LinkRole.AMOUNT, from);
        boolean amount = link != null;
        draft.anchored |= link != null && link.entry().is(NumberAttributes.STRONG);
        Entry noun = noun(doc, draft, from, amount);
        Near state = state(doc, draft, noun, from, amount);
        draft.counted = concept(noun, draft.head, state == null ? null : state.condition());
        if (draft.noun != null || !draft.head.isEmpty() && draft.anchored) {
            makeWhole(doc, draft);
        }
        if (noun != null) {
            takeNoun(doc, draft, noun, from, amount);
        }
        if (state != null) {
            draft.use(state.entry);
            draft.anchored |= state.distance <= 3 || amount;
        }
    }

    /** "1,250 rumah": houses come whole, so a mark before three digits groups thousands, whatever the language's own mark is. */
    private static void makeWhole(TokenView doc, NumberDraft draft) {
        Numeral numeral = draft.numeral;
        boolean figure = numeral.form() == Numeral.Form.FIGURE && numeral.end() == numeral.first() + 1;
        boolean part = figure && draft.stated.isExact() && !numeral.isInteger() && !numeral.isScaled();
        if (part && GROUPED.matcher(doc.token(numeral.first()).text()).matches()) {
            draft.scale(THOUSAND);
        }
    }

    /** The noun behind the number, or one before it if there is none or a word brings the amount of something. */
    private static @Nullable Entry noun(TokenView doc, NumberDraft draft, int from, boolean amount) {
        Entry noun = draft.noun;
        boolean open = noun == null ? draft.head.isEmpty() : amount && noun.is(NumberAttributes.GENERIC_NOUN);
        Entry named = open ? nounBefore(doc, draft.first, from, amount) : null;
        return named == null ? noun : named;
    }

    private static @Nullable Near state(
            TokenView doc, NumberDraft draft, @Nullable Entry noun, int from, boolean amount) {
        Near before = stateBefore(doc, draft.first, from, amount);
        Near behind = stateBehind(doc, draft, doc.sentence(draft.first).end());
        Near state = choose(before, behind, amount);
        return state != null && applies(state.entry, noun) && !isOfPeopleAlone(doc, state.entry, draft.head)
                ? state
                : null;
    }

    private static void takeNoun(TokenView doc, NumberDraft draft, Entry noun, int from, boolean amount) {
        if (!noun.equals(draft.noun)) {
            draft.use(noun);
        }
        draft.anchored |= amount
                || noun.is(NumberAttributes.ANIMATE)
                        && draft.isFigure()
                        && doc.before(draft.first, Category.COUNTED, from) != null;
    }

    /** The concept of a noun in a condition; that of the noun alone if the condition is null. */
    static Concept concept(@Nullable Entry noun, String head, @Nullable Concept condition) {
        Concept base = Concept.of(noun == null ? head : noun.get(NumberAttributes.CONCEPT));
        if (condition == null) {
            return base;
        }
        if (base.isWithin(condition)) {
            return base;
        }
        boolean generic = noun != null && noun.is(NumberAttributes.GENERIC_NOUN);
        return generic ? condition : base.in(condition);
    }

    /** The dead are persons, houses are damaged. */
    static boolean applies(Entry state, @Nullable Entry noun) {
        StateOf of = state.get(NumberAttributes.STATE_OF, StateOf.ANY);
        if (noun == null || of == StateOf.ANY) {
            return true;
        }
        return (of == StateOf.PERSON) == noun.is(NumberAttributes.ANIMATE);
    }

    /** "Satu buah pisau" that is seized is not arrested: the dictionary knows the noun, and that it is nobody. */
    private static boolean isOfPeopleAlone(TokenView doc, Entry state, String head) {
        WordForm form = head.isEmpty() ? null : doc.pack().words().of(head);
        return form != null
                && form.isNoun()
                && !form.isHuman()
                && state.get(NumberAttributes.STATE_OF, StateOf.ANY) == StateOf.PERSON;
    }

    private static @Nullable Near choose(@Nullable Near before, @Nullable Near behind, boolean amount) {
        if (before == null || behind == null) {
            return before == null ? behind : before;
        }
        if (amount || before.distance == 0 && before.entry.is(NumberAttributes.STATE_SIDE, WordSide.AFTER)) {
            return before;
        }
        return behind.distance <= before.distance + 1 ? behind : before;
    }

    private static @Nullable Near stateBehind(TokenView doc, NumberDraft draft, int to) {
        int from = behindGloss(doc, draft.end, to);
        int limit = Math.min(to, from + REACH_BEHIND);
        // "three of those trapped" holds its state
        for (int at = from > draft.end ? from : draft.numeral.end(); at < limit; at++) {
            Match counted = NounFinder.stateAt(doc, at);
            if (counted != null) {
                boolean opensNext =
                        isNumber(doc, counted.end()) || counted.entry().is(NumberAttributes.STATE_SIDE, WordSide.AFTER);
                return opensNext
                        ? null
                        : new Near(
                                counted.entry(),
                                Math.max(0, at - from),
                                isDenied(doc, Math.max(from, at - REACH_OF_DENIAL), at));
            }
            if (at >= from && (isClauseEnd(doc, at) || isNumber(doc, at))) {
                return null;
            }
        }
        return null;
    }

    private static boolean isDenied(TokenView doc, int from, int state) {
        int at = from;
        while (at < state) {
            Match negation = doc.match(at, Category.NEGATIONS);
            if (negation != null && !negation.entry().is(EventAttributes.POLARITY, Polarity.AFFIRMED)) {
                return true;
            }
            at = negation == null ? at + 1 : negation.end(); // "bukan tidak mungkin" affirms as a whole
        }
        return false;
    }

    /** "75 KK (240 jiwa) terdampak": the state stands behind what the brackets add. */
    private static int behindGloss(TokenView doc, int end, int to) {
        if (end >= to || !doc.token(end).is("(") || !isNumber(doc, end + 1)) {
            return end;
        }
        for (int at = end + 2; at < Math.min(to, end + LONGEST_GLOSS); at++) {
            if (doc.token(at).is(")")) {
                return at + 1;
            }
        }
        return end;
    }

    private static @Nullable Near stateBefore(TokenView doc, int end, int from, boolean amount) {
        int limit = Math.max(from, end - (amount ? REACH_OF_AMOUNT : REACH_BEFORE));
        for (int at = end - 1; at >= limit; at--) {
            Match counted = NounFinder.stateAt(doc, at);
            if (counted != null && counted.end() <= end) {
                return new Near(longest(doc, counted, end, limit).entry(), end - counted.end());
            }
            if (isNumber(doc, at)
                    || (isClauseEnd(doc, at) && !(amount && doc.token(at).is(",")))) {
                return null;
            }
        }
        return null;
    }

    /** Going back one meets the end of a phrase first: "dunia" of "meninggal dunia". */
    private static Match longest(TokenView doc, Match match, int end, int limit) {
        Match earlier = match.first() > limit ? NounFinder.stateAt(doc, match.first() - 1) : null;
        return earlier != null && earlier.end() >= match.end() && earlier.end() <= end ? earlier : match;
    }

    private static @Nullable Entry nounBefore(TokenView doc, int end, int from, boolean amount) {
        int limit = Math.max(from, end - (amount ? REACH_OF_AMOUNT : REACH_BEFORE));
        for (int at = end - 1; at >= limit; at--) {
            Match counted = NounFinder.nounAt(doc, at);
            if (counted != null && counted.end() <= end) {
                return counted.entry();
            }
            if (isNumber(doc, at)
                    || (isClauseEnd(doc, at) && !(amount && doc.token(at).is(",")))) {
                return null;
            }
        }
        return null;
    }

    static boolean isClauseEnd(TokenView doc, int at) {
        Token token = doc.token(at);
        if (!token.isWord() && !token.isNumber()) {
            return token.is(",") || token.is(";") || token.is(".") || token.is(":") || token.is("!") || token.is("?");
        }
        return NumberWords.limit(doc, at, LimitRole.CLAUSE) != null;
    }

    private static boolean isNumber(TokenView doc, int at) {
        return at < doc.size() && (doc.token(at).isNumber() || doc.is(at, Category.NUMBERS));
    }
}
