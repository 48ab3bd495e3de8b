package dev.silang.syntax;

import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.EventAttributes.ClauseKind;
import dev.silang.lang.EventAttributes.FalsityKind;
import dev.silang.lang.Match;
import dev.silang.mention.TokenView;
import dev.silang.text.Sentence;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text repeats to say that it is untrue: "[SALAH] 9 kapal tenggelam", "klaim 9 kapal tenggelam adalah hoaks", and
 * "beredar kabar 9 kapal tenggelam" where the next sentences go on "kabar itu tidak benar".
 */
final class Untruths {
    /** Sentences that a verdict looks back over to the claim that it is about: the claim, and who spread it. */
    private static final int SENTENCES_BACK = 3;

    /** Tokens before a verdict within which its claim points back: "klaim dalam unggahan itu ternyata". */
    private static final int POINTER_REACH = 8;

    /** Tokens between a verdict and the claim behind it: "tidak benar ada kabar". */
    private static final int GAP = 3;

    private final TokenView doc;
    private final BitSet untrue = new BitSet();

    private Untruths(TokenView doc) {
        this.doc = doc;
    }

    /** The tokens of a document that it says are untrue. */
    static BitSet in(TokenView doc) {
        Untruths untruths = new Untruths(doc);
        List<Sentence> sentences = doc.document().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            untruths.read(sentences, i);
        }
        return untruths.untrue;
    }

    private void read(List<Sentence> sentences, int number) {
        Sentence sentence = sentences.get(number);
        int labelled = behindLabel(sentence);
        if (labelled > 0) {
            untrue.set(labelled, sentence.end());
            return;
        }
        Match verdict = next(sentence.first(), sentence.end(), FalsityKind.VERDICT);
        if (verdict == null) {
            return;
        }
        Match claim = next(sentence.first(), verdict.first(), FalsityKind.CLAIM);
        if (claim == null) {
            ahead(verdict, sentence);
        } else if (pointsBack(claim, verdict)) {
            lookBack(sentences, number);
        } else {
            untrue.set(claim.end(), verdict.first());
        }
    }

    /** "Tidak benar kabar 9 kapal tenggelam", "False claim that 9 ships sank": the claim follows its verdict. */
    private void ahead(Match verdict, Sentence sentence) {
        int limit = Math.min(sentence.end(), verdict.end() + GAP);
        Match claim = next(verdict.first() + 1, limit, FalsityKind.CLAIM);
        if (claim != null || sentence.first() == verdict.first()) {
            untrue.set(verdict.end(), sentence.end());
        }
    }

    /** Index behind a label that opens a sentence, in brackets or with a colon behind it; 0 if none does. */
    private int behindLabel(Sentence sentence) {
        int first = sentence.first();
        boolean bracket = doc.is(first, "[") || doc.is(first, "(");
        int at = bracket ? first + 1 : first;
        Match label = falsity(at);
        if (label == null || kind(label) == FalsityKind.CLAIM || kind(label) == FalsityKind.NEITHER) {
            return 0;
        }
        int end = label.end();
        boolean closed = bracket
                ? doc.is(end, "]") || doc.is(end, ")")
                : end < sentence.end() && (doc.is(end, ":") || doc.is(end, "!") || doc.is(end, ","));
        return closed && end + 1 < sentence.end() ? end + 1 : 0;
    }

    /** "Klaim itu tidak benar", "The claim is false": no claim of its own stands between. */
    private boolean pointsBack(Match claim, Match verdict) {
        if (verdict.first() - claim.end() > POINTER_REACH) {
            return false;
        }
        for (int at = claim.end(); at < verdict.first(); at++) {
            if (doc.isNumber(at) || doc.is(at, Category.NUMBERS)) {
                return false;
            }
            if (doc.match(at, Category.CLAUSE_WORDS, EventAttributes.CLAUSE_KIND, ClauseKind.POINTER) != null) {
                return true;
            }
        }
        return verdict.first() == claim.end();
    }

    private void lookBack(List<Sentence> sentences, int number) {
        for (int back = number - 1; back >= Math.max(0, number - SENTENCES_BACK); back--) {
            Sentence before = sentences.get(back);
            Match claim = next(before.first(), before.end(), FalsityKind.CLAIM);
            if (claim != null) {
                untrue.set(claim.end(), before.end());
                return;
            }
        }
    }

    private @Nullable Match next(int from, int to, FalsityKind kind) {
        int at = from;
        while (at < to) {
            Match match = falsity(at);
            if (match != null && kind(match) == kind) {
                return match;
            }
            at = match != null && kind(match) == FalsityKind.NEITHER ? match.end() : at + 1;
        }
        return null;
    }

    private @Nullable Match falsity(int at) {
        return doc.match(at, Category.FALSITIES);
    }

    private static FalsityKind kind(Match match) {
        return match.entry().get(EventAttributes.FALSITY_KIND);
    }
}
