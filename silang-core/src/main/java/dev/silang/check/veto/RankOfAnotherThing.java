package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.claim.Slot;
import java.util.List;

/** "Hari ketiga" and "kunjungan pertama" rank different things. */
final class RankOfAnotherThing implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.slot() == Slot.PRECEDENCE && !pair.ranksOneThing();
    }

    @Override
    public Force force() {
        return Force.UNLESS_SLIP;
    }

    @Override
    public String reason() {
        return "they rank different things";
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                Slot.PRECEDENCE,
                List.of(
                        "Ini adalah kunjungan ketiga presiden ke kota itu.",
                        "Ini adalah hari kelima kunjungan presiden ke kota itu."),
                List.of(
                        "Ini adalah kunjungan ketiga presiden ke kota itu.",
                        "Ini adalah kunjungan kelima presiden ke kota itu.")));
    }
}
