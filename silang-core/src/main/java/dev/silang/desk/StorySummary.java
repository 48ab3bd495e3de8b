package dev.silang.desk;

import dev.silang.check.CrossCheck;
import dev.silang.check.Story;
import dev.silang.claim.Slot;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a list of stories tells of one.
 *
 * @param headline a title that stands for the story
 * @param articles how many it has
 * @param first when its first article was published; null if no time is known
 * @param last when its last article was published; null if no time is known
 * @param outlets each once, in the order in which they came
 * @param languages codes, each once
 * @param places that its articles name, those that most of them name first
 * @param contested what its conflicts are about
 * @param counts of its questions
 * @param changed when its last article came, or it was cross-checked with another result
 * @param grown number of the article that came last
 * @param pending whether articles came since it was cross-checked: what it says of places and questions is of before
 */
public record StorySummary(
        String id,
        String headline,
        int articles,
        @Nullable OffsetDateTime first,
        @Nullable OffsetDateTime last,
        List<String> outlets,
        List<String> languages,
        List<String> places,
        List<Slot> contested,
        Counts counts,
        Instant changed,
        long grown,
        boolean pending) {
    private static final Comparator<OffsetDateTime> BY_INSTANT = Comparator.comparing(OffsetDateTime::toInstant);

    public StorySummary {
        outlets = List.copyOf(outlets);
        languages = List.copyOf(languages);
        places = List.copyOf(places);
        contested = List.copyOf(contested);
    }

    /** A story that begins. */
    static StorySummary of(StoredArticle began) {
        OffsetDateTime published = began.article().published();
        return new StorySummary(
                began.placed(),
                headline(began),
                1,
                published,
                published,
                named(began.outlet()),
                named(began.language()),
                List.of(),
                List.of(),
                Counts.NONE,
                began.arrived(),
                began.number(),
                true);
    }

    /** The title; the beginning of the text where there is none. */
    private static String headline(StoredArticle stored) {
        String title = stored.article().title();
        if (title != null && !title.isBlank()) {
            return title.strip();
        }
        String line = stored.article().text().strip().lines().findFirst().orElse("");
        return line.length() <= LINE ? line : line.substring(0, line.offsetByCodePoints(0, LINE / 2)) + "…";
    }

    /** Characters of a line of text that stands for a headline until the story was cross-checked. */
    private static final int LINE = 120;

    private static List<String> named(String name) {
        return name.isEmpty() ? List.of() : List.of(name);
    }

    /** With the articles of another story, or with one that came. */
    StorySummary with(StorySummary other, Instant now) {
        return new StorySummary(
                id,
                headline,
                articles + other.articles,
                Stream.of(first, other.first)
                        .flatMap(Stream::ofNullable)
                        .min(BY_INSTANT)
                        .orElse(null),
                Stream.of(last, other.last)
                        .flatMap(Stream::ofNullable)
                        .max(BY_INSTANT)
                        .orElse(null),
                both(outlets, other.outlets),
                both(languages, other.languages),
                both(places, other.places),
                both(contested, other.contested),
                counts.and(other.counts),
                now,
                Math.max(grown, other.grown),
                true);
    }

    /** What a cross-check of all its articles tells. */
    StorySummary checked(CrossCheck check, Counts counted, Instant now) {
        List<Story> stories = check.stories();
        return new StorySummary(
                id,
                stories.isEmpty() ? headline : stories.get(0).headline(),
                articles,
                first,
                last,
                outlets,
                languages,
                PlaceNames.of(check),
                check.conflicts().stream()
                        .map(finding -> finding.question().slot())
                        .distinct()
                        .sorted()
                        .toList(),
                counted,
                now,
                grown,
                false);
    }

    /** One of which a cross-check told nothing. */
    StorySummary settled() {
        return new StorySummary(
                id, headline, articles, first, last, outlets, languages, places, contested, counts, changed, grown,
                false);
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** When it was last heard of: the last publication, the last arrival where no article has a time. */
    public Instant newest() {
        return last == null ? changed : last.toInstant();
    }
}
