package dev.silang.app.cli;

import dev.silang.Silang;
import dev.silang.app.stories.StoryRun;
import dev.silang.model.Breakdown;
import dev.silang.model.Contribution;
import dev.silang.story.Placement;
import dev.silang.story.StoryBook;
import dev.silang.story.StoryMerge;
import dev.silang.story.StorySplit;
import dev.silang.story.StoryStream;
import dev.silang.story.Weighed;
import dev.silang.text.OneLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why an article is in its story: what it was compared with, what spoke for each, what changed later. */
final class WhyText {
    /** Stories that are shown, and what moved each the most. */
    private static final int MOST_STORIES = 3;

    private static final int MOST_SIGNS = 8;

    private final StoryRun run;
    private final String article;
    private final StoryStream stream = Silang.create().storyStream();
    private final StringBuilder out = new StringBuilder();
    /** What happened later to the story that it was in at the time. */
    private final List<StoryMerge> merges = new ArrayList<>();

    private final List<StorySplit> splits = new ArrayList<>();

    /** The story it is in while articles come; null as long as it did not. */
    private @Nullable String now;

    WhyText(StoryRun run, String article) {
        this.run = run;
        this.article = article;
    }

    /** @throws Failure if there is no such article */
    String text() {
        StoryBook book = run.book(stream, this::placed);
        String story = book.storyOf().get(article);
        if (story == null) {
            throw new Failure("no article with the id " + article);
        }
        List<String> ids = book.stories().getOrDefault(story, List.of());
        line("%s is in story %s with %d other article(s)", title(article), story, ids.size() - 1);
        ids.stream().filter(id -> !id.equals(article)).forEach(id -> line("  %s", title(id)));
        if (!merges.isEmpty() || !splits.isEmpty()) {
            line("later:");
            merges.forEach(this::merged);
            splits.forEach(this::parted);
        }
        return out.toString();
    }

    private void placed(Placement placement) {
        if (placement.article().equals(article)) {
            now = placement.story();
            told(placement);
        }
        placement.merges().forEach(this::follow);
        placement.splits().forEach(this::follow);
    }

    private void follow(StoryMerge merge) {
        if (merge.gone().equals(now) || merge.into().equals(now)) {
            merges.add(merge);
            now = merge.into();
        }
    }

    private void follow(StorySplit split) {
        if (split.from().equals(now)) {
            splits.add(split);
            now = split.articles().contains(article) ? split.into() : now;
        }
    }

    private void parted(StorySplit split) {
        line(
                "  %s turned out to be two (likelihood of one %.2f), to %s went",
                split.from(), split.likelihood(), split.into());
        split.articles().forEach(id -> line("    %s", title(id)));
    }

    private void merged(StoryMerge merge) {
        line(
                "  %s turned out to be one story with %s (likelihood %.2f)",
                merge.gone(), merge.into(), merge.likelihood());
    }

    private void told(Placement placement) {
        line(placement.begins() ? "began story %s when it came" : "joined story %s when it came", placement.story());
        List<Weighed> likeliest = placement.weighed().stream()
                .sorted(Comparator.comparing(stream::likelihood, Comparator.reverseOrder())
                        .thenComparing(Weighed::story))
                .limit(MOST_STORIES)
                .toList();
        if (likeliest.isEmpty()) {
            line("no story before shared a rare term with it");
        }
        likeliest.forEach(this::weighed);
    }

    private void weighed(Weighed weighed) {
        line("compared with %s: likelihood %.2f", weighed.story(), stream.likelihood(weighed));
        Breakdown why = stream.explain(weighed);
        for (Contribution one : why.contributions().stream().limit(MOST_SIGNS).toList()) {
            line("  %-22s %8.2f  %s%.2f", one.feature(), one.value(), one.change() < 0 ? "" : "+", one.change());
        }
    }

    private String title(String id) {
        String title = run.read(id).title();
        return id + (title == null ? "" : " \"" + OneLine.of(title) + "\"");
    }

    private void line(String format, Object... arguments) {
        out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
