package dev.silang.report.view;

import dev.silang.check.Story;
import dev.silang.check.Verdict;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.words.CheckText;
import dev.silang.text.Article;
import dev.silang.text.OneLine;
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
 * @param days when, in words: the days of publication; empty if none is known
 * @param agreed answers that several origins give alike
 * @param contested what is contested, the weightiest first
 */
public record StoryDigest(
        String id,
        String title,
        int articles,
        List<String> outlets,
        List<String> languages,
        @Nullable OffsetDateTime first,
        @Nullable OffsetDateTime last,
        String days,
        int conflicts,
        int updates,
        int agreed,
        List<Dispute> contested) {
    /**
     * What reports answer differently.
     *
     * @param conflict whether the answers cannot all be true; else the later one replaces the earlier
     * @param asked the question, or what the answers are about
     * @param answers what is answered, of an update the earlier first; none where the question names them already
     */
    public record Dispute(boolean conflict, String asked, List<String> answers) {
        public Dispute {
            answers = List.copyOf(answers);
        }

        static Dispute of(Entry entry) {
            String asked = entry.title().orElse("");
            List<String> answers = entry.answers().stream()
                    .filter(answer -> answer.finding().equals(entry.first()))
                    .map(answer -> brief(answer.shown()))
                    .distinct()
                    .limit(MOST)
                    .toList();
            boolean conflict = entry.relation() == Verdict.CONFLICT;
            if (answers.stream().allMatch(asked::contains)) {
                return new Dispute(conflict, asked, List.of());
            }
            return new Dispute(conflict, asked.isEmpty() || asked.endsWith("?") ? asked : asked + ":", answers);
        }

        private static String brief(String shown) {
            String brief = OneLine.of(shown, LONGEST);
            return brief.startsWith("“") && brief.endsWith("…") ? brief + "”" : brief;
        }

        /** The answers in one line: "3 ≠ 4", "13 → 22"; empty if there are none. */
        public String shown() {
            return String.join(conflict ? " ≠ " : " → ", answers);
        }
    }

    /** The most contested first, of these the largest, of these the latest; the id decides between those alike. */
    public static final Comparator<StoryDigest> BY_WEIGHT = Comparator.comparing(
                    StoryDigest::conflicts, Comparator.reverseOrder())
            .thenComparing(StoryDigest::articles, Comparator.reverseOrder())
            .thenComparing(
                    digest -> digest.last == null ? OffsetDateTime.MIN.toInstant() : digest.last.toInstant(),
                    Comparator.reverseOrder())
            .thenComparing(StoryDigest::id);

    /** Disputes that are listed, and answers of each. */
    private static final int MOST = 3;

    /** Letters of an answer: a longer one is the sentence of a report. */
    private static final int LONGEST = 60;

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
                agenda.heading().days(),
                conflicts,
                agenda.contested().size() - conflicts,
                agenda.agreed().size(),
                agenda.contested().stream().limit(MOST).map(Dispute::of).toList());
    }

    private static Stream<OffsetDateTime> times(Story story) {
        return story.articles().stream().map(Article::published).filter(Objects::nonNull);
    }
}
