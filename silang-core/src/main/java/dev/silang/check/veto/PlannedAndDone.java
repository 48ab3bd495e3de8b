package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.claim.Slot;
import java.util.List;

/** A planned time and the actual one are two answers; of two deadlines both are planned. */
final class PlannedAndDone implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.isOnePlanned() && !pair.areUntil();
    }

    @Override
    public Force force() {
        return Force.UNLESS_LIKELY;
    }

    @Override
    public String reason() {
        return "one is planned, the other done";
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                Slot.WHEN,
                List.of(
                        "Jembatan gantung itu akan diresmikan pada Jumat (7/6/2024).",
                        "Jembatan gantung itu diresmikan pada Selasa (4/6/2024)."),
                List.of(
                        "Jembatan gantung itu diresmikan pada Senin (3/6/2024).",
                        "Jembatan gantung itu diresmikan pada Selasa (4/6/2024).")));
    }
}
