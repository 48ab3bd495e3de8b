package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.claim.Slot;
import java.util.List;

/** A slip adds a digit at most; numbers farther apart count different things. */
final class FarApart implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.isFarApart();
    }

    @Override
    public Force force() {
        return Force.UNLESS_SLIP;
    }

    @Override
    public String reason() {
        return "the numbers are too far apart";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        Slot.QUANTITY,
                        List.of(
                                "Banjir merendam 12 rumah di Desa Kaliwungu.",
                                "Banjir merendam 1.260 rumah di Desa Kaliwungu."),
                        List.of(
                                "Banjir merendam 120 rumah di Desa Kaliwungu.",
                                "Banjir merendam 1.260 rumah di Desa Kaliwungu.")),
                new Example(
                        Slot.DURATION,
                        List.of("The talks lasted two hours.", "The talks lasted nine hours."),
                        List.of("The talks lasted two hours.", "The talks lasted seven hours.")));
    }
}
