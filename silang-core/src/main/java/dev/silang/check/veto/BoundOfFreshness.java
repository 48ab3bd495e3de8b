package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.check.pair.Timing;
import dev.silang.claim.Slot;
import java.util.List;

/** "Hingga Minggu" of a day gone by tells how fresh the figures are; only deadlines ahead are set against each other. */
final class BoundOfFreshness implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.timing() == Timing.BOUND && !(pair.a().isAhead() && pair.b().isAhead());
    }

    @Override
    public Force force() {
        return Force.UNLESS_LIKELY;
    }

    @Override
    public String reason() {
        return "a bound that tells how fresh the figures are";
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                Slot.WHEN,
                List.of(
                        "Hingga Selasa (4/6/2024), banjir merendam 12 rumah.",
                        "Hingga Senin (3/6/2024), banjir merendam 12 rumah."),
                List.of(
                        "Pencarian diperpanjang hingga Jumat (7/6/2024).",
                        "Pencarian diperpanjang hingga Sabtu (8/6/2024).")));
    }
}
