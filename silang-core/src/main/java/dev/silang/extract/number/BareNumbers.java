package dev.silang.extract.number;

import dev.silang.lang.WordForms.WordForm;
import dev.silang.mention.TokenView;
import dev.silang.text.Token;
import dev.silang.value.Concept;
import java.util.BitSet;
import java.util.Set;

/**
 * Numbers that may count or measure although no word of a pack says so: those written as large or exact ones ("225,000",
 * "2.1 million", "3,66"), and those before a noun of their own ("4 IUP", "lima rute").
 */
final class BareNumbers {
    private static final Set<Numeral.Form> PLAIN = Set.of(Numeral.Form.FIGURE, Numeral.Form.WORD);

    private BareNumbers() {}

    /**
     * Makes a draft that nothing anchors one of these: a {@link AmountRule#FIGURE} or {@link AmountRule#BARE}.
     *
     * @return whether it is one
     */
    static boolean read(TokenView doc, NumberDraft draft, BitSet taken) {
        if (!draft.isBare() || !PLAIN.contains(draft.numeral.form())) {
            return false;
        }
        if (isWritten(doc, draft)) {
            draft.rule = AmountRule.FIGURE;
            return true;
        }
        draft.rule = AmountRule.BARE;
        if (isOfNoun(doc, draft, taken)) {
            draft.head = doc.token(draft.end).norm();
            draft.counted = Concept.of(draft.head);
            draft.end++;
            return true;
        }
        return false;
    }

    /** Whether a number is written with a mark inside or a scale word behind: no year, no number of a list. */
    private static boolean isWritten(TokenView doc, NumberDraft draft) {
        boolean marked = doc.token(draft.numeral.first()).text().chars().anyMatch(mark -> mark == '.' || mark == ',');
        return draft.numeral.isScaled() || draft.isFigure() && marked;
    }

    /** Whether a noun follows and no noun or name stands before, of which it were the number: "kelas 2 SD", "Komisi 4 DPR". */
    private static boolean isOfNoun(TokenView doc, NumberDraft draft, BitSet taken) {
        int noun = draft.end;
        boolean whole = draft.numeral.isInteger() && draft.end == draft.numeral.end();
        return whole
                && noun < doc.sentenceEnd(draft.first)
                && !taken.get(noun)
                && isNoun(doc, noun)
                && !(draft.first > 0
                        && !doc.startsSentence(draft.first)
                        && (isNumbered(doc, draft.first - 1)
                                || doc.token(draft.first - 1).is(".")
                                || doc.touchesBefore(draft.first)));
    }

    /** "Kelas", "Komisi": not a noun of a deed, "pencabutan 4 IUP". */
    private static boolean isNumbered(TokenView doc, int at) {
        WordForm form = doc.form(at);
        return isNoun(doc, at) && (form == null || form.deed().isEmpty());
    }

    /** A noun of the lexicon, or a word with a capital: "IUP", "Puskeswan". */
    private static boolean isNoun(TokenView doc, int at) {
        Token token = doc.token(at);
        WordForm form = doc.form(at);
        return token.isWord() && (form == null ? token.isCapitalized() : form.isNoun());
    }
}
