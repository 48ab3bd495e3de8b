package dev.silang.report.html;

import dev.silang.check.Finding;
import dev.silang.check.Story;
import dev.silang.check.Verdict;
import dev.silang.claim.Claim;
import dev.silang.claim.Statement;
import dev.silang.origin.CopiedStretch;
import dev.silang.report.html.StoryPage.Part;
import dev.silang.report.view.Agenda.Entry;
import dev.silang.report.words.CheckText;
import dev.silang.report.words.Labels;
import dev.silang.report.words.LinkTarget;
import dev.silang.text.Article;
import dev.silang.text.Block;
import dev.silang.text.Document;
import dev.silang.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The articles in full, side by side, with every claim marked and residue muted. */
final class HtmlArticles {
    private final CheckText wording;
    private final Labels labels;
    private final Markup html;
    private final Map<String, List<Highlight>> inText = new HashMap<>();
    private final Map<String, List<Highlight>> inTitle = new HashMap<>();
    private final CopiedWords copied;
    private final String findings;

    /** @param findings the page that shows them, empty if it is this one */
    HtmlArticles(CheckText wording, Markup html, List<StoryPage> pages, String findings) {
        this.wording = wording;
        this.labels = wording.labels();
        this.html = html;
        this.copied = new CopiedWords(wording);
        this.findings = findings;
        IdentityHashMap<Claim, Marked> marked = new IdentityHashMap<>();
        for (StoryPage page : pages) {
            page.agenda().entries().forEach(entry -> mark(marked, entry));
        }
        List<Claim> claims = wording.check().claims();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Marked by = marked.get(claim);
            String name = wording.id(claim);
            Highlight mark = by == null ? Highlight.loose(name, claim, i) : by.highlight(name, claim, i);
            (claim.inTitle() ? inTitle : inText)
                    .computeIfAbsent(claim.article().id(), id -> new ArrayList<>())
                    .add(mark);
        }
    }

    /** What marks a claim: its finding, the entry that shows it, and what a pointer shows. */
    private record Marked(Finding finding, String target, String hint) {
        Highlight highlight(String id, Claim claim, int place) {
            return new Highlight(id, place, claim.evidence(), finding.verdict(), target, hint);
        }
    }

    private void mark(IdentityHashMap<Claim, Marked> marked, Entry entry) {
        for (Finding finding : entry.findings()) {
            String verdict = labels.text("verdict." + finding.verdict().label());
            String hint = entry.title().map(title -> verdict + ": " + title).orElse(verdict);
            Marked mark = new Marked(finding, entry.anchor(), hint);
            finding.positions().forEach(position -> position.claims().forEach(claim -> marked.put(claim, mark)));
        }
    }

    void section(StoryPage page) {
        Story story = page.story();
        page.beginFold(
                Part.ARTICLES,
                labels.text("report.articles") + " (" + story.articles().size() + ")",
                "");
        explained(story.articles().stream()
                .map(article -> wording.document(article.id()))
                .toList());
        page.endFold();
    }

    /** Articles with what their marks mean. */
    void explained(List<Document> documents) {
        List<String> ids =
                documents.stream().map(document -> document.article().id()).toList();
        Set<String> styles = ids.stream()
                .flatMap(id -> Stream.of(inTitle, inText).flatMap(marks -> marks.getOrDefault(id, List.of()).stream()))
                .map(Highlight::style)
                .collect(Collectors.toSet());
        html.open("ul", "class", "legend marks");
        Stream.of(Verdict.values())
                .map(Verdict::label)
                .filter(styles::contains)
                .forEach(kind -> explained(labels.text("verdict." + kind), "hl " + kind));
        if (ids.stream().anyMatch(id -> !copied.of(id).isEmpty())) {
            explained(labels.text("copied.legend"), "copied");
        }
        html.closeLine();
        columns(documents);
    }

    private void explained(String meaning, String style) {
        html.open("li").element("span", meaning, "class", style).close();
    }

    void columns(List<Document> documents) {
        html.open("div", "class", "columns").trusted("\n");
        documents.forEach(this::article);
        html.closeLine();
    }

    private void article(Document document) {
        Article article = document.article();
        String language = article.language() == null ? "" : article.language();
        html.open("article", "class", "report");
        html.open("header").element("p", wording.name(article.id()), "class", "outlet");
        title(article, language);
        meta(article);
        html.closeLine();
        html.open("div", "class", "text", "lang", language).trusted("\n");
        body(document);
        html.closeLine();
        statements(article, language);
        html.closeLine();
    }

    private void statements(Article article, String language) {
        List<Statement> said = wording.check().statements().stream()
                .filter(statement -> statement.article().equals(article))
                .toList();
        if (said.isEmpty()) {
            return;
        }
        html.open("details", "class", "said");
        html.element("summary", labels.text("report.statements") + " (" + said.size() + ")")
                .open("ul");
        for (Statement statement : said) {
            html.open("li").element("q", statement.quote().strip(), "lang", language);
            html.element("p", wording.speaker(statement)).closeLine();
        }
        html.close().closeLine();
    }

    private void title(Article article, String language) {
        String title = article.title();
        if (title == null) {
            html.element("h3", labels.text("report.untitled"), "class", "untitled");
            return;
        }
        html.open("h3", "lang", language);
        segments(title, new Span(0, title.length()), inTitle.getOrDefault(article.id(), List.of()));
        html.close();
    }

    private void meta(Article article) {
        html.open("p", "class", "meta");
        if (article.published() != null) {
            html.text(wording.values().of(article.published()));
        }
        String url = article.url();
        if (url != null) {
            html.text(article.published() != null ? " · " : "");
            if (LinkTarget.isWeb(url)) {
                html.element("a", shortened(url), "href", url, "rel", "noopener noreferrer nofollow");
            } else {
                html.text(shortened(url));
            }
        }
        html.close();
        article.problems().forEach(problem -> html.element("p", wording.problem(problem), "class", "problem"));
    }

    private static String shortened(String url) {
        String bare = url.replaceFirst("^https?://(www\\.)?", "");
        return bare.length() <= 48 ? bare : bare.substring(0, 47) + "…";
    }

    /** A paragraph for each line; what was set aside is muted. */
    private void body(Document document) {
        String text = document.article().text();
        List<Highlight> marks = inText.getOrDefault(document.article().id(), List.of());
        List<Block> blocks = document.blocks();
        int block = 0;
        int mark = 0;
        int copy = 0;
        List<CopiedStretch> copies = copied.of(document.article().id());
        List<Highlight> sorted = marks.stream().sorted(Highlight.BY_PLACE).toList();
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            while (block < blocks.size() && blocks.get(block).span().end() <= start) {
                block++;
            }
            while (mark < sorted.size() && sorted.get(mark).span().end() <= start) {
                mark++;
            }
            while (copy < copies.size() && copies.get(copy).span().end() <= start) {
                copy++;
            }
            if (!text.substring(start, end).isBlank()) {
                MarkedLine line = new MarkedLine(
                        text, Highlight.within(sorted, mark, end), CopiedWords.within(copies, copy, end));
                line(line, new Span(start, end), within(blocks, block, end));
            }
            start = end + 1;
        }
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static List<Block> within(List<Block> blocks, int from, int end) {
        int to = from;
        while (to < blocks.size() && blocks.get(to).span().start() < end) {
            to++;
        }
        return blocks.subList(from, to);
    }

    /** What is to be marked in one line of a text. */
    private record MarkedLine(String text, List<Highlight> marks, List<CopiedStretch> copies) {}

    private void line(MarkedLine within, Span line, List<Block> blocks) {
        boolean aside = !blocks.isEmpty() && blocks.stream().noneMatch(Block::isBody);
        String kind = blocks.isEmpty()
                ? ""
                : labels.word("block", blocks.get(0).kind().label());
        if (aside) {
            html.open("p", "class", "residue")
                    .element("span", kind, "class", "kind")
                    .text(" ");
            copied(within, line);
            html.closeLine();
            return;
        }
        html.open("p");
        int at = line.start();
        for (Block block : blocks) {
            if (!block.isBody()) {
                int from = Math.max(at, block.span().start());
                int to = Math.min(line.end(), block.span().end());
                copied(within, new Span(at, from));
                html.open(
                        "span",
                        "class",
                        "residue",
                        "title",
                        labels.word("block", block.kind().label()));
                copied(within, new Span(from, Math.max(from, to)));
                html.close();
                at = Math.max(from, to);
            }
        }
        copied(within, new Span(at, line.end()));
        html.closeLine();
    }

    /** Words that other articles have too stand in a frame of their own, with the claims in it marked as elsewhere. */
    private void copied(MarkedLine line, Span part) {
        int at = part.start();
        for (CopiedStretch stretch : line.copies()) {
            int from = Math.max(at, stretch.span().start());
            int to = Math.min(part.end(), stretch.span().end());
            if (from < to) {
                segments(line.text(), new Span(at, from), line.marks());
                html.open("span", "class", "copied", "title", copied.hint(stretch));
                segments(line.text(), new Span(from, to), line.marks());
                html.close();
                at = to;
            }
        }
        segments(line.text(), new Span(at, part.end()), line.marks());
    }

    private void segments(String text, Span part, List<Highlight> marks) {
        for (Highlight.Segment segment : Highlight.segments(part, marks)) {
            String words = segment.span().of(text);
            if (segment.marks().isEmpty()) {
                html.text(words);
            } else {
                marked(words, segment);
            }
        }
    }

    private void marked(String words, Highlight.Segment segment) {
        Highlight top = segment.marks().get(0);
        List<String> ids = segment.marks().stream().map(Highlight::claim).toList();
        List<String> anchors = segment.begins().stream().map(Highlight::claim).toList();
        for (int i = 1; i < anchors.size(); i++) {
            html.open("span", "class", "anchor", "id", anchors.get(i)).close();
        }
        String style = "hl " + top.style() + (segment.marks().size() > 1 ? " deep" : "");
        html.open(
                top.target().isEmpty() ? "span" : "a",
                "class",
                style,
                "id",
                anchors.isEmpty() ? "" : anchors.get(0),
                "href",
                top.target().isEmpty() ? "" : findings + "#" + top.target(),
                "data-c",
                String.join(" ", ids),
                "title",
                top.hint());
        html.text(words).close();
    }
}
