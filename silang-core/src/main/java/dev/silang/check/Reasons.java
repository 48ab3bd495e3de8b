package dev.silang.check;

import dev.silang.relation.Relation;
import dev.silang.source.Dependence;
import dev.silang.source.Origin;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Why findings and origins are what they are, without what goes without saying. Immutable. */
public final class Reasons {
    private final Set<Dependence> ofStories = new HashSet<>();

    public Reasons(CrossCheck check) {
        check.stories().forEach(story -> story.origins().forEach(origin -> ofStories.addAll(origin.why())));
    }

    /** The links that made a finding what it is. */
    public static List<Link> deciding(Finding finding) {
        return finding.links().stream()
                .filter(link -> decides(finding.verdict(), link.why().relation()))
                .toList();
    }

    private static boolean decides(Verdict verdict, Relation relation) {
        return switch (verdict) {
            case CONFLICT -> relation == Relation.CONFLICT;
            case UPDATE -> relation == Relation.UPDATE;
            case FINER -> relation.agrees() && relation != Relation.SAME;
            case SAME, ONLY -> relation.agrees();
        };
    }

    /** Ids of the articles in which one finding holds two different answers. */
    public static Set<String> againstThemselves(Finding finding) {
        Set<String> found = new LinkedHashSet<>();
        for (Link link : finding.links()) {
            String article = link.a().article().id();
            if (link.why().relation() == Relation.CONFLICT
                    && article.equals(link.b().article().id())) {
                found.add(article);
            }
        }
        return found;
    }

    /** Why the articles of an answer are one origin that the story as a whole does not make one. */
    public List<Dependence> ofAnswerAlone(Origin origin) {
        return origin.why().stream().filter(why -> !ofStories.contains(why)).toList();
    }
}
