package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.claim.Slot;
import java.util.List;

/** Times of two events, or of statements, of which there are many. */
final class TimeOfAnotherEvent implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.timing().isOfEvent() && (!pair.isOneEvent() || pair.a().isOfSpeech());
    }

    @Override
    public Force force() {
        return Force.UNLESS_LIKELY;
    }

    @Override
    public String reason() {
        return "the times are of two events";
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                Slot.WHEN,
                List.of(
                        "\"Air surut,\" kata Budi Santoso di Kendal, Senin (3/6/2024).",
                        "\"Semua pulang,\" kata Budi Santoso di Kendal, Selasa (4/6/2024)."),
                List.of(
                        "Banjir di Kendal terjadi pada Senin (3/6/2024).",
                        "Banjir di Kendal terjadi pada Selasa (4/6/2024).")));
    }
}
