package dev.silang.report.text;

import dev.silang.report.text.Terminal.Style;
import dev.silang.report.view.StoryDigest;
import dev.silang.report.view.StoryDigest.Dispute;
import dev.silang.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** A list of stories for a terminal. Control characters of the articles are left out. Immutable. */
public final class StoryList {
    private final Labels labels;
    private final int width;
    private final boolean colour;

    /** @param width cells of a line */
    public StoryList(Labels labels, int width, boolean colour) {
        this.labels = labels;
        this.width = width;
        this.colour = colour;
    }

    /**
     * @param stories in the order in which they are listed
     * @param most stories that are listed
     * @param single articles that are alone in their story
     */
    public String render(List<StoryDigest> stories, int most, int single) {
        Terminal out = new Terminal(width, colour);
        String head = labels.count("stories.count", stories.size());
        out.paragraph(0, single > 0 ? head + " · " + labels.count("stories.single", single) : head, Style.STRONG);
        stories.stream().limit(most).forEach(story -> story(out, story));
        if (stories.size() > most) {
            out.blank();
            out.paragraph(0, labels.count("stories.more", stories.size() - most), Style.MUTED);
        }
        return out.toString();
    }

    private void story(Terminal out, StoryDigest story) {
        out.blank();
        out.paragraph(0, story.title(), Style.STRONG);
        List<String> counts = new ArrayList<>();
        counts.add(labels.count("stories.reports", story.articles()));
        add(counts, "stories.conflicts", story.conflicts());
        add(counts, "stories.updates", story.updates());
        add(counts, "stories.agreed", story.agreed());
        if (!story.days().isEmpty()) {
            counts.add(story.days());
        }
        counts.add(story.id());
        out.paragraph(2, String.join(" · ", counts), Style.PLAIN);
        out.paragraph(2, String.join(", ", story.outlets()), Style.MUTED);
        story.contested().forEach(dispute -> out.paragraph(2, "– " + told(dispute), Style.PLAIN));
    }

    private static String told(Dispute dispute) {
        return (dispute.asked() + " " + dispute.shown()).strip();
    }

    private void add(List<String> counts, String key, int number) {
        if (number > 0) {
            counts.add(labels.count(key, number));
        }
    }
}
