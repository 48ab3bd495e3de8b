package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.check.pair.Timing;
import dev.silang.claim.Slot;
import java.util.List;

/** Bodies are found and goals are scored again the next day; only the story's own event happens once. */
final class ClockOfAnotherDay implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.timing() == Timing.CLOCK && !(pair.isOneDay() || pair.a().isMainEvent());
    }

    @Override
    public Force force() {
        return Force.UNLESS_SLIP;
    }

    @Override
    public String reason() {
        return "the clock times are of two days";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        Slot.WHEN,
                        List.of(
                                "Banjir merendam 40 rumah. Banjir merusak dua jembatan. Banjir membawa lumpur ke tiga sekolah. Jenazah ditemukan kemarin pukul 10.30 WIB.",
                                "Banjir merendam 40 rumah. Banjir merusak dua jembatan. Banjir membawa lumpur ke tiga sekolah. Jenazah ditemukan pukul 07.15 WIB."),
                        List.of(
                                "Banjir merendam 40 rumah. Banjir merusak dua jembatan. Banjir membawa lumpur ke tiga sekolah. Jenazah ditemukan pukul 06.30 WIB.",
                                "Banjir merendam 40 rumah. Banjir merusak dua jembatan. Banjir membawa lumpur ke tiga sekolah. Jenazah ditemukan pukul 07.15 WIB.")));
    }
}
