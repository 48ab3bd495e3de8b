package dev.silang.report.html;

import dev.silang.check.PossibleConflict;
import dev.silang.report.html.StoryPage.Part;
import dev.silang.report.words.Labels;
import dev.silang.report.words.PossibleText;
import java.util.List;
import java.util.Optional;

/** What was weighed and is not shown as a conflict, for somebody who reads both passages. */
final class HtmlPossible {
    /** Pairs that are told; further ones are rarely conflicts (docs/QUALITY.md). */
    private static final int MOST = 10;

    private final StoryPage page;
    private final Labels labels;
    private final Markup html;
    private final PossibleText text;
    private final HtmlAnswers answers;

    HtmlPossible(StoryPage page) {
        this.page = page;
        this.labels = page.labels();
        this.html = page.html();
        this.text = new PossibleText(page.wording());
        this.answers = new HtmlAnswers(page);
    }

    /** Nothing if the story was not asked for it. */
    void section() {
        if (page.story().possible() == null) {
            return;
        }
        List<PossibleConflict> best = PossibleText.worthALook(page.story(), MOST);
        page.beginFold(
                Part.POSSIBLE,
                labels.text("possible.heading") + " (" + best.size() + ")",
                labels.text(best.isEmpty() ? "possible.none" : "possible.gloss"));
        html.open("div", "class", "possible-list").trusted("\n");
        best.forEach(this::card);
        html.closeLine();
        html.element("p", text.leftOut(page.story(), best.size()), "class", "note");
        page.endFold();
    }

    private void card(PossibleConflict possible) {
        Optional<String> question = text.question(possible);
        html.open("article", "class", "card possible");
        html.element(question.isPresent() ? "p" : "h3", text.likelihood(possible), "class", "badge");
        question.ifPresent(asked -> html.element("h3", asked, "class", "question"));
        html.open("div", "class", "sides").trusted("\n");
        answers.side(possible.a());
        answers.side(possible.b());
        html.closeLine();
        html.open("dl", "class", "why").element("dt", labels.text("why"));
        text.reasons(possible).forEach(reason -> html.element("dd", reason));
        html.closeLine().closeLine();
    }
}
