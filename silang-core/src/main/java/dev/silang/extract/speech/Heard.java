package dev.silang.extract.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of a document and what was said in it, in order.
 *
 * @param announced who is told to speak without words of his own in the unit, null if nobody is
 * @param owner who said what the unit before tells, null if the unit does not point back to it
 */
record Heard(
        Speech.Unit unit,
        List<Said> said,
        @Nullable Voice announced,
        @Nullable Voice owner) {
    boolean isSilent() {
        return said.isEmpty();
    }
}
