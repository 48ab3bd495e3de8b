package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.claim.Slot;
import java.util.List;

/** Only places where the story's own event is said to have happened are set against each other, where each report names one or two. */
final class PlaceInPassing implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.slot() == Slot.WHERE
                && !pair.areMeasured()
                && !(pair.areSites() && pair.areOfMainEvent() && pair.isFew());
    }

    @Override
    public Force force() {
        return Force.UNLESS_LIKELY;
    }

    @Override
    public String reason() {
        return "the places are not where the event happened";
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                Slot.WHERE,
                List.of(
                        "Kapal itu karam. Kapal itu karam pada malam hari. Para korban dirawat di Kabupaten Kendal.",
                        "Kapal itu karam. Kapal itu karam pada malam hari. Para korban dirawat di Kabupaten Batang."),
                List.of("Kapal itu karam di Kabupaten Kendal.", "Kapal itu karam di Kabupaten Batang.")));
    }
}
