package dev.silang.extract.cause;

import dev.silang.claim.Modality;
import dev.silang.claim.Polarity;
import dev.silang.lang.Category;
import dev.silang.lang.Entry;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.EventAttributes.ClauseKind;
import dev.silang.lang.EventAttributes.TriggerNext;
import dev.silang.lang.EventAttributes.TriggerPlace;
import dev.silang.lang.EventAttributes.TriggerSide;
import dev.silang.lang.EventAttributes.TriggerSubject;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.Match;
import dev.silang.lang.WordForms.WordForm;
import dev.silang.mention.TokenView;
import dev.silang.syntax.ClauseReader;
import dev.silang.syntax.Phrases;
import dev.silang.syntax.Subjects;
import dev.silang.text.Sentence;
import dev.silang.value.Phrase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that a word announces: "akibat X" and "X menyebabkan Y", "membahas X" and "X dibahas". Which side the phrase
 * stands on, and whether the word itself belongs to it, is data.
 */
final class TriggeredPhrases {
    /** How far behind its noun a copula is looked for. */
    private static final int COPULA_REACH = 8;

    /** "Penyebab pastinya masih diselidiki": a phrase that begins so, at most this many tokens in, is no cause. */
    private static final int STATE_REACH = 4;

    private static final int LONE = 3;

    /** Tokens between a deed and what tells its cause: "ditangkap polisi di Kota Semarang setelah"; a bound of cost. */
    private static final int DEED_REACH = 8;

    /** Tokens between a verb and the word that brings its cause: "sentenced to fifteen years in prison for"; a bound of cost. */
    private static final int BRINGER_REACH = 10;

    /** "Menutup pintu, mematikan listrik dan mengunci pagar": verbs that one trigger has. */
    private static final int MOST_JOINED = 3;

    private final String language;
    private final Category category;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Phrases.Extent extent;

    TriggeredPhrases(LanguagePack pack, Category category, Phrases.Extent extent) {
        this.language = pack.code();
        this.category = category;
        this.phrases = new Phrases(pack);
        this.extent = extent;
        this.subjects = new Subjects(phrases, extent);
    }

    /** All phrases of a document in order of appearance, none overlapping another. */
    List<PhraseMention> find(TokenView doc, ClauseReader clauses) {
        doc.requireLanguage(language);
        List<PhraseMention> found = new ArrayList<>();
        for (Sentence sentence : doc.document().sentences()) {
            readSentence(doc, sentence, clauses, found);
        }
        return found;
    }

    private void readSentence(TokenView doc, Sentence sentence, ClauseReader clauses, List<PhraseMention> found) {
        int at = sentence.first();
        int taken = sentence.first();
        while (at < sentence.end()) {
            Match trigger = doc.match(at, category);
            if (trigger == null || trigger.end() > sentence.end()) {
                at++;
                continue;
            }
            PhraseMention mention = read(doc, sentence, clauses, trigger);
            if (mention != null && mention.first() >= taken) {
                found.add(mention);
                taken = readJoined(doc, sentence, clauses, trigger, found);
                at = Math.max(taken, trigger.end());
            } else {
                at = trigger.end();
            }
        }
    }

    private @Nullable PhraseMention read(TokenView doc, Sentence sentence, ClauseReader clauses, Match trigger) {
        Entry entry = trigger.entry();
        boolean misplaced = entry.is(EventAttributes.TRIGGER_AT, TriggerPlace.CLAUSE)
                && !opensClause(doc, clauses, trigger.first());
        if (misplaced || isRuledOut(doc, sentence, trigger) || !followsDeed(doc, sentence, trigger)) {
            return null;
        }
        return switch (entry.get(EventAttributes.TRIGGER_SIDE)) {
            case AFTER -> after(doc, sentence, clauses, trigger);
            case BEFORE -> before(doc, clauses, trigger);
            case AROUND -> around(doc, sentence, clauses, trigger);
            case NOUN -> behindCopula(doc, sentence, clauses, trigger);
            case SELF -> mention(doc, clauses, trigger, trigger.first(), trigger.end());
            case STATE, NONE -> null;
        };
    }

