package dev.silang.eval.marks;

import dev.silang.eval.marks.SharedArticles.Found;
import dev.silang.eval.score.Annotated;
import dev.silang.eval.score.CaseScore;
import dev.silang.eval.score.ScoreTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What reports got right and wrong of marked events.
 *
 * @param scores of the events that could be checked
 * @param missing the events of which an article is not there, or not with the text that was marked
 * @param thrown which articles the program threw at, one line for each
 */
public record MarksScore(List<CaseScore> scores, List<String> missing, List<String> thrown) {
    /**
     * Cross-checks each event and scores the report by the rules of cases.
     *
     * @param shared the folder with the outside articles
     * @param report gives the JSON report on articles, which are one line of JSON each
     */
    public static MarksScore of(List<MarkedEvent> events, Path shared, UnaryOperator<String> report)
            throws IOException {
        return of(events, found(events, shared), report);
    }

    /**
     * The same of the events that are looked at and of those that are {@linkplain MarkedEvent#isUnseen() unseen}, of which the outside
     * articles are read once.
     *
     * @return by whether they are unseen
     */
    public static Map<Boolean, MarksScore> halves(List<MarkedEvent> events, Path shared, UnaryOperator<String> report)
            throws IOException {
        Map<String, Found> found = found(events, shared);
        return events.stream()
                .collect(Collectors.partitioningBy(
                        MarkedEvent::isUnseen,
                        Collectors.collectingAndThen(Collectors.toList(), half -> of(half, found, report))));
    }

    private static Map<String, Found> found(List<MarkedEvent> events, Path shared) throws IOException {
        Map<String, String> wanted = new HashMap<>();
        events.forEach(event -> wanted.putAll(event.articles()));
        return SharedArticles.find(shared, wanted);
    }

    private static MarksScore of(List<MarkedEvent> events, Map<String, Found> found, UnaryOperator<String> report) {
        MarksScore score = new MarksScore(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (MarkedEvent event : events) {
            if (found.keySet().containsAll(event.articles().keySet())) {
                score.check(event, found, report);
            } else {
                score.missing.add(event.name());
            }
        }
        return score;
    }

    private void check(MarkedEvent event, Map<String, Found> found, UnaryOperator<String> report) {
        Map<String, String> lines = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        event.articles().keySet().forEach(id -> {
            Found article = Objects.requireNonNull(found.get(id));
            lines.put(id, article.line());
            texts.put(id, article.text());
        });
        String json;
        try {
            json = report.apply(String.join("\n", lines.values()));
        } catch (RuntimeException e) {
            thrown.add(event.name() + ": " + culprit(lines, report) + " throws " + e);
            return;
        }
        scores.add(CaseScore.of(Annotated.of(event.name(), event.language(), event.marks(), texts), json));
    }

    /** The first article that throws by itself as well. */
    private static String culprit(Map<String, String> lines, UnaryOperator<String> report) {
        for (Map.Entry<String, String> article : lines.entrySet()) {
            try {
                String unused = report.apply(article.getValue());
            } catch (RuntimeException e) {
                return article.getKey();
            }
        }
        return String.join(" with ", lines.keySet());
    }

    /** All figures of cases; every line ends with a line feed. */
    public String whole() {
        return events() + new ScoreTable(scores);
    }

    private String events() {
        int all = scores.size() + missing.size() + thrown.size();
        return all + " events, " + missing.size() + " without all their articles, " + thrown.size() + " that threw\n";
    }

    /** How many events there were, then what was found of conflicts and updates; every line ends with a line feed. */
    @Override
    public String toString() {
        return events() + new ScoreTable(scores).differences();
    }
}
