package dev.silang.syntax;

import dev.silang.claim.Modality;
import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.EventAttributes.ClauseKind;
import dev.silang.lang.EventAttributes.TriggerSide;
import dev.silang.lang.Match;
import dev.silang.mention.TokenView;
import dev.silang.text.Token;

/** Finds the subject ahead of a verb, and tells what sort it is. Immutable. */
public final class Subjects {
    /** "Di Desa X, Kecamatan Y, Kabupaten Z,": no more than this. */
    private static final int MOST_APPOSITIONS = 4;

    /** Longer subjects, appositions and all, are no subjects but lost commas. */
    private static final int LONGEST_SUBJECT = 40;

    /** "Yang pada akhirnya tidak": between a subject and its verb. */
    private static final int MOST_BETWEEN = 8;

    /** Clauses ahead of "sehingga" that go on longer are cut wrongly. */
    private static final int LONGEST_REASON = 10;

    private static final int LONE = 3;

    private final Phrases phrases;
    private final Phrases.Extent extent;

    public Subjects(Phrases phrases, Phrases.Extent extent) {
        this.phrases = phrases;
        this.extent = extent;
    }

    /**
     * The first token of the subject that ends before an index. An apposition between commas ("Kota Serang, Banten,") is
     * passed over to what it explains; what announces the subject ("kata ia,", "adalah") is not part of it.
     */
    public int start(TokenView doc, ClauseReader clauses, int end) {
        int first = clauses.first(end - 1);
        for (int i = 0; i < MOST_APPOSITIONS && end - first < LONGEST_SUBJECT && isApposition(doc, first); i++) {
            first = clauses.first(first - 1);
        }
        boolean near = first == clauses.first(end - 1) || end - first > LONGEST_SUBJECT;
        int start = near ? Math.max(clauses.first(end - 1), end - extent.limit()) : first;
        for (int i = start; i < end; i++) {
            int cut = announced(doc, i);
            start = cut > i && cut < end ? cut : start;
        }
        return phrases.trimStart(doc, start, end);
    }

    private static boolean isApposition(TokenView doc, int first) {
        if (first == 0 || !doc.isBreak(first) || first + 1 >= doc.size()) {
            return false;
        }
        Token opener = doc.token(first);
        Token next = doc.token(first + 1);
        return opener.is("(")
                || opener.is(")")
                || opener.is(",") && (next.isCapitalized() || next.isNumber()) && !doc.is(first + 1, Category.PRONOUNS);
    }

    /** Index behind a cue, copula or other trigger that begins at a token, or the token itself. */
    private int announced(TokenView doc, int token) {
        Match cue = doc.match(token, Category.CUES);
        Match other = doc.match(token, extent.stop());
        if (cue != null) {
            return cue.end();
        }
        if (other != null && other.entry().is(EventAttributes.TRIGGER_SIDE, TriggerSide.AFTER)) {
            return other.end();
        }
        return Phrases.kind(doc, token) == ClauseKind.COPULA ? token + 1 : token;
    }

    /**
     * Index behind the words before a verb that can be its subject: "hingga akhirnya", "yang tidak" are passed over; -1 if
     * none stand before it.
     */
    public int end(TokenView doc, int verb) {
        int sentenceFirst = doc.sentence(verb).first();
        int end = verb;
        int least = Math.max(sentenceFirst, verb - MOST_BETWEEN);
        while (end > least && isBetween(doc, end - 1)) {
            end--;
        }
        return end > sentenceFirst ? end : -1;
    }

    private static boolean isBetween(TokenView doc, int token) {
        return doc.token(token).is(",")
                || Phrases.kind(doc, token) != null && Phrases.kind(doc, token) != ClauseKind.VAGUE
                || doc.is(token, Category.NEGATIONS)
                || doc.is(token, Category.MODALITIES)
                || doc.is(token, Category.FUNCTION_WORDS);
    }

    /** Whether a subject is more than a word and begins like no person: "keterbatasan jalan" makes, "warga" do. */
    public boolean isThing(TokenView doc, int start, int end) {
        boolean named = doc.token(start).isCapitalized()
                && start + 1 < end
                && doc.token(start + 1).isCapitalized();
        boolean person = Phrases.isPerson(doc, start)
                || doc.is(start, Category.TITLES)
                || doc.is(start, Category.ORGANISATIONS)
                || doc.is(start, Category.PRONOUNS);
        return !named && !person && phrases.words(doc, start, end).size() > 1;
    }

    /** "Terdakwa mengakibatkan kerugian" says who, not why. */
    public static boolean isLonePerson(TokenView doc, int start, int end) {
        return end - start <= LONE && Phrases.isPerson(doc, start);
    }

    /** Whether a clause is short, has a subject ahead of its verb and tells what is, not what should be. */
    public boolean isStatement(TokenView doc, int start, int end) {
        boolean cut = start > 0
                && (doc.is(start - 1, Category.PLACE_PREPOSITIONS)
                        || Phrases.kind(doc, start - 1) == ClauseKind.FILLER);
        for (int at = start; at < end; at++) {
            Match modality = doc.match(at, Category.MODALITIES);
            cut |= modality != null && modality.entry().get(EventAttributes.MODALITY) == Modality.PLANNED;
        }
        return !cut && end - start >= LONE && end - start <= LONGEST_REASON && !phrases.isVerbLike(doc, start);
    }
}
