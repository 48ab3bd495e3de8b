package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.claim.Slot;
import java.util.List;

/** Two causes may both have worked; they exclude each other only where one report denies what the other affirms. */
final class BothAffirmed implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.slot() == Slot.CAUSE && !pair.isOneDenied();
    }

    @Override
    public Force force() {
        return Force.UNLESS_SLIP;
    }

    @Override
    public String reason() {
        return "both causes may be true";
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                Slot.CAUSE,
                List.of(
                        "Kebakaran itu disebabkan oleh korsleting listrik.",
                        "Kebakaran itu disebabkan oleh kompor gas."),
                List.of("Penyebab kebakaran itu belum diketahui.", "Kebakaran itu disebabkan oleh kompor gas.")));
    }
}
