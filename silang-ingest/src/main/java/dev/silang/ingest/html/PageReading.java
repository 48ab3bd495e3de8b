package dev.silang.ingest.html;

import dev.silang.ingest.html.BodyChooser.Choice;
import dev.silang.ingest.html.feature.Features;
import dev.silang.ingest.html.meta.Clues;
import dev.silang.ingest.html.meta.JsonLd;
import dev.silang.ingest.html.meta.Languages;
import dev.silang.ingest.html.meta.MetaTags;
import dev.silang.ingest.html.meta.MetadataReader;
import dev.silang.ingest.html.meta.PageMetadata;
import dev.silang.ingest.html.page.ArticleText;
import dev.silang.ingest.html.page.Division;
import dev.silang.ingest.html.page.Marks;
import dev.silang.ingest.html.page.PageBlock;
import dev.silang.ingest.html.page.SourceMap;
import dev.silang.ingest.html.page.Words;
import dev.silang.text.Article;
import dev.silang.text.Problem;
import dev.silang.text.TextDecoder;
import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The reading of one page: what its steps have found so far. */
final class PageReading {
    /** Words from which a text is worth reporting. */
    private static final int LEAST_WORDS = 5;

    private final String html;
    private final Document document;
    private final Division division;
    private final @Nullable URI address;
    private final boolean whole;
    private final Marks marks;
    private final JsonLd jsonLd;
    private final MetaTags tags;
    private final List<Problem> problems = new ArrayList<>();

    PageReading(String html, Document document, Division division, @Nullable URI address, boolean whole) {
        this.html = html;
        this.document = document;
        this.division = division;
        this.address = address;
        this.whole = whole;
        this.marks = Marks.of(document);
        this.jsonLd = JsonLd.of(marks);
        this.tags = MetaTags.of(marks);
    }

    HtmlPage page() {
        if (division.depth() >= HtmlReader.MOST_DEPTH - 1) {
            problems.add(problem(
                    "nested deeper than " + HtmlReader.MOST_DEPTH + " elements: what is deeper was read beside them"));
        }
        if (division.blocks().isEmpty()) {
            return withoutBlocks();
        }
        Features features = new Features(division, Clues.of(document.title(), tags, jsonLd));
        double[] probability = new double[division.blocks().size()];
        for (int i = 0; i < probability.length; i++) {
            probability[i] = BodyModel.installed().probability(features.row(i));
        }
        Choice choice = BodyChooser.choose(division, probability);
        ArticleText text = new ArticleText();
        List<SetAside> aside = new ArrayList<>();
        for (int i = 0; i < probability.length; i++) {
            PageBlock block = division.blocks().get(i);
            if (choice.taken().get(i)) {
                text.add(block);
            } else if (whole) {
                aside.add(Asides.of(block, reason(i, choice, features), html));
            }
        }
        PageMetadata metadata = metadata(features.headline(), choice.taken());
        return Words.count(text.text()) < LEAST_WORDS
                ? withoutBody(metadata, aside)
                : finish(text.text(), text.source(html), metadata, aside);
    }

    private Reason reason(int block, Choice choice, Features features) {
        if (block == features.headline()) {
            return Reason.TITLE;
        }
        return choice.repeated().get(block)
                ? Reason.REPEATED
                : Asides.reason(division.blocks().get(block), features.main());
    }

    private PageMetadata metadata(int headline, BitSet taken) {
        MetadataReader reader = new MetadataReader(document.title(), marks, tags, jsonLd, address);
        return whole ? reader.read(division, headline, taken) : reader.readArticle(division, headline, taken);
    }

    private HtmlPage withoutBlocks() {
        return withoutBody(metadata(-1, new BitSet()), List.of());
    }

    /** The text of the page's scripts, or what Readability4J finds; both have no place in the source. */
    private HtmlPage withoutBody(PageMetadata metadata, List<SetAside> aside) {
        String body = jsonLd.body();
        if (Words.count(body) < LEAST_WORDS) {
            body = LastResort.text(document);
        }
        if (Words.count(body) < LEAST_WORDS) {
            problems.add(problem("no article found in the page"));
            return new HtmlPage(null, metadata, aside, SourceMap.EMPTY, problems);
        }
        problems.add(problem("the article's text was found in a script or by a fallback; it has no place in the page"));
        return finish(body, new SourceMap(html, body, List.of()), metadata, aside);
    }

    private HtmlPage finish(String text, SourceMap source, PageMetadata metadata, List<SetAside> aside) {
        String tooLong = TextDecoder.tooLong(text.length());
        if (tooLong != null) {
            problems.add(problem(tooLong));
            return new HtmlPage(null, metadata, List.of(), SourceMap.EMPTY, problems);
        }
        URI url = metadata.canonical() == null ? address : metadata.canonical();
        Article article = new Article(
                HtmlReader.where(url),
                metadata.outlet(),
                url == null ? null : url.toString(),
                metadata.published(),
                metadata.title(),
                text,
                Languages.known(metadata.language(), text),
                problems);
        return new HtmlPage(article, metadata, aside, source, problems);
    }

    private Problem problem(String what) {
        return new Problem(HtmlReader.where(address), what);
    }
}
