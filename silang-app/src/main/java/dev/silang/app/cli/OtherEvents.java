package dev.silang.app.cli;

import dev.silang.text.Article;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Names reports that do not seem to be of the event of the others. */
final class OtherEvents {
    /** Reports that are named; of more the number is told. */
    private static final int MOST_NAMED = 5;

    private OtherEvents() {}

    /** @param stories the reports of each event, two events at least */
    static void tell(Collection<List<Article>> stories, Shell shell) {
        List<Article> largest =
                stories.stream().max(Comparator.comparing(List::size)).orElse(List.of());
        List<Article> others = stories.stream()
                .filter(story -> !story.equals(largest))
                .flatMap(List::stream)
                .toList();
        if (largest.size() == 1) {
            shell.problem("these reports seem to be of different events");
            return;
        }
        String named = others.stream().limit(MOST_NAMED).map(Article::id).collect(Collectors.joining(", "));
        int more = others.size() - MOST_NAMED;
        shell.problem("of another event, it seems: " + named + (more > 0 ? " and " + more + " more" : ""));
    }
}
