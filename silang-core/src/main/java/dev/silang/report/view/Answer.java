package dev.silang.report.view;

import dev.silang.check.Finding;
import dev.silang.check.Position;
import dev.silang.claim.Claim;
import dev.silang.text.Article;
import java.util.List;

/**
 * One answer to a question: all that say the same, under whatever names.
 *
 * @param shown what a reader gets to see of it
 * @param quoted whether that is in the words of a report, so that a quote beside it would repeat it
 * @param position its claims and the origins behind them; no origins where they were not counted for it alone
 * @param finding the one that holds it, the most pressing if several do
 */
public record Answer(String shown, boolean quoted, Position position, Finding finding) {
    /** In the order of the cross-check. */
    public List<Claim> claims() {
        return position.claims();
    }

    /** Who says so, each once. */
    public List<Article> articles() {
        return claims().stream().map(Claim::article).distinct().toList();
    }
}
