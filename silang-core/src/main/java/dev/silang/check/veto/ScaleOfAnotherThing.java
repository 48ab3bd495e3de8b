package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.claim.Slot;
import java.util.List;

/** The same digits at another power of ten, of things that are not one: a coincidence. */
final class ScaleOfAnotherThing implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.isScaleSlip() && !pair.countsNear();
    }

    @Override
    public Force force() {
        return Force.UNLESS_PARALLEL;
    }

    @Override
    public String reason() {
        return "the same digits count two things";
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                Slot.QUANTITY,
                List.of("Bencana itu menewaskan 125 orang di Siak.", "Bencana itu dialami 1.250 warga di Siak."),
                List.of("Bencana itu menewaskan 125 orang di Siak.", "Bencana itu menewaskan 1.250 orang di Siak.")));
    }
}
