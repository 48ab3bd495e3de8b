package dev.silang.check;

import java.util.List;

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
}
