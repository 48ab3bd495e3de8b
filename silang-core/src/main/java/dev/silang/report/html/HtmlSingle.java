package dev.silang.report.html;

import dev.silang.check.Finding;
import dev.silang.check.Verdict;
import dev.silang.claim.Claim;
import dev.silang.claim.Slot;
import dev.silang.report.html.StoryPage.Part;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.report.words.Telling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has one origin only: reports that have it from each other, then what one report alone tells. */
final class HtmlSingle {
    private static final Set<Slot> NAMING = Set.of(Slot.PARTICIPANT, Slot.WHERE);

    private final StoryPage page;
    private final CheckText wording;
    private final Labels labels;
    private final Markup html;
    private final HtmlAnswers answers;

    HtmlSingle(StoryPage page) {
        this.page = page;
        this.wording = page.wording();
        this.labels = page.labels();
        this.html = page.html();
        this.answers = new HtmlAnswers(page);
    }

    void section() {
        List<Entry> entries = page.agenda().single();
        if (entries.isEmpty()) {
            return;
        }
        page.beginFold(Part.ONLY, labels.count("count.single", entries.size()), labels.text("gloss.only"));
        List<Entry> shared = entries.stream().filter(entry -> !isOnly(entry)).toList();
        new HtmlRows(page).ofOneOrigin(shared);
        html.open("div", "class", "by-report").trusted("\n");
        byArticle(entries).forEach(this::report);
        html.closeLine();
        page.endFold();
    }

    private static boolean isOnly(Entry entry) {
        return entry.relation() == Verdict.ONLY;
    }

    private static Map<String, List<Entry>> byArticle(List<Entry> entries) {
        Map<String, List<Entry>> byArticle = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (isOnly(entry)) {
                Finding finding = entry.first();
                Claim first = finding.positions().get(0).claims().get(0);
                byArticle
                        .computeIfAbsent(first.article().id(), id -> new ArrayList<>())
                        .add(entry);
            }
        }
        return byArticle;
    }

    private void report(String article, List<Entry> told) {
        html.open("div")
                .element("h3", wording.name(article))
                .open("ul", "class", "told")
                .trusted("\n");
        StoryPage.askedFirst(told).stream().filter(entry -> !isName(entry)).forEach(this::told);
        names(told.stream().filter(HtmlSingle::isName).toList());
        html.close().closeLine();
    }

    /** Who or which place a report names where nothing asks for it: by itself a word that tells nothing. */
    private static boolean isName(Entry entry) {
        return entry.question().isEmpty()
                && NAMING.contains(entry.first().question().slot());
    }

    /** All on one line, behind what is told. */
    private void names(List<Entry> named) {
        if (named.isEmpty()) {
            return;
        }
        html.open("li", "class", "names-only").text(labels.text("single.named") + " ");
        String between = "";
        for (Entry entry : named) {
            Claim claim = entry.first().positions().get(0).claims().get(0);
            html.text(between).open("span", "id", entry.anchor());
            answers.anchors(entry);
            quote(claim);
            html.close();
            between = ", ";
        }
        html.closeLine();
    }

    private void told(Entry entry) {
        html.open("li", "id", entry.anchor());
        answers.anchors(entry);
        entry.question().ifPresent(question -> html.element("p", question, "class", "asked"));
        entry.findings().stream()
                .flatMap(finding -> finding.positions().stream())
                .flatMap(position -> Telling.of(wording, position).stream())
                .forEach(this::telling);
        html.closeLine();
    }

    private void telling(Telling telling) {
        Claim claim = telling.claim();
        html.open("p");
        quote(claim);
        if (!claim.attribution().isEmpty()) {
            answers.chain(claim);
        }
        html.closeLine();
    }

    private void quote(Claim claim) {
        html.open("a", "class", "quote", "href", "#" + wording.id(claim));
        html.element("mark", claim.quote(), "lang", StoryPage.language(claim)).close();
    }
}
