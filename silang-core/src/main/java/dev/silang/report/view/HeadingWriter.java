package dev.silang.report.view;

import dev.silang.check.Story;
import dev.silang.report.view.Agenda.Heading;
import dev.silang.report.words.CheckText;
import dev.silang.text.Article;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/** Heads a story without taking a side: the event, where it was, its latest state. Immutable. */
final class HeadingWriter {
    private final CheckText wording;
    private final Story story;

    HeadingWriter(CheckText wording, Story story) {
        this.wording = wording;
        this.story = story;
    }

    Heading write() {
        List<String> outlets =
                story.articles().stream().map(Article::name).distinct().toList();
        return new Heading(story.headline(), outlets, days());
    }

    private String days() {
        List<OffsetDateTime> published = story.articles().stream()
                .map(Article::published)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return published.isEmpty() ? "" : wording.values().days(published.get(0), published.get(published.size() - 1));
    }
}
