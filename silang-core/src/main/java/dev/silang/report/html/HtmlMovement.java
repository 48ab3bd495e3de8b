package dev.silang.report.html;

import dev.silang.check.Verdict;
import dev.silang.report.html.StoryPage.Part;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.view.Movement;
import dev.silang.report.view.Movement.Told;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.text.Article;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the contested answers of a story moved: a line of time for each question, and in words who first answered otherwise. */
final class HtmlMovement {
    private static final int WIDTH = 600;
    private static final int LEFT = 12;
    private static final int ROW = 26;
    private static final int TOP = 16;
    private static final int RADIUS = 6;
    private static final int FOOT = 26;

    private final StoryPage page;
    private final CheckText wording;
    private final Labels labels;
    private final Markup html;

    HtmlMovement(StoryPage page) {
        this.page = page;
        this.wording = page.wording();
        this.labels = page.labels();
        this.html = page.html();
    }

    void section() {
        Map<Entry, Movement> moving = new LinkedHashMap<>();
        for (Entry entry : page.agenda().contested()) {
            Movement movement = Movement.of(page.story(), entry);
            if (movement.moves() && entry.question().isPresent() && !wording.isSpelling(entry.first())) {
                moving.put(entry, movement);
            }
        }
        if (moving.isEmpty()) {
            return;
        }
        page.beginFold(Part.MOVED, labels.text("moved.heading"), labels.count("moved.count", moving.size()));
        moving.forEach(this::entry);
        page.endFold();
    }

    private void entry(Entry entry, Movement movement) {
        html.open("div", "class", "moved " + entry.relation().label());
        html.element("h3", entry.question().orElse(""));
        draw(movement);
        html.open("ol", "class", "moments");
        answers(movement).forEach(this::answer);
        html.closeLine();
        words(entry, movement);
        html.closeLine();
    }

    /** Who gave each answer, in order of time. */
    private static Map<Integer, List<Told>> answers(Movement movement) {
        return movement.told().stream()
                .collect(Collectors.groupingBy(Told::answer, LinkedHashMap::new, Collectors.toList()));
    }

    private void answer(int number, List<Told> told) {
        html.open("li").element("b", told.get(0).shown());
        html.text(": " + told.stream().map(this::who).collect(Collectors.joining(", ")));
        html.close();
    }

    private String who(Told told) {
        return name(told.article()) + " (" + moment(told.at()) + ")";
    }

    private String moment(OffsetDateTime at) {
        return wording.values().brief(at);
    }

    private String name(Article article) {
        return wording.name(article.id());
    }

    /** An answer that another one conflicts with is not thereby the earlier state, so nobody stays behind with it. */
    private void words(Entry entry, Movement movement) {
        List<String> words = new ArrayList<>();
        movement.changed()
                .ifPresent(first -> words.add(labels.text("moved.first", name(first.article()), first.shown())));
        if (entry.relation() == Verdict.UPDATE && !movement.behind().isEmpty()) {
            words.add(labels.text("moved.behind", names(movement.behind())));
        }
        movement.copied()
                .forEach(copied -> words.add(labels.text("moved.copied", name(copied.copy()), name(copied.from()))));
        if (!words.isEmpty()) {
            html.element("p", String.join(" ", words), "class", "note");
        }
    }

    private String names(List<Article> articles) {
        return articles.stream().map(this::name).distinct().collect(Collectors.joining(", "));
    }

    private void draw(Movement movement) {
        List<Told> told = movement.told();
        OffsetDateTime first = told.get(0).at();
        OffsetDateTime last = told.get(told.size() - 1).at();
        long span = Math.max(1, last.toEpochSecond() - first.toEpochSecond());
        int rows = answers(movement).size();
        int base = TOP + rows * ROW;
        html.open(
                "svg",
                "class",
                "timeline",
                "viewBox",
                "0 0 " + WIDTH + " " + (base + FOOT),
                "role",
                "img",
                "aria-label",
                labels.text("moved.picture", moment(first), moment(last)));
        line("axis", base);
        for (int row = 0; row < rows; row++) {
            line("lane", y(row));
        }
        for (Told one : told) {
            long at = LEFT + (WIDTH - 2L * LEFT) * (one.at().toEpochSecond() - first.toEpochSecond()) / span;
            html.open(
                    "circle",
                    "class",
                    "dot a" + Math.min(one.answer(), 3),
                    "cx",
                    String.valueOf(at),
                    "cy",
                    String.valueOf(y(one.answer())),
                    "r",
                    String.valueOf(RADIUS));
            html.element("title", who(one) + ": " + one.shown()).close();
        }
        html.element("text", moment(first), "x", String.valueOf(LEFT), "y", String.valueOf(base + 18));
        html.element(
                "text",
                moment(last),
                "x",
                String.valueOf(WIDTH - LEFT),
                "y",
                String.valueOf(base + 18),
                "text-anchor",
                "end");
        html.closeLine();
    }

    private void line(String kind, int y) {
        html.open("path", "class", kind, "d", "M" + LEFT + " " + y + "H" + (WIDTH - LEFT))
                .close();
    }

    private static int y(int row) {
        return TOP + row * ROW;
    }
}
