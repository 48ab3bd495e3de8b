package dev.silang.report.view;

import dev.silang.check.Finding;
import dev.silang.check.Position;
import dev.silang.claim.Claim;
import dev.silang.text.Article;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

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

    /** When it was first told, by the reports that decide how it relates to others if there are such; the latest if no report says. */
    OffsetDateTime firstTold() {
        Set<Claim> linked = Collections.newSetFromMap(new IdentityHashMap<>());
        finding.deciding().forEach(link -> linked.addAll(List.of(link.a(), link.b())));
        boolean decides = claims().stream().anyMatch(linked::contains);
        return claims().stream()
                .filter(claim -> !decides || linked.contains(claim))
                .map(claim -> claim.article().published())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(OffsetDateTime.MAX);
    }

    /** Who says so, each once. */
    public List<Article> articles() {
        return claims().stream().map(Claim::article).distinct().toList();
    }
}
