package dev.silang.mcp;

import dev.silang.Silang;
import dev.silang.check.PossibleConflict;
import dev.silang.check.PossibleConflicts;
import dev.silang.check.Story;
import dev.silang.check.align.Shortlist;
import dev.silang.report.words.PossibleText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was weighed and is not shown as a conflict, for an assistant to judge. */
final class CandidatesTool implements AssistantTool {
    private static final int USUAL = 10;

    /** As many as a cross-check keeps. */
    private static final int MOST = Shortlist.MOST;

    private final Silang silang;
    private final ArticleSource source;

    CandidatesTool(Silang silang, ArticleSource source) {
        this.silang = silang.withPossible();
        this.source = source;
    }

    @Override
    public String name() {
        return "candidates";
    }

    @Override
    public String title() {
        return "Likely conflicts that a cross-check does not show";
    }

    @Override
    public String description() {
        return "Pairs of passages that may conflict but that cross_check does not show, the likeliest first: of the first three about "
                + "one in eight is a conflict, and about one in four of the conflicts that are not shown is among them. Read both "
                + "passages of each: do they answer the same question about the same thing, and can both be true? Report as your own "
                + "judgement, with both quotes, those that cannot. Takes what cross_check takes.";
    }

    @Override
    public void call(Arguments arguments, Result into) {
        arguments.only(Set.of("articles", "addresses", "language", "most"));
        int most = arguments.number("most", USUAL, MOST);
        Compared compared = Compared.of(arguments, source, silang, into);
        Story story = compared.story();
        Wording wording = compared.wording();
        PossibleConflicts possible = Objects.requireNonNull(story.possible());
        StoryTold.articles(story.articles(), wording, into);
        into.list("candidates", possible.likeliest(), most, one -> candidate(one, wording));
        into.put("further_pairs_weighed", possible.leftOut());
    }

    private static Map<String, @Nullable Object> candidate(PossibleConflict possible, Wording wording) {
        PossibleText text = new PossibleText(wording.text());
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("likelihood", BigDecimal.valueOf(possible.likelihood()).setScale(3, RoundingMode.HALF_EVEN));
        Wording.put(told, "question", text.question(possible).orElse(null));
        told.put("passages", List.of(wording.claim(possible.a()), wording.claim(possible.b())));
        told.put("reasons", text.reasons(possible));
        return told;
    }
}
