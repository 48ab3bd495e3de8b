package dev.silang.extract.number;

import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.NumberAttributes.CountedKind;
import dev.silang.lang.NumberAttributes.LimitRole;
import dev.silang.lang.NumberAttributes.LinkRole;
import dev.silang.lang.WordForms.WordForm;
import dev.silang.mention.TokenView;
import dev.silang.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun that directly follows a number: a classifier and up to as many words as the language's rule
 * {@code quantity.count} allows, until a function word, a verb or a mark. The attribute {@code head} of that rule says
 * whether the noun opens ("rumah warga") or closes its phrase ("rescue units").
 */
final class NounFinder {
    /** What is no part of a noun. */
    private static final Set<Category> STOPS = EnumSet.of(
            Category.NUMBER_LIMITS,
            Category.NUMBERS,
            Category.VAGUE_NUMBERS,
            Category.HEDGES,
            Category.PLACE_PREPOSITIONS,
            Category.CUES,
            Category.MODALITIES,
            Category.NEGATIONS,
            Category.RELATIVE_TIMES,
            Category.DAY_PARTS,
            Category.WEEKDAYS,
            Category.CLOCK_WORDS,
            Category.PRONOUNS,
            Category.TIME_BOUNDS,
            Category.CAUSES);

    /** Names before a noun: "two Los Angeles"; a bound of cost. */
    private static final int MOST_NAMES = 4;

    private record Affix(String text, boolean prefix, int minimum) {}

    private final boolean headLast;
    private final int most;
    private final List<Affix> verbAffixes = new ArrayList<>();

    NounFinder(LanguagePack pack) {
        Entry rule = pack.entry(pack.code() + ".quantity.count").orElseThrow();
        this.headLast = pack.isHeadLast();
        this.most = rule.get(NumberAttributes.NOUN_WORDS);
        for (Entry entry : pack.entries(Category.NUMBER_LIMITS)) {
            boolean prefix = entry.is(NumberAttributes.LIMIT_ROLE, LimitRole.VERB_PREFIX);
            if (prefix || entry.is(NumberAttributes.LIMIT_ROLE, LimitRole.VERB_SUFFIX)) {
                entry.words()
                        .forEach(word ->
                                verbAffixes.add(new Affix(word, prefix, entry.get(NumberAttributes.VERB_LETTERS))));
            }
        }
    }

    /** Extends a draft without unit to its noun. */
    void extend(TokenView doc, NumberDraft draft, BitSet taken) {
        int at = behindOther(doc, behindDash(doc, draft.end));
        Match classifier = doc.match(at, Category.CLASSIFIERS);
        if (classifier == null || taken.get(at)) {
            words(doc, draft, at, taken);
            return;
        }
        Match counted = nounAt(doc, at);
        draft.use(classifier.entry());
        draft.noun = counted != null ? counted.entry() : null;
        draft.head = doc.token(at).norm();
        draft.end = classifier.end();
        draft.anchored = true;
        if (counted != null && counted.end() > classifier.end()) {
            draft.end = counted.end();
        } else {
            words(doc, draft, classifier.end(), taken);
        }
    }

    /** Behind the dash of "56-page", "19-count". */
    private static int behindDash(TokenView doc, int at) {
        boolean joined = doc.isDash(at) && doc.touchesBefore(at) && doc.touchesBehind(at);
        return joined && (nounAt(doc, at + 1) != null || isKnownNoun(doc, at + 1)) ? at + 1 : at;
    }

    /** Behind "lainnya" before a noun or a classifier. */
    private static int behindOther(TokenView doc, int at) {
        Match more = NumberWords.link(doc, at, LinkRole.OTHER);
        boolean counts = more != null && (nounAt(doc, more.end()) != null || doc.is(more.end(), Category.CLASSIFIERS));
        return more != null && counts ? more.end() : at;
    }

    private void words(TokenView doc, NumberDraft draft, int from, BitSet taken) {
        int at = behindNames(doc, from, taken);
        boolean known = false;
        for (int count = 0; count < most && at < doc.size() && !taken.get(at); count++) {
            Match counted = nounAt(doc, at);
            if (doc.endsParagraph(at) || !goesOn(doc, at, counted, known)) {
                break;
            }
            if (counted != null) {
                draft.noun = counted.entry();
                draft.head = doc.token(at).norm();
                known = true;
                at = counted.end();
            } else {
                draft.head = head(doc, draft, at, count);
                at++;
            }
        }
        if (!draft.head.isEmpty()) {
            close(doc, draft, at, known);
        }
    }

