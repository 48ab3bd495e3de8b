package dev.silang.mcp;

import dev.silang.Silang;
import dev.silang.check.CrossCheck;
import dev.silang.check.Story;
import dev.silang.ingest.Input;
import dev.silang.report.words.Labels;

/** The articles of a call set beside each other, as all tools do that take several. */
record Compared(Story story, Wording wording) {
    /**
     * @param into is told what was wrong with what was asked for
     * @throws ToolProblem if the arguments are wrong or there is nothing to compare
     */
    static Compared of(Arguments arguments, ArticleSource source, Silang silang, Result into) {
        Labels labels = arguments.labels();
        Input input = source.read(arguments);
        ArticleSource.refuseOne(input);
        CrossCheck check = silang.check(input.articles());
        StoryTold.problems(input.problems(), into);
        return new Compared(StoryTold.only(check), new Wording(check, labels));
    }
}
