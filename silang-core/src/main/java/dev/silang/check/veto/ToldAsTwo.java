package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.claim.Slot;
import java.util.List;

/** One report gives both values and others one each: then they are two sums, two distances. */
final class ToldAsTwo implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.a().isSettled() && pair.isToldAsTwo() && !pair.areTwoExpansions();
    }

    @Override
    public Force force() {
        return Force.ALWAYS;
    }

    @Override
    public String reason() {
        return "one report tells both as two things";
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                Slot.QUANTITY,
                List.of(
                        "Perusahaan dihukum membayar ganti rugi sebesar Rp 20,4 miliar.",
                        "Perusahaan dihukum membayar ganti rugi sebesar Rp 31,9 miliar.",
                        "Perusahaan dihukum membayar ganti rugi sebesar Rp 20,4 miliar. Dalam perkara lain, ganti rugi sebesar Rp 31,9 miliar harus dibayar perusahaan."),
                List.of(
                        "Perusahaan dihukum membayar ganti rugi sebesar Rp 20,4 miliar.",
                        "Perusahaan dihukum membayar ganti rugi sebesar Rp 31,9 miliar.")));
    }
}
