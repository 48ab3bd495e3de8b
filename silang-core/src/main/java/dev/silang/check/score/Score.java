package dev.silang.check.score;

import dev.silang.check.veto.Veto;
import java.util.List;

/** Whether two claims are taken to answer one question. */
public sealed interface Score {
    /** What stands against it, whatever speaks for it. */
    record Refused(Veto why) implements Score {}

    /** Likely enough. */
    record Likely(double likelihood, List<Fact> facts) implements Score {
        public Likely {
            facts = List.copyOf(facts);
        }
    }

    /** Nothing stands against it, but too little speaks for it. */
    record Unlikely(double likelihood, double bar) implements Score {}
}
