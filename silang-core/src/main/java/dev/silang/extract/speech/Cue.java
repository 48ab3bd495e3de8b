package dev.silang.extract.speech;

import dev.silang.lang.SpeechAttributes;
import dev.silang.lang.SpeechAttributes.CuePlace;

/**
 * Words that credit.
 *
 * @param rule id of the rule that has the words
 * @param first index of the first token
 * @param end index behind the last token
 * @param clitic whether the last token carries a pronoun ("ujarnya")
 */
record Cue(String rule, SpeechRules.Form form, int first, int end, boolean clitic) {
    /** Where the cue stands to the content. */
    CuePlace position() {
        return form.position();
    }

    /** Where the speaker stands to the cue; unless the pack says so, on the side away from the content. */
    CuePlace speaker() {
        return form.speaker();
    }

    /** Whether the word has other uses too, so that more must speak for it. */
    boolean isWeak() {
        return form.is(SpeechAttributes.WEAK);
    }

    /** Whether the one who was told follows at once, as in "told reporters". */
    boolean hasAddressee() {
        return form.is(SpeechAttributes.HAS_ADDRESSEE);
    }

    /** Whether it is part of what is said: "data itu belum menunjukkan perbaikan" says that it has not. */
    boolean isContent() {
        return form.is(SpeechAttributes.IS_CONTENT);
    }

    /** Whether it needs words in quotation marks, which alone are what was said: "called the plan \"reckless\"". */
    boolean needsQuote() {
        return form.is(SpeechAttributes.NEEDS_QUOTE);
    }

    /** Whether only somebody who is named says so in that way. */
    boolean needsName() {
        return form.is(SpeechAttributes.NEEDS_NAME);
    }

    /** Whether it reports only with a word of what somebody is asked to do: "meminta warga untuk mengungsi". */
    boolean isDirective() {
        return form.is(SpeechAttributes.NEEDS_PURPOSE);
    }

    /** Whether it reports what was counted or found: "mencatat 12 kasus". */
    boolean isFinding() {
        return form.is(SpeechAttributes.IS_FINDING);
    }

    boolean namesDocument() {
        return form.document();
    }
}
