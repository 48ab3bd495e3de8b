package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;
import dev.silang.claim.Slot;
import java.util.List;

/** A report that gives both values knows them for answers to two questions, unless both come of one copied text. */
final class OneReportGivesBoth implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return !pair.mayBeWithinOneReport() && pair.isOneArticleGivingBoth() && !pair.isVerbatim();
    }

    @Override
    public Force force() {
        return Force.ALWAYS;
    }

    @Override
    public String reason() {
        return "one report gives both values";
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                Slot.DURATION,
                List.of(
                        "Pertemuan itu berlangsung selama tiga jam.",
                        "Pertemuan itu berlangsung selama lima jam. Pertemuan sebelumnya berlangsung selama tiga jam."),
                List.of("Pertemuan itu berlangsung selama tiga jam.", "Pertemuan itu berlangsung selama lima jam.")));
    }
}
