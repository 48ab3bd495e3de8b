package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.claim.Slot;
import java.util.List;

/** The day on which a report read what somebody said is not the day on which it was said, nor that on which another read it. */
final class DayOfCiting implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.slot() == Slot.WHEN && pair.isOfCiting();
    }

    @Override
    public Force force() {
        return Force.ALWAYS;
    }

    @Override
    public String reason() {
        return "a day on which something was cited or posted";
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                Slot.WHEN,
                List.of(
                        "\"Jalan desa itu dibuka lagi,\" kata Wahyu Saputra kepada wartawan, dikutip Selasa (4/6/2024).",
                        "\"Jalan desa itu dibuka lagi,\" kata Wahyu Saputra kepada wartawan, dikutip Senin (3/6/2024)."),
                List.of(
                        "\"Jalan desa itu dibuka lagi,\" kata Wahyu Saputra kepada wartawan, Selasa (4/6/2024).",
                        "\"Jalan desa itu dibuka lagi,\" kata Wahyu Saputra kepada wartawan, Senin (3/6/2024).")));
    }
}