    /** "Diminta untuk menjaga jarak": the word before says that it is no purpose. */
    private static boolean isRuledOut(TokenView doc, Sentence sentence, Match trigger) {
        return trigger.first() > sentence.first()
                && trigger.entry()
                        .get(EventAttributes.UNLESS, List.of())
                        .contains(doc.token(trigger.first() - 1).norm());
    }

    /** "Ditutup setelah": whether what is told before is a deed of a kind that the trigger gives the cause of. */
    private static boolean followsDeed(TokenView doc, Sentence sentence, Match trigger) {
        List<String> classes = trigger.entry().get(EventAttributes.BEHIND, List.of());
        int limit = Math.max(sentence.first(), trigger.first() - DEED_REACH);
        for (int at = trigger.first() - 1; at >= limit && !classes.isEmpty(); at--) {
            WordForm form = doc.form(at);
            String deed = form == null ? "" : form.deed();
            if (!deed.isEmpty()) {
                return classes.contains(deed);
            }
        }
        return classes.isEmpty();
    }

    /**
     * "Diminta menutup pintu, serta mematikan listrik": each further verb is a phrase of its own.
     *
     * @return index behind the last phrase found
     */
    private int readJoined(
            TokenView doc, Sentence sentence, ClauseReader clauses, Match trigger, List<PhraseMention> found) {
        int end = found.get(found.size() - 1).end();
        boolean joins = trigger.entry().is(EventAttributes.JOINS_VERBS);
        for (int i = 0; joins && i < MOST_JOINED; i++) {
            int verb = joinedVerb(doc, end, sentence.end());
            int last = verb < 0 ? -1 : phrases.end(doc, verb, sentence.end(), extent);
            if (last <= verb + 1) {
                return end;
            }
            found.add(mention(doc, clauses, trigger, verb, last));
            end = last;
        }
        return end;
    }

    /** Index of the verb behind "dan", "serta" at an index, -1 if none stands there. */
    private int joinedVerb(TokenView doc, int at, int limit) {
        int join = at < limit && doc.token(at).is(",") ? at + 1 : at;
        boolean joined = join + 1 < limit && Phrases.kind(doc, join) == ClauseKind.JOIN;
        return joined && phrases.isVerbLike(doc, join + 1) && !doc.is(join + 1, Category.CUES) ? join + 1 : -1;
    }

    /** "Jabatan itu sudah ideal", "sebaiknya pasar dibuka": the whole clause, where someone is said to have said it. */
    private @Nullable PhraseMention around(TokenView doc, Sentence sentence, ClauseReader clauses, Match trigger) {
        boolean relative = trigger.first() > 0 && Phrases.kind(doc, trigger.first() - 1) == ClauseKind.RELATIVE;
        if (relative || !isReported(doc, sentence)) {
            return null;
        }
        int subject = subjects.end(doc, trigger.first());
        boolean opens = trigger.first() - clauses.first(trigger.first()) <= 1;
        int start = subject < 0 || opens ? trigger.first() : subjects.start(doc, clauses, subject);
        int end = Math.max(trigger.end(), phrases.end(doc, trigger.end(), sentence.end(), extent));
        boolean bare = phrases.words(doc, start, end).size() < LONE || phrases.isVague(doc, start, end);
        return bare || end - start > extent.limit() ? null : mention(doc, clauses, trigger, start, end);
    }

