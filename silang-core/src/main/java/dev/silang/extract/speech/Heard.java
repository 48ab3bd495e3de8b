package dev.silang.extract.speech;

import java.util.List;

/** A unit of a document and what was said in it, in order. */
record Heard(Speech.Unit unit, List<Said> said) {
    boolean isSilent() {
        return said.isEmpty();
    }
}
