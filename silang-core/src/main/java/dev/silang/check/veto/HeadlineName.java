package dev.silang.check.veto;

import dev.silang.check.pair.PairFacts;

/** Names and places in headlines have no sure end, as every word is capitalized there. */
final class HeadlineName implements Veto {
    @Override
    public boolean refuses(PairFacts pair) {
        return pair.a().isHeadlineName() || pair.b().isHeadlineName();
    }

    @Override
    public Force force() {
        return Force.ALWAYS;
    }

    @Override
    public String reason() {
        return "a name in a headline has no sure end";
    }
}
