package dev.silang.check.quote;

import dev.silang.check.Link;
import dev.silang.check.Utterance;
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
public final class Retellings {
    private final Map<String, List<Told>> byArticle = new HashMap<>();

    /** A statement that is a version of an utterance. */
    private record Told(Statement statement, Utterance utterance) {}

    /** @param utterances of the story */
    public Retellings(List<Utterance> utterances) {
        for (Utterance utterance : utterances) {
            for (Utterance.Version version : utterance.versions()) {
                Statement statement = version.statement();
                byArticle
                        .computeIfAbsent(statement.article().id(), id -> new ArrayList<>())
                        .add(new Told(statement, utterance));
            }
        }
    }

    /** How two claims relate, with a step that names the statement if both are versions of one. */
    public Link marked(Link link) {
        Utterance told = told(link.a());
        if (link.why().relation() != Relation.CONFLICT || told == null || !told.equals(told(link.b()))) {
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
        return byArticle.getOrDefault(claim.article().id(), List.of()).stream()
                .filter(told -> told.statement.content().encloses(claim.evidence()))
                .findFirst()
                .map(Told::utterance)
                .orElse(null);
    }
}
