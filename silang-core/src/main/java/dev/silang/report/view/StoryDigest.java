package dev.silang.report.view;

import dev.silang.check.Story;
import dev.silang.check.Verdict;
import dev.silang.report.words.CheckText;
import dev.silang.text.Article;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a list of stories tells of one.
 *
 * @param outlets each once, in the order of publication
 * @param languages codes, each once
 * @param first when the first article was published, null if no time is known
 * @param contested the questions that are contested, the weightiest first
 */
public record StoryDigest(
        String id,
        String title,
        int articles,
        List<String> outlets,
        List<String> languages,
        @Nullable OffsetDateTime first,
        @Nullable OffsetDateTime last,
        int conflicts,
        int updates,
        int agreed,
        List<String> contested) {
    /** The most contested first, of these the largest, of these the latest; the id decides between those alike. */
    public static final Comparator<StoryDigest> BY_WEIGHT = Comparator.comparing(
                    StoryDigest::conflicts, Comparator.reverseOrder())
            .thenComparing(StoryDigest::articles, Comparator.reverseOrder())
            .thenComparing(
                    digest -> digest.last == null ? OffsetDateTime.MIN.toInstant() : digest.last.toInstant(),
                    Comparator.reverseOrder())
            .thenComparing(StoryDigest::id);

    /** Questions that are listed. */
    private static final int MOST = 3;

    public StoryDigest {
        outlets = List.copyOf(outlets);
        languages = List.copyOf(languages);
        contested = List.copyOf(contested);
    }

    public static StoryDigest of(CheckText wording, Story story) {
        Agenda agenda = Agenda.of(wording, story);
        int conflicts = (int) agenda.contested().stream()
                .filter(entry -> entry.relation() == Verdict.CONFLICT)
                .count();
        return new StoryDigest(
                story.id(),
                agenda.heading().title(),
                story.articles().size(),
                agenda.heading().outlets(),
                story.articles().stream()
                        .map(Article::language)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                times(story).min(Comparator.naturalOrder()).orElse(null),
                times(story).max(Comparator.naturalOrder()).orElse(null),
                conflicts,
                agenda.contested().size() - conflicts,
                agenda.agreed().size() + agenda.finer().size(),
                agenda.contested().stream()
                        .flatMap(entry -> entry.question().stream())
                        .limit(MOST)
                        .toList());
    }

    private static Stream<OffsetDateTime> times(Story story) {
        return story.articles().stream().map(Article::published).filter(Objects::nonNull);
    }
}
