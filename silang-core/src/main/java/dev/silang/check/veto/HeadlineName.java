package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.claim.Slot;
import java.util.List;

/** Names and places in headlines have no sure end, as every word is capitalized there. */
final class HeadlineName implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.a().isHeadlineName() || pair.b().isHeadlineName();
    }

    @Override
    public Force force() {
        return Force.ALWAYS;
    }

    @Override
    public String reason() {
        return "a name in a headline has no sure end";
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                Slot.PARTICIPANT,
                List.of(
                        "Korban Tewas Bernama Suparto\n\nBus itu terguling di Jalan Raya Wates.",
                        "Korban tewas bernama Suparno. Bus itu terguling di Jalan Raya Wates."),
                List.of(
                        "Korban tewas bernama Suparto. Bus itu terguling di Jalan Raya Wates.",
                        "Korban tewas bernama Suparno. Bus itu terguling di Jalan Raya Wates.")));
    }
}
