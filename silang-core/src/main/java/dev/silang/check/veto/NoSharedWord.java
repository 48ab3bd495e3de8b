package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.claim.Slot;
import java.util.List;

/** Two counts whose clauses have no word in common count in two contexts. */
final class NoSharedWord implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.slot() == Slot.QUANTITY && !pair.isParallel() && pair.contextOverlap() == 0;
    }

    @Override
    public Force force() {
        return Force.ALWAYS;
    }

    @Override
    public String reason() {
        return "the clauses share no word";
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                Slot.QUANTITY,
                List.of("Banjir bandang: 12 orang tewas.", "Sembilan orang meninggal akibat longsor di Kendal."),
                List.of("Banjir bandang: 12 orang tewas.", "Sembilan orang meninggal akibat banjir di Kendal.")));
    }
}
