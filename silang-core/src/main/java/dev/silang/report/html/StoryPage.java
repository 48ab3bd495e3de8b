package dev.silang.report.html;

import dev.silang.check.Story;
import dev.silang.claim.Claim;
import dev.silang.claim.Slot;
import dev.silang.report.view.Agenda;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What all parts of a page need to tell one story. */
record StoryPage(CheckText wording, Markup html, Story story, Agenda agenda, EntryFoot foot) {
    /** Less than this looks as if nothing were there. */
    private static final int LEAST_OPEN = 5;

    /** What a page tells of a story, in this order. */
    enum Part {
        CONTESTED,
        AGREED,
        MATRIX,
        MOVED,
        POSSIBLE,
        FINER,
        ONLY,
        RETOLD,
        ORIGINS,
        ARTICLES
    }

    static StoryPage of(CheckText wording, Markup html, Story story, EntryFoot foot) {
        return new StoryPage(wording, html, story, Agenda.of(wording, story), foot);
    }

    Labels labels() {
        return wording.labels();
    }

    /** The address of a part of this story. */
    String id(Part part) {
        return story.id() + "-" + part.name().toLowerCase(Locale.ROOT);
    }

    /** The weightiest part that there is; more precise answers weigh more than the same ones. */
    private Part first() {
        if (!agenda.contested().isEmpty()) {
            return Part.CONTESTED;
        }
        if (!agenda.finer().isEmpty()) {
            return Part.FINER;
        }
        if (!agenda.agreed().isEmpty()) {
            return Part.AGREED;
        }
        return agenda.single().isEmpty() ? Part.ARTICLES : Part.ONLY;
    }

    /**
     * What is contested, then what is asked, then what is known by its words alone: whole statements, a day or a place beside
     * its words, and last that somebody is named, which tells least.
     */
    static List<Entry> askedFirst(List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> !isWeighty(entry))
                        .thenComparing(entry -> !isOf(entry, Slot.TOPIC))
                        .thenComparing(entry -> isOf(entry, Slot.PARTICIPANT)))
                .toList();
    }

    /** Whether what nothing asks for is of a kind. */
    private static boolean isOf(Entry entry, Slot slot) {
        return !isWeighty(entry) && entry.first().question().slot() == slot;
    }

    private static boolean isWeighty(Entry entry) {
        return entry.isContested() || entry.question().isPresent();
    }

    /** How many stand open of a list that has the weighty first: these up to a bound, but some in any case. */
    static int open(List<Entry> askedFirst, int most) {
        int weighty = (int) askedFirst.stream().filter(StoryPage::isWeighty).count();
        return Math.min(askedFirst.size(), Math.max(LEAST_OPEN, Math.min(most, weighty)));
    }

    /** Of the words of a claim; empty if it is not known. */
    static String language(Claim claim) {
        String language = claim.article().language();
        return language == null ? "" : language;
    }

    /**
     * Begins a part that stands folded, unless it is the weightiest that there is: {@link #endFold} ends it. The address lies within,
     * so that a link to it unfolds it without a script.
     */
    void beginFold(Part part, String heading, String gloss) {
        String open = part == first() ? "open" : "";
        html.open("section", "class", "folds")
                .open("details", "class", "fold", "open", open)
                .open("summary");
        html.open("h2").text(heading);
        if (!gloss.isEmpty()) {
            html.text(" ").element("small", gloss);
        }
        html.close().closeLine().open("div", "class", "inner", "id", id(part)).trusted("\n");
    }

    void endFold() {
        html.close().close().closeLine();
    }
}
