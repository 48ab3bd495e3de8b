package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.claim.Slot;
import java.util.List;

/** Codes that differ by more than a slip or two name two things. */
final class AnotherCode implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.slot() == Slot.IDENTIFIER && !pair.isSlipOfCode();
    }

    @Override
    public Force force() {
        return Force.UNLESS_SLIP;
    }

    @Override
    public String reason() {
        return "the codes name two things";
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                Slot.IDENTIFIER,
                List.of("Bus bernomor polisi G 1467 QA terguling.", "Truk bernomor polisi H 9035 WD terguling."),
                List.of("Bus bernomor polisi G 1467 QA terguling.", "Bus bernomor polisi G 1476 QA terguling.")));
    }
}