    /** "Two Republican senators": where nouns stand last, names before one of the lexicon belong to it. */
    private int behindNames(TokenView doc, int from, BitSet taken) {
        int at = from;
        int limit = Math.min(doc.sentenceEnd(Math.min(from, doc.size()) - 1), from + MOST_NAMES);
        while (headLast && at < limit && !taken.get(at) && isName(doc, at)) {
            at++;
        }
        boolean noun = at > from && at < limit && !taken.get(at) && isNominal(doc, at) && isKnownNoun(doc, at);
        return noun || at < limit && nounAt(doc, at) != null ? at : from;
    }

    private static boolean isName(TokenView doc, int at) {
        return doc.token(at).isWord() && doc.token(at).isCapitalized() && !doc.is(at, Category.COUNTED);
    }

    /** Whether a phrase goes on with a word; a known noun ends it, unless its head stands last. */
    private boolean goesOn(TokenView doc, int at, @Nullable Match counted, boolean known) {
        return counted != null ? !known || headLast : !known && isNominal(doc, at) && !(headLast && tells(doc, at));
    }

    /** "Three governors objected", "the S&P 500 climbed": a verb behind a noun, or a number of a name, is no part of a phrase. */
    private static boolean tells(TokenView doc, int at) {
        WordForm form = doc.form(at);
        boolean numbered = doc.isNumber(at - 1) && doc.isCapitalized(at - 2);
        return form != null && form.isVerb() && (numbered || isKnownNoun(doc, at - 1));
    }

    private static void close(TokenView doc, NumberDraft draft, int end, boolean known) {
        draft.end = Math.max(draft.end, end);
        if (known && draft.noun != null) {
            draft.use(draft.noun);
            draft.anchored = true;
        }
        AmountParser.glossUnit(doc, draft, Category.COUNTED);
    }

    private String head(TokenView doc, NumberDraft draft, int at, int count) {
        if (count == 0 || headLast) {
            draft.noun = null;
            return doc.token(at).norm();
        }
        return draft.head;
    }

    /** Whether a word may be part of a noun: lower case, no function word, no verb that shows as one. */
    private boolean isNominal(TokenView doc, int at) {
        Token token = doc.token(at);
        if (!token.isWord() || token.isCapitalized() || token.text().length() < 3) {
            return false;
        }
        for (Match match : doc.matches(at)) {
            boolean noun = match.entry().is(NumberAttributes.LIMIT_ROLE, LimitRole.NOT_VERB)
                    || match.entry().is(NumberAttributes.LIMIT_ROLE, LimitRole.LABEL)
                    || match.entry().category() == Category.CAUSES && isKnownNoun(doc, at);
            if (!noun && STOPS.contains(match.entry().category())) {
                return false;
            }
        }
        return !doc.is(at, Category.COUNTED) && !doc.is(at, Category.MEASURES) && !isVerb(doc, at);
    }

    /** "Counts of", "protests over": what announces a cause may be counted. */
    private static boolean isKnownNoun(TokenView doc, int at) {
        WordForm form = doc.form(at);
        return form != null && form.isNoun();
    }

    private boolean isVerb(TokenView doc, int at) {
        String norm = doc.token(at).norm();
        if (NumberWords.limit(doc, at, LimitRole.NOT_VERB) != null) {
            return false;
        }
        for (Affix affix : verbAffixes) {
            boolean has = affix.prefix ? norm.startsWith(affix.text) : norm.endsWith(affix.text);
            if (has && norm.length() >= affix.minimum) {
                return true;
            }
        }
        return false;
    }

    /** The counted noun that begins at a token; null if none does. */
    static @Nullable Match nounAt(TokenView doc, int at) {
        Match match = doc.match(at, Category.COUNTED);
        return match != null && isNoun(match) ? match : null;
    }

    /** The state that begins at a token; null if none does. */
    static @Nullable Match stateAt(TokenView doc, int at) {
        Match match = doc.match(at, Category.COUNTED);
        return match != null && isState(match) ? match : null;
    }

    static boolean isNoun(Match match) {
        return !isState(match);
    }

    static boolean isState(Match match) {
        return match.entry().is(NumberAttributes.COUNTED_KIND, CountedKind.STATE);
    }
}
