package dev.silang.report.html;

import dev.silang.check.Story;
import dev.silang.claim.Claim;
import dev.silang.report.view.Agenda;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;

/** What all parts of a page need to tell one story. */
record StoryPage(CheckText wording, Markup html, Story story, Agenda agenda) {
    static StoryPage of(CheckText wording, Markup html, Story story) {
        return new StoryPage(wording, html, story, Agenda.of(wording, story));
    }

    Labels labels() {
        return wording.labels();
    }

    /** The address of a part of this story. */
    String id(String part) {
        return story.id() + "-" + part;
    }

    /** Of the words of a claim; empty if it is not known. */
    static String language(Claim claim) {
        String language = claim.article().language();
        return language == null ? "" : language;
    }

    /**
     * Begins a part that stands folded: {@link #endFold} ends it. The address lies within, so that a link to it unfolds it
     * without a script.
     */
    void beginFold(String part, String heading, String gloss) {
        html.open("section", "class", "folds").open("details", "class", "fold").open("summary");
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
