package dev.silang.mcp;

import dev.silang.check.CrossCheck;
import dev.silang.desk.Desk;
import dev.silang.report.words.Labels;
import java.util.Set;

/** A story that a desk keeps, cross-checked. */
final class StoryTool implements AssistantTool {
    private final Desk desk;

    StoryTool(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "story";
    }

    @Override
    public String title() {
        return "A story of the archive, cross-checked";
    }

    @Override
    public String description() {
        return "The cross-check of one story that this Silang keeps, by the id that find_story gives: conflicts, updates and agreements "
                + "with exact quotes, as cross_check tells them.";
    }

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public void call(Arguments arguments, Result into) {
        arguments.only(Set.of("id", "language"));
        Labels labels = arguments.labels();
        String id = arguments.text("id");
        if (id == null || id.isBlank()) {
            throw new ToolProblem("story needs the id of a story; find_story gives it");
        }
        CrossCheck check = desk.check(id)
                .filter(found -> !found.stories().isEmpty())
                .orElseThrow(() -> new ToolProblem("there is no story " + Arguments.quoted(id)));
        StoryTold.story(StoryTold.only(check), new Wording(check, labels), into);
    }
}
