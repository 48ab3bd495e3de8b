package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.check.pair.Timing;
import dev.silang.claim.Slot;
import java.util.List;

/** Goals have minutes, and each its scorer. */
final class GoalOfAnother implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.timing() == Timing.MATCH && !pair.sharesPeople();
    }

    @Override
    public Force force() {
        return Force.UNLESS_SLIP;
    }

    @Override
    public String reason() {
        return "goals of two players";
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                Slot.WHEN,
                List.of("Gol lahir pada menit ke-52.", "Gol Wahyu Saputra lahir pada menit ke-70."),
                List.of("Gol Wahyu Saputra lahir pada menit ke-52.", "Gol Wahyu Saputra lahir pada menit ke-70.")));
    }
}
