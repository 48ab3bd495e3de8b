package dev.silang.report.html;

import dev.silang.check.Position;
import dev.silang.claim.Attribution;
import dev.silang.claim.Claim;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.view.Answer;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Excerpt;
import dev.silang.report.words.Labels;
import dev.silang.report.words.OriginText;
import dev.silang.report.words.Telling;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers to one question beside each other, with the exact words, who says so, when, and why they relate as they do. */
final class HtmlAnswers {
    /**
     * Tellings that stand open under one answer of two; the others fold out. Two show that it is no slip of one report. Where
     * there are more answers, each has one.
     */
    private static final int MOST_TELLINGS = 2;

    /** Reasons that stand open; those of further pairs mostly say the same of other figures. */
    private static final int MOST_REASONS = 2;

    /** Reasons in all: of hundreds of reports each pair has one of its own. */
    private static final int ALL_REASONS = 20;

    private final CheckText wording;
    private final EntryFoot foot;
    private final Labels labels;
    private final Markup html;

    HtmlAnswers(StoryPage page) {
        this.wording = page.wording();
        this.foot = page.foot();
        this.labels = page.labels();
        this.html = page.html();
    }

    void write(Entry entry) {
        boolean valued = entry.isContested() || entry.question().isPresent();
        chains(entry).forEach(chain -> sides(chain, valued));
        if (!entry.further().isEmpty()) {
            html.open("details", "class", "more");
            html.element(
                    "summary",
                    labels.text("page.further", String.valueOf(entry.further().size())));
            sides(entry.further(), true);
            html.closeLine();
        }
        why(entry);
        rules(entry);
        foot.write(html, entry);
    }

    /** Addresses of the findings that an entry merges: links to them stay good. */
    void anchors(Entry entry) {
        entry.findings().stream()
                .map(finding -> finding.id())
                .filter(id -> !id.equals(entry.anchor()))
                .forEach(id -> html.open("span", "class", "anchor", "id", id).close());
    }

    /** Answers that oppose or replace each other; of several such findings each has its own row, as those of two do neither. */
    private static Collection<List<Answer>> chains(Entry entry) {
        Map<String, List<Answer>> chains = new LinkedHashMap<>();
        entry.answers()
                .forEach(answer -> chains.computeIfAbsent(answer.finding().id(), id -> new ArrayList<>())
                        .add(answer));
        boolean apart = entry.isContested() && chains.values().stream().allMatch(chain -> chain.size() > 1);
        return apart ? chains.values() : List.of(entry.answers());
    }

    /** @param valued whether answers in a report's own words are told beside the quotes that have them, as a headline of each side */
    private void sides(List<Answer> answers, boolean valued) {
        html.open("div", "class", "sides").trusted("\n");
        int most = answers.size() > 2 ? 1 : MOST_TELLINGS;
        answers.forEach(answer -> side(answer, most, valued || !answer.quoted()));
        html.closeLine();
    }

    /** One claim by itself: what it says, and its words. */
    void side(Claim claim) {
        html.open("div", "class", "side").element("p", wording.value(claim), "class", "value");
        evidence(List.of(Telling.of(wording, claim)));
        html.closeLine();
    }

    private void side(Answer answer, int most, boolean valued) {
        html.open("div", "class", "side");
        if (valued) {
            html.element("p", answer.shown(), "class", "value");
        }
        List<Telling> tellings =
                Telling.bestFirst(wording, answer.position(), answer.finding().question());
        int shown = Math.min(most, tellings.size());
        evidence(tellings.subList(0, shown));
        if (shown < tellings.size()) {
            html.open("details", "class", "more");
            html.element("summary", labels.text("count.more", String.valueOf(tellings.size() - shown)));
            evidence(tellings.subList(shown, tellings.size()));
            html.closeLine();
        }
        behind(answer.position());
        html.closeLine();
    }

    private void behind(Position position) {
        new OriginText(wording).behind(position).forEach(line -> html.element("p", line, "class", "origin-count"));
    }

    private void evidence(List<Telling> tellings) {
        html.open("ul", "class", "evidence");
        tellings.forEach(this::evidence);
        html.close();
    }

    private void evidence(Telling telling) {
        Claim claim = telling.claim();
        Excerpt excerpt = Excerpt.of(claim);
        html.open("li")
                .open("a", "class", "quote", "href", "#" + wording.id(claim), "title", labels.text("report.to-words"));
        html.open("span", "lang", StoryPage.language(claim));
        html.element("span", excerpt.before(), "class", "around");
        html.element("mark", excerpt.quote());
        html.element("span", excerpt.after(), "class", "around").close().close();
        credit(telling);
        html.close();
    }

    private void credit(Telling telling) {
        Claim claim = telling.claim();
        List<String> about = new ArrayList<>();
        OffsetDateTime published = claim.article().published();
        if (published != null) {
            about.add(wording.values().of(published));
        }
        if (telling.inTitle()) {
            about.add(labels.text("claim.in-title"));
        }
        if (telling.times() > 1) {
            about.add(labels.text("claim.times", String.valueOf(telling.times())));
        }
        html.open("p", "class", "credit").element("b", telling.article());
        about.forEach(part -> html.text(" · " + part));
        chain(claim);
        html.closeLine();
    }

    void chain(Claim claim) {
        if (claim.attribution().isEmpty() && !claim.inTitle()) {
            html.text(" ").element("span", "· " + labels.text("source.none"), "class", "link none");
        }
        for (Attribution link : claim.attribution()) {
            html.text(" ").open("span", "class", "link").text("← ");
            html.text(wording.source(link)).close();
        }
    }

    private void why(Entry entry) {
        List<String> why = wording.why(entry.deciding(), ALL_REASONS);
        if (why.isEmpty()) {
            return;
        }
        html.open("dl", "class", "why").element("dt", labels.text("why"));
        int shown = Math.min(MOST_REASONS, why.size());
        why.subList(0, shown).forEach(sentence -> html.element("dd", sentence));
        if (shown < why.size()) {
            html.open("dd").open("details", "class", "more");
            html.element("summary", labels.text("count.more", String.valueOf(why.size() - shown)));
            why.subList(shown, why.size()).forEach(sentence -> html.element("p", sentence));
            html.close().close();
        }
        html.closeLine();
    }

    /** By what rules the answers were read: what {@code silang explain} tells more of. */
    private void rules(Entry entry) {
        html.open("details", "class", "more rules").element("summary", labels.text("rules"));
        html.open("p").element("code", String.join(", ", entry.rules())).closeLine();
        html.closeLine();
    }
}
