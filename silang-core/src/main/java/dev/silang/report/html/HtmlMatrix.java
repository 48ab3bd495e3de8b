package dev.silang.report.html;

import dev.silang.check.Verdict;
import dev.silang.claim.Claim;
import dev.silang.claim.Slot;
import dev.silang.report.html.StoryPage.Part;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.view.Answer;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Excerpt;
import dev.silang.report.words.Labels;
import dev.silang.report.words.Telling;
import dev.silang.text.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who answers what: a table of the questions that two reports answer, or one in two ways, and the reports. */
final class HtmlMatrix {
    /** Rows that stand open: what is contested and what is agreed, by weight; the others fold out. */
    private static final int MOST = 12;

    /** From so many reports on, the table is wider than any window that is read in; narrower ones have a class each. */
    private static final int WIDE = 6;

    /** Cells of the table, folded ones included: a bound of cost, for rows and reports grow together. */
    private static final int MOST_CELLS = 20_000;

    /** Letters of an answer that its row is named after: it is beside it in full. */
    private static final int LONG_ANSWER = 60;

    /** What is answered here tells by itself what it is about. */
    private static final Set<Slot> TELLING = Set.of(Slot.TOPIC, Slot.CAUSE, Slot.PARTICIPANT, Slot.ROLE);

    /** Answers beyond these look like the last. */
    private static final int SIDES = 3;

    private final StoryPage page;
    private final CheckText wording;
    private final Labels labels;
    private final Markup html;
    private final List<Article> articles;
    private final List<Entry> entries;

    /** How many rows without a question have each title. */
    private final Map<String, Integer> titles;

    HtmlMatrix(StoryPage page) {
        this.page = page;
        this.wording = page.wording();
        this.labels = page.labels();
        this.html = page.html();
        this.articles = page.story().articles();
        this.entries = StoryPage.askedFirst(page.agenda().entries().stream()
                .filter(entry -> entry.relation() != Verdict.ONLY)
                .toList());
        this.titles = titles(entries);
    }

    void section() {
        if (entries.isEmpty()) {
            return;
        }
        html.open("section", "class", "overview c" + Math.min(WIDE, articles.size()), "id", page.id(Part.MATRIX));
        html.element("h2", labels.text("report.matrix")).trusted("\n");
        html.element("p", labels.text("page.scroll", String.valueOf(articles.size())), "class", "hint");
        int shown = StoryPage.open(entries, MOST);
        table(labels.text("report.matrix"), entries.subList(0, shown));
        int last = Math.max(shown, Math.min(entries.size(), MOST_CELLS / articles.size()));
        if (shown < last) {
            String more = labels.text("count.more", String.valueOf(last - shown));
            html.open("details", "class", "rest").element("summary", more);
            table(labels.text("report.matrix") + ", " + more, entries.subList(shown, last));
            html.closeLine();
        }
        if (last < entries.size()) {
            html.element("p", labels.count("report.matrix.left-out", entries.size() - last), "class", "hint");
        }
        html.closeLine();
    }

    private void table(String name, List<Entry> entries) {
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", name);
        html.open("table", "class", "matrix").open("thead").open("tr");
        html.element("th", labels.text("report.matrix.question"), "scope", "col");
        articles.forEach(article -> html.element("th", wording.name(article.id()), "scope", "col"));
        html.close().closeLine().open("tbody").trusted("\n");
        entries.forEach(this::row);
        html.close().close().closeLine();
    }

    private void row(Entry entry) {
        String kind = entry.relation().label();
        html.open("tr", "class", kind).open("th", "scope", "row");
        html.open("a", "href", "#" + entry.anchor()).icon(kind);
        html.open("span").element("span", labels.text("verdict." + kind) + ": ", "class", "unseen");
        html.text(entry.title().orElseGet(() -> words(entry))).close().close().close();
        articles.forEach(article -> cell(entry, article));
        html.closeLine();
    }

    /**
     * What is not asked for is known by what its answers are about, as a number alone tells nothing, else by the beginning
     * of the first answer.
     */
    private String words(Entry entry) {
        String answer = entry.answers().isEmpty() ? "" : entry.answers().get(0).shown();
        if (TELLING.contains(entry.first().question().slot())) {
            return shortened(answer);
        }
        Optional<String> title = wording.title(entry.first());
        return title.filter(name -> titles.getOrDefault(name, 0) < 2)
                .orElseGet(() -> title.map(name -> name + ": ").orElse("") + inItsWords(entry));
    }

    /** Two rows of one name, and a number without any, are known by the words beside the answer. */
    private static String inItsWords(Entry entry) {
        Claim claim = entry.first().positions().get(0).claims().get(0);
        return "“" + Excerpt.of(claim).brief() + "”";
    }

    private Map<String, Integer> titles(List<Entry> entries) {
        Map<String, Integer> titles = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.title().isEmpty())
                .map(entry -> wording.title(entry.first()))
                .flatMap(Optional::stream)
                .forEach(title -> titles.merge(title, 1, Integer::sum));
        return titles;
    }

    private static String shortened(String answer) {
        int end = answer.length() <= LONG_ANSWER ? -1 : answer.lastIndexOf(' ', LONG_ANSWER);
        return end < 0 ? answer : answer.substring(0, end) + "…" + (answer.endsWith("”") ? "”" : "");
    }

    /** A link needs words: those of the report where the program has none. */
    private String value(Entry entry, Claim claim) {
        String value = wording.answer(entry.first(), claim);
        return value.isBlank() ? "“" + claim.quote().strip() + "”" : value;
    }

    private void cell(Entry entry, Article article) {
        html.open("td");
        boolean answered = false;
        List<Answer> answers = entry.answers();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            Optional<Claim> claim = answer.claims().stream()
                    .filter(one -> one.article().equals(article))
                    .min(Telling.byFit(answer.position(), answer.finding().question()));
            if (claim.isPresent()) {
                answered = true;
                html.open("a", "href", "#" + wording.id(claim.get()), "class", "at p" + Math.min(i, SIDES));
                html.text(value(entry, claim.get())).close();
            }
        }
        if (!answered) {
            html.open("span", "class", "silent").element("span", "–", "aria-hidden", "true");
            html.element("span", labels.text("report.no-answer"), "class", "unseen")
                    .close();
        }
        html.close();
    }
}
