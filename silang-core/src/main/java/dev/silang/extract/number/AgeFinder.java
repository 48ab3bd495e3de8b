package dev.silang.extract.number;

import dev.silang.lang.Category;
import dev.silang.lang.Match;
import dev.silang.lang.NumberAttributes;
import dev.silang.lang.WordForms.WordForm;
import dev.silang.mention.TokenView;
import dev.silang.text.Token;
import dev.silang.value.Concept;
import dev.silang.value.Duration;
import dev.silang.value.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Tells ages from durations and counts: "(33)" and ", 42," behind a name, "berusia 30 tahun", "remaja 17 tahun". */
final class AgeFinder {
    static final Concept AGE = Concept.of("age");
    private static final String NAME = AGE.name();
    static final int OLDEST = 120;

    private AgeFinder() {}

    /** Makes a draft an age if it stands where ages stand. */
    static boolean is(TokenView doc, NumberDraft draft) {
        boolean age = draft.isTime() ? isTimed(doc, draft) : isPlain(doc, draft);
        if (age) {
            make(draft);
        }
        return age;
    }

    /** Makes a draft an age, in the unit that it was said in: years where none was. */
    static void make(NumberDraft draft) {
        if (draft.isTime()) {
            BigDecimal one = Duration.seconds(draft.unit);
            Interval seconds = draft.stated;
            draft.stated = new Interval(
                    in(seconds.low(), one), seconds.lowOpen(), in(seconds.high(), one), seconds.highOpen());
            draft.grain = draft.grain.divide(one, 6, RoundingMode.HALF_UP);
        } else if (draft.unit.isEmpty()) {
            draft.unit = "a";
        }
        draft.dimension = NAME;
        draft.counted = AGE;
        draft.rule = AmountRule.AGE;
        draft.anchored = true;
    }

    private static @Nullable BigDecimal in(@Nullable BigDecimal seconds, BigDecimal one) {
        return seconds == null ? null : seconds.divide(one, 6, RoundingMode.HALF_UP);
    }

    /** A bare number alone in parentheses or between commas behind a name. */
    private static boolean isPlain(TokenView doc, NumberDraft draft) {
        if (!draft.isBare() || draft.numeral.form() != Numeral.Form.FIGURE || !isAge(draft)) {
            return false;
        }
        return isEnclosed(doc, draft, "(", ")") || isEnclosed(doc, draft, ",", ",") || isEnclosed(doc, draft, ",", ".");
    }

    private static boolean isTimed(TokenView doc, NumberDraft draft) {
        if (!isAge(draft)) {
            return false;
        }
        if (isBehindPerson(doc, draft.first)) {
            return draft.unit.equals("a");
        }
        if (draft.unitEntry != null && draft.unitEntry.is(NumberAttributes.AFTER_NAME, NAME) && draft.first > 0) {
            return doc.token(draft.first - 1).isCapitalized();
        }
        boolean closing = draft.unit.equals("a") && isEnclosed(doc, draft, ",", ".");
        return closing || isEnclosed(doc, draft, "(", ")") || isEnclosed(doc, draft, ",", ",");
    }

    /** "Remaja 17 tahun", "penyanyi 23 tahun itu": a noun for people. */
    private static boolean isBehindPerson(TokenView doc, int at) {
        Match person = doc.before(at, Category.COUNTED);
        WordForm form = doc.form(at - 1);
        return person != null && NounFinder.isNoun(person) && person.entry().is(NumberAttributes.ANIMATE)
                || form != null && form.isHuman();
    }

    private static boolean isAge(NumberDraft draft) {
        return draft.numeral.isInteger()
                && draft.numeral.isBetween(1, OLDEST)
                && draft.numeral.scale().intValue() == 1;
    }

    private static boolean isEnclosed(TokenView doc, NumberDraft draft, String opens, String closes) {
        int before = draft.first - 1;
        if (before < 1
                || draft.end >= doc.size()
                || !doc.token(before).is(opens)
                || !doc.token(draft.end).is(closes)) {
            return false;
        }
        Token name = doc.token(before - 1);
        return name.isWord()
                && name.isCapitalized()
                && doc.before(before, Category.NUMBER_LIMITS) == null
                && doc.before(before, Category.MEASURES) == null;
    }
}
