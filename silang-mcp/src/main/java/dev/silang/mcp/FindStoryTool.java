package dev.silang.mcp;

import dev.silang.desk.Desk;
import dev.silang.desk.Found;
import dev.silang.desk.StoryQuery;
import dev.silang.desk.StorySummary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stories that a desk keeps. */
final class FindStoryTool implements AssistantTool {
    private static final int USUAL = 10;
    private static final int MOST = 50;

    private final Desk desk;

    FindStoryTool(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "find_story";
    }

    @Override
    public String title() {
        return "Find a story in the archive";
    }

    @Override
    public String description() {
        return "Looks for stories (each the reports of one event) that this Silang keeps: by words of their headlines and articles, by "
                + "outlet, language and days of publication; the newest first. Gives their ids for the tool story.";
    }

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public void call(Arguments arguments, Result into) {
        arguments.only(Set.of("words", "from", "to", "outlet", "language_of_articles", "only_conflicts", "most"));
        StoryQuery query = StoryQuery.ALL
                .text(text(arguments, "words"))
                .between(day(arguments, "from", 0), day(arguments, "to", 1))
                .outlet(text(arguments, "outlet"))
                .language(text(arguments, "language_of_articles"))
                .onlyConflicts(arguments.flag("only_conflicts"))
                .part(0, arguments.number("most", USUAL, MOST));
        Found<StorySummary> found = desk.store().find(query);
        into.put("found", found.total());
        into.list("stories", found.items(), MOST, FindStoryTool::story);
    }

    private static String text(Arguments arguments, String name) {
        String text = arguments.text(name);
        return text == null ? "" : text;
    }

    /** @param after days that still belong to it */
    private static @Nullable Instant day(Arguments arguments, String name, int after) {
        String text = arguments.text(name);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text).plusDays(after).atStartOfDay().toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw new ToolProblem(name + " is " + Arguments.quoted(text) + ", but must be a day such as 2026-05-31");
        }
    }

    private static Map<String, @Nullable Object> story(StorySummary story) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("id", story.id());
        told.put("title", Wording.cut(story.headline()));
        told.put("articles", story.articles());
        Wording.put(told, "first", story.first() == null ? null : story.first().toString());
        Wording.put(told, "last", story.last() == null ? null : story.last().toString());
        told.put("outlets", story.outlets().stream().limit(MOST).toList());
        told.put("conflicts", story.counts().conflicts());
        told.put("updates", story.counts().updates());
        told.put("agreements", story.counts().agreements());
        told.put("waits_for_check", story.pending());
        return told;
    }
}
