package dev.silang.check;

import dev.silang.claim.Claim;
import dev.silang.claim.Statement;
import dev.silang.relation.Explanation;
import dev.silang.relation.Relation;
import dev.silang.relation.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of a conflict that its two sides are versions of one statement. */
final class Retellings {
    private final List<Claim> claims;
    private final List<Statement> statements;
    private final Map<String, List<Integer>> byArticle = new HashMap<>();
    private final Map<Integer, Utterance> utterances = new HashMap<>();

    Retellings(List<Claim> claims, List<Statement> statements, List<Utterance> utterances) {
        this.claims = claims;
        this.statements = statements;
        for (Utterance utterance : utterances) {
            for (Utterance.Version version : utterance.versions()) {
                this.utterances.put(version.statement(), utterance);
                byArticle
                        .computeIfAbsent(statements.get(version.statement()).article(), id -> new ArrayList<>())
                        .add(version.statement());
            }
        }
    }

    List<Link> marked(List<Link> links) {
        return links.stream().map(this::marked).toList();
    }

    private Link marked(Link link) {
        Utterance told = told(claims.get(link.a()));
        if (link.why().relation() != Relation.CONFLICT || told == null || !told.equals(told(claims.get(link.b())))) {
            return link;
        }
        List<Step> steps = new ArrayList<>(link.why().steps());
        steps.add(Step.of(Step.Kind.ONE_STATEMENT, told.speaker()));
        return new Link(link.a(), link.b(), new Explanation(link.why().relation(), steps));
    }

    private @Nullable Utterance told(Claim claim) {
        if (claim.inTitle()) {
            return null;
        }
        return byArticle.getOrDefault(claim.article(), List.of()).stream()
                .filter(number -> statements.get(number).content().encloses(claim.evidence()))
                .findFirst()
                .map(utterances::get)
                .orElse(null);
    }
}
