package dev.silang.check;

import dev.silang.relation.Relation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One question of a story and what the articles answer.
 *
 * @param id follows from the question and its first answer in time, so that it stays when later articles come
 * @param positions the different answers; the first is the one with the most origins
 * @param links the relations that decided, each between claims of two positions or of one
 */
public record Finding(String id, Question question, Verdict verdict, List<Position> positions, List<Link> links) {
    public Finding {
        positions = List.copyOf(positions);
        links = List.copyOf(links);
    }

    /** The links that made it what it is. */
    public List<Link> deciding() {
        return links.stream()
                .filter(link -> verdict.isDecidedBy(link.why().relation()))
                .toList();
    }

    /** Ids of the articles in which it holds two different answers. */
    public Set<String> againstThemselves() {
        Set<String> found = new LinkedHashSet<>();
        for (Link link : links) {
            String article = link.a().article().id();
            if (link.why().relation() == Relation.CONFLICT
                    && article.equals(link.b().article().id())) {
                found.add(article);
            }
        }
        return found;
    }
}