    private static boolean isReported(TokenView doc, Sentence sentence) {
        for (int at = sentence.first(); at < sentence.end(); at++) {
            if (doc.is(at, Category.CUES) || doc.isQuote(at)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable PhraseMention after(TokenView doc, Sentence sentence, ClauseReader clauses, Match trigger) {
        int start = bringer(doc, sentence, trigger);
        if (start < 0) {
            return null;
        }
        boolean parted = trigger.entry().is(EventAttributes.TRIGGER_AT, TriggerPlace.CLAUSE)
                && start < sentence.end()
                && doc.token(start).is(",");
        return from(parted ? start + 1 : start, doc, sentence, clauses, trigger);
    }

    /** "Charged in the district court with": index behind the word that brings the phrase, -1 if none does. */
    private static int bringer(TokenView doc, Sentence sentence, Match trigger) {
        List<String> words = trigger.entry().get(EventAttributes.BROUGHT_BY, List.of());
        int limit = Math.min(sentence.end(), trigger.end() + BRINGER_REACH);
        for (int at = trigger.end(); at < limit && !words.isEmpty(); at++) {
            if (words.contains(doc.token(at).norm())) {
                return at + 1;
            }
            if (doc.isBreak(at) || Phrases.kind(doc, at) == ClauseKind.CLAUSE) {
                return -1;
            }
        }
        return words.isEmpty() ? trigger.end() : -1;
    }

    /** "Topik utama pertemuan adalah X": the phrase stands behind the first copula of the noun's clause. */
    private @Nullable PhraseMention behindCopula(
            TokenView doc, Sentence sentence, ClauseReader clauses, Match trigger) {
        int limit = Math.min(sentence.end(), trigger.end() + COPULA_REACH);
        for (int at = trigger.end(); at < limit; at++) {
            if (Phrases.kind(doc, at) == ClauseKind.COPULA || doc.token(at).is(":")) {
                return from(at, doc, sentence, clauses, trigger);
            }
            if (doc.isBreak(at) || Phrases.kind(doc, at) == ClauseKind.CLAUSE) {
                return null;
            }
        }
        return null;
    }

    private @Nullable PhraseMention from(
            int from, TokenView doc, Sentence sentence, ClauseReader clauses, Match trigger) {
        int start = phrases.start(doc, from, sentence.end(), trigger.entry().is(EventAttributes.OPEN));
        if (start >= sentence.end() || !canOpen(doc, start, sentence) || !fits(doc, start, trigger)) {
            return null;
        }
        int end = phrases.end(doc, start, sentence.end(), extent);
        if (end <= start || phrases.isVague(doc, start, end)) {
            return null;
        }
        return mention(doc, clauses, trigger, trigger.entry().is(EventAttributes.KEEP) ? trigger.first() : start, end);
    }

    /** Whether a phrase of its own begins at a token, not a pointer, a day or the phrase of a nearer trigger. */
    private boolean canOpen(TokenView doc, int start, Sentence sentence) {
        if (doc.isBreak(start) || isUnknown(doc, start, sentence)) {
            return false;
        }
        Match next = doc.match(start, category);
        return Phrases.kind(doc, start) != ClauseKind.POINTER
                && !doc.is(start, Category.WEEKDAYS)
                && (next == null || !isNearer(next));
    }

    /** Whether the word is of the kind that a trigger takes behind it. */
    private static boolean fits(TokenView doc, int start, Match trigger) {
        if (trigger.entry().is(EventAttributes.TRIGGER_NEXT, TriggerNext.LOWER)) {
            return isLowerWord(doc, start);
        }
        if (trigger.entry().is(EventAttributes.TRIGGER_NEXT, TriggerNext.VERB)) {
            return start == trigger.end()
                    && isLowerWord(doc, start)
                    && doc.isPlainVerb(start)
                    && !completes(doc, trigger.first());
        }
        boolean noun = trigger.entry().is(EventAttributes.TRIGGER_NEXT, TriggerNext.NOUN);
        return !noun || start == trigger.end() && isPlainNoun(doc, start);
    }

    private static boolean isLowerWord(TokenView doc, int at) {
        return doc.token(at).isWord() && !doc.token(at).isCapitalized();
    }

    /** "Failed to close": what stands right behind a verb completes it. */
    private static boolean completes(TokenView doc, int at) {
        WordForm before = at == 0 ? null : doc.form(at - 1);
        return before != null && before.isVerb();
    }

    private static boolean isPlainNoun(TokenView doc, int at) {
        return isLowerWord(doc, at)
                && !doc.is(at, Category.FUNCTION_WORDS)
                && !doc.is(at, Category.CLAUSE_WORDS)
                && !doc.is(at, Category.PLACE_PREPOSITIONS)
                && !doc.is(at, Category.NUMBER_LINKS);
    }

    private boolean isUnknown(TokenView doc, int start, Sentence sentence) {
        for (int at = start; at < Math.min(sentence.end(), start + STATE_REACH); at++) {
            Match match = doc.match(at, category);
            if (match != null && match.entry().is(EventAttributes.TRIGGER_SIDE, TriggerSide.STATE)) {
                return true;
            }
        }
        return false;
    }

    /** "Dipicu karena X", "menolak membahas X": the second word is nearer to the phrase, unless it is the phrase. */
    private static boolean isNearer(Match next) {
        return next.entry().is(EventAttributes.TRIGGER_SIDE, TriggerSide.AFTER)
                && !next.entry().is(EventAttributes.TRIGGER_AT, TriggerPlace.CLAUSE);
    }

    private @Nullable PhraseMention before(TokenView doc, ClauseReader clauses, Match trigger) {
        int end = subjects.end(doc, trigger.first());
        if (end < 0) {
            return null;
        }
        int start = subjects.start(doc, clauses, end);
        boolean whole = start >= clauses.first(end - 1);
        int last = whole ? phrases.trimEnd(doc, start, end) : phrases.end(doc, start, end, extent);
        boolean statement = whole && subjects.isStatement(doc, start, end);
        if (!isTelling(doc, start, last) || !fits(doc, start, last, trigger, statement)) {
            return null;
        }
        PhraseMention found =
                mention(doc, clauses, trigger, start, trigger.entry().is(EventAttributes.KEEP) ? trigger.end() : last);
        // what stands between subject and verb may deny it: "hujan tidak sampai menyebabkan"
        Polarity polarity = clauses.polarityWithin(trigger.first(), trigger.first() - end);
        return polarity == found.polarity()
                ? found
                : new PhraseMention(start, found.end(), found.value(), polarity, found.modality(), found.rules());
    }

    private boolean isTelling(TokenView doc, int start, int end) {
        return end > start && !phrases.isVague(doc, start, end) && !Subjects.isLonePerson(doc, start, end);
    }

    /** Whether a subject is of the kind that a trigger takes: a clause, a thing, or any. */
    private boolean fits(TokenView doc, int start, int end, Match trigger, boolean statement) {
        if (trigger.entry().is(EventAttributes.TRIGGER_SUBJECT, TriggerSubject.CLAUSE)) {
            return statement;
        }
        boolean thing = trigger.entry().is(EventAttributes.TRIGGER_SUBJECT, TriggerSubject.THING);
        return !thing || subjects.isThing(doc, start, end);
    }

    private static boolean opensClause(TokenView doc, ClauseReader clauses, int token) {
        int first = clauses.first(token);
        return token == first || token == first + 1 && doc.isBreak(first);
    }

    private PhraseMention mention(TokenView doc, ClauseReader clauses, Match trigger, int start, int end) {
        Entry entry = trigger.entry();
        Polarity polarity = entry.find(EventAttributes.POLARITY)
                .orElseGet(() -> clauses.polarityWithin(trigger.first(), entry.get(EventAttributes.NEGATION_REACH, 0)));
        Modality modality =
                entry.find(EventAttributes.MODALITY).orElseGet(() -> clauses.modality(trigger.first(), trigger.end()));
        List<String> words = phrases.words(doc, start, end);
        return new PhraseMention(start, end, new Phrase(words), polarity, modality, List.of(entry.id()));
    }
}
