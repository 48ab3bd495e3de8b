package dev.silang.mcp;

import dev.silang.check.CrossCheck;
import dev.silang.check.Story;
import dev.silang.check.Verdict;
import dev.silang.report.view.Agenda;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.words.Summary;
import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tells a cross-checked story: what conflicts first. */
final class StoryTold {
    private static final int MOST_CONTESTED = 40;
    private static final int MOST_AGREED = 30;
    private static final int MOST_FINER = 15;

    /** Lines of notes and problems. */
    private static final int MOST_LINES = 20;

    private StoryTold() {}

    static void articles(List<Article> articles, Wording wording, Result into) {
        into.list("articles", articles, ArticleSource.MOST_ARTICLES, wording::article);
    }

    /** What was wrong with what was asked for. */
    static void problems(List<Problem> problems, Result into) {
        if (!problems.isEmpty()) {
            into.put(
                    "problems",
                    problems.stream()
                            .limit(MOST_LINES)
                            .map(problem -> String.valueOf(Wording.cut(problem.toString())))
                            .toList());
        }
    }

    static void story(Story story, Wording wording, Result into) {
        Agenda agenda = Agenda.of(wording.text(), story);
        Summary summary = new Summary(wording.text());
        into.put("event", agenda.heading().title());
        into.put(
                "summary",
                String.join(
                        " · ",
                        agenda.summary(summary.frame(story), wording.text().labels())));
        articles(story.articles(), wording, into);
        into.list("conflicts", entries(agenda, Verdict.CONFLICT), MOST_CONTESTED, wording::entry);
        into.list("updates", entries(agenda, Verdict.UPDATE), MOST_CONTESTED, wording::entry);
        into.list("agreements", agenda.agreed(), MOST_AGREED, wording::entry);
        into.list("more_precise", agenda.finer(), MOST_FINER, wording::entry);
        into.put("told_by_one_origin_only", agenda.single().size());
        List<String> notes =
                new ArrayList<>(Stream.of(summary.caution(story), summary.slips(story), summary.notCompared(story))
                        .flatMap(List::stream)
                        .limit(MOST_LINES)
                        .toList());
        notes.add("No conflict shown does not mean that the reports agree: ask for candidates and read both passages.");
        into.put("notes", notes);
    }

    private static List<Entry> entries(Agenda agenda, Verdict verdict) {
        return agenda.contested().stream()
                .filter(entry -> entry.relation() == verdict)
                .toList();
    }

    /** The one story of articles that were checked together. */
    static Story only(CrossCheck check) {
        return check.stories().get(0);
    }
}
