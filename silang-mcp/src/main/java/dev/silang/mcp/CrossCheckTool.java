package dev.silang.mcp;

import dev.silang.Silang;

/** Reports of one event set beside each other. */
final class CrossCheckTool implements AssistantTool {
    private final Silang silang;
    private final ArticleSource source;

    CrossCheckTool(Silang silang, ArticleSource source) {
        this.silang = silang;
        this.source = source;
    }

    @Override
    public String name() {
        return "cross_check";
    }

    @Override
    public String title() {
        return "Cross-check reports of one event";
    }

    @Override
    public String description() {
        return "Sets two or more news reports of ONE event (Indonesian or English) beside each other: which facts conflict, which a "
                + "later report updates, which agree and from how many independent origins, each with exact quotes and their "
                + "offsets. Give the full texts unchanged, with outlet and time of publication where known, or their addresses. "
                + "Tell the user of each conflict with both quotes and outlets; do not choose a side.";
    }

    @Override
    public void call(Arguments arguments, Result into) {
        arguments.only(ArticleSource.ARGUMENTS);
        Compared compared = Compared.of(arguments, source, silang, into);
        StoryTold.story(compared.story(), compared.wording(), into);
    }
}
