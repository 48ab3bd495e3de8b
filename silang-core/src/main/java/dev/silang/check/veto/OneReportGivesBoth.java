package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;

/** A report that gives both values knows them for answers to two questions, unless both come of one copied text. */
final class OneReportGivesBoth implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return !pair.isVerbatim() && !pair.mayBeWithinOneReport() && pair.isOneArticleGivingBoth();
    }

    @Override
    public Force force() {
        return Force.ALWAYS;
    }

    @Override
    public String reason() {
        return "one report gives both values";
    }
}
