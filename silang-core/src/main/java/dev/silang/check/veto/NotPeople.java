package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.claim.Slot;
import java.util.List;

/** Several organisations may take part; only names of people are set against each other. */
final class NotPeople implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.slot() == Slot.PARTICIPANT && !pair.arePeople();
    }

    @Override
    public Force force() {
        return Force.UNLESS_LIKELY;
    }

    @Override
    public String reason() {
        return "several may have taken part";
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                Slot.PARTICIPANT,
                List.of("Bantuan disalurkan Yayasan Tunas Harapan kemarin.", "Yayasan Tunas Harapin memberi selimut."),
                List.of("Lomba lari itu dimenangkan Budi Hartanto.", "Lomba itu dimenangi Budi Hartamto.")));
    }
}
