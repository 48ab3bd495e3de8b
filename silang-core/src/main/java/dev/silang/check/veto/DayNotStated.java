package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.check.pair.Timing;
import dev.silang.claim.Slot;
import java.util.List;

/** Two days conflict only if both are given as days. */
final class DayNotStated implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.timing() == Timing.DAY && !(pair.a().hasDay() && pair.b().hasDay());
    }

    @Override
    public Force force() {
        return Force.UNLESS_LIKELY;
    }

    @Override
    public String reason() {
        return "a day is inferred, not stated";
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                Slot.WHEN,
                List.of("Pencurian itu terjadi pada Selasa malam.", "Pencurian itu terjadi pada Senin (3/6/2024)."),
                List.of(
                        "Pencurian itu terjadi pada Selasa (4/6/2024).",
                        "Pencurian itu terjadi pada Senin (3/6/2024).")));
    }
}
