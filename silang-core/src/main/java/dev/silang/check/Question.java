package dev.silang.check;

import dev.silang.claim.Scope;
import dev.silang.claim.Slot;

/**
 * What is asked, in no language: two findings of one question differ in their answers only. Its wording is the report's.
 *
 * @param frame the event asked about, empty if none
 * @param of the thing asked, empty if the slot says all
 * @param scope the part asked about
 */
public record Question(Slot slot, String frame, String of, Scope scope) {
    /** The same in every language and for every input. */
    public String key() {
        return slot.label() + "|" + frame + "|" + of + "|" + scope.key();
    }
}
