package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.claim.Slot;
import java.util.List;

/** Offices and topics: what a person is and what was discussed may each have several right answers. */
final class CompatibleAnswers implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return switch (pair.slot()) {
            case ROLE, TOPIC -> true;
            case WHEN, WHERE, DURATION, QUANTITY, PRECEDENCE, PARTICIPANT, IDENTIFIER, CAUSE -> false;
        };
    }

    @Override
    public Force force() {
        return Force.ALWAYS;
    }

    @Override
    public String reason() {
        return "both answers may be true";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        Slot.ROLE,
                        List.of(
                                "Camat Paninggaran, Slamet Riyadi, meninjau banjir.",
                                "Ketua PMI Pekalongan, Slamet Riyadi, meninjau banjir."),
                        List.of(
                                "Camat Paninggaran, Slamet Riyadi, meninjau banjir.",
                                "Camat Paninggaran, Slamet Riyadi, menutup jalan.")),
                new Example(
                        Slot.TOPIC,
                        List.of("Bupati dan gubernur membahas tanggul.", "Bupati dan gubernur membahas pupuk."),
                        List.of("Bupati dan gubernur membahas tanggul.", "Gubernur membahas tanggul.")));
    }
}
