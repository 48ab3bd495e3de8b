package dev.silang.ingest.html;

import dev.silang.ingest.html.BodyChooser.Choice;
import dev.silang.ingest.html.Sections.Section;
import dev.silang.ingest.html.feature.Features;
import dev.silang.ingest.html.meta.AppData;
import dev.silang.ingest.html.meta.Clues;
import dev.silang.ingest.html.meta.JsonLd;
import dev.silang.ingest.html.meta.Languages;
import dev.silang.ingest.html.meta.MetaTags;
import dev.silang.ingest.html.meta.MetadataReader;
import dev.silang.ingest.html.meta.PageMetadata;
import dev.silang.ingest.html.page.ArticleText;
import dev.silang.ingest.html.page.Division;
import dev.silang.ingest.html.page.Marks;
import dev.silang.ingest.html.page.SourceMap;
import dev.silang.ingest.html.page.Words;
import dev.silang.text.Article;
import dev.silang.text.Problem;
import dev.silang.text.TextDecoder;
import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The reading of one page: what its steps have found so far. */
final class PageReading {
    /** How many times the words that the page shows its scripts must have to be read in their place. */
    private static final int SCRIPT_HAS = 2;

    private static final String LIST = ": it is a list of articles";

    /** Words from which the last resort is believed: it takes the foot of a page for want of better. */
    private static final int LAST_RESORT_WORDS = 25;

    private final String html;
    private final Document document;
    private final Reduced reduced;
    private final Division division;
    private final Sections.Parts sections;
    private final Clues clues;
    private final @Nullable URI address;
    private final boolean whole;
    private final Marks marks;
    private final JsonLd jsonLd;
    private final MetaTags tags;
    private final List<Problem> problems = new ArrayList<>();

    PageReading(String html, Document document, Division division, @Nullable URI address, boolean whole) {
        this.html = html;
        this.document = document;
        this.address = address;
        this.whole = whole;
        this.marks = Marks.of(document);
        this.jsonLd = JsonLd.of(marks);
        this.tags = MetaTags.of(marks);
        this.clues = Clues.of(document.title(), tags, jsonLd);
        this.reduced = Reduced.of(document, division, clues.title());
        this.division = reduced.division();
        this.sections = reduced.sections();
    }

    HtmlPage page() {
        if (division.depth() >= PageParser.MOST_DEPTH - 1) {
            problems.add(problem(String.format(
                    Locale.ROOT,
                    "nested deeper than %,d elements: what is deeper was read beside them",
                    PageParser.MOST_DEPTH)));
        }
        return division.blocks().isEmpty() ? withoutBlocks() : withBlocks();
    }

    private HtmlPage withBlocks() {
        Features features = new Features(division, clues);
        double[] probability = new double[division.blocks().size()];
        for (int i = 0; i < probability.length; i++) {
            probability[i] = BodyModel.installed().probability(features.row(i));
        }
        Choice choice = BodyChooser.choose(division, probability);
        if (choice.relaxed() && features.headline() >= 0) {
            choice.taken().clear(features.headline());
        }
        Passage passage = new Passage();
        choice.taken().stream().mapToObj(division.blocks()::get).forEach(passage::add);
        ArticleText text = passage.text();
        List<SetAside> aside = whole ? aside(choice, features) : List.of();
        PageMetadata metadata = metadata(features.headline(), choice.taken());
        String doubt = doubt(choice.taken(), titles(features.headline()), passage.lines());
        if (doubt != null || Words.count(text.text()) * SCRIPT_HAS < Words.count(clues.body())) {
            return withoutBody(metadata, aside, doubt);
        }
        if (sections.notice() >= 0 && choice.taken().nextSetBit(sections.notice()) < 0) {
            problems.add(problem("only the beginning of the article: the rest is for subscribers"));
        }
        return finish(text.text(), text.source(html), metadata, aside);
    }

    private @Nullable String doubt(BitSet taken, List<String> titles, List<String> lines) {
        String doubt = Confidence.doubt(titles, lines);
        boolean list = doubt == null ? ListPage.is(division.blocks(), taken) : ListPage.is(division.blocks());
        return list ? LIST : doubt;
    }

    private List<String> titles(int headline) {
        return headline < 0
                ? List.of(document.title())
                : List.of(document.title(), division.blocks().get(headline).text());
    }

    /** What is not of the article, in the page's order. */
    private List<SetAside> aside(Choice choice, Features features) {
        List<SetAside> aside = new ArrayList<>();
        int at = 0;
        int block = 0;
        for (Section section : sections.sections()) {
            for (; at < section.first(); at++) {
                addAside(block++, choice, features, aside);
            }
            for (; at < section.end(); at++) {
                aside.add(Asides.of(reduced.whole().blocks().get(at), section.reason(), html));
            }
        }
        while (block < division.blocks().size()) {
            addAside(block++, choice, features, aside);
        }
        return aside;
    }

    private void addAside(int i, Choice choice, Features features, List<SetAside> aside) {
        if (!choice.taken().get(i)) {
            aside.add(Asides.of(division.blocks().get(i), reason(i, choice, features), html));
        }
    }

    private Reason reason(int block, Choice choice, Features features) {
        if (block == features.headline()) {
            return Reason.TITLE;
        }
        if (choice.notices().get(block)) {
            return Reason.NOTICE;
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
        return withoutBody(metadata(-1, new BitSet()), List.of(), "");
    }

    /**
     * The text of the page's scripts, or what Readability4J finds; both have no place in the source.
     *
     * @param doubt why what the page shows is no article; null if the scripts have more of it
     */
    private HtmlPage withoutBody(PageMetadata metadata, List<SetAside> aside, @Nullable String doubt) {
        String why = doubt == null ? "" : doubt;
        List<Supplier<String>> sources =
                new ArrayList<>(List.of(clues::body, () -> AppData.body(marks, clues.title())));
        if (!why.equals(LIST)) {
            sources.add(this::lastResort); // it takes the entries of a list for one text
        }
        for (Supplier<String> source : sources) {
            String body = source.get();
            String doubted = Confidence.doubt(List.of(), body.lines().toList());
            if (doubted == null) {
                problems.add(problem(
                        "the article's text was found in a script or by a fallback; it has no place in the page"));
                return finish(body, new SourceMap(html, body, List.of()), metadata, aside);
            }
            why = why.isEmpty() ? doubted : why;
        }
        problems.add(problem("no article found in the page" + why));
        return new HtmlPage(null, metadata, aside, SourceMap.EMPTY, problems, tags.refresh());
    }

    private String lastResort() {
        String text = LastResort.text(document, sections.elements(), division.depth());
        return Words.count(text) < LAST_RESORT_WORDS ? "" : text;
    }

    private HtmlPage finish(String text, SourceMap source, PageMetadata metadata, List<SetAside> aside) {
        URI next = new MetadataReader(document.title(), marks, tags, jsonLd, address).next();
        if (next != null) {
            problems.add(problem("the article goes on at " + next + ", which was not read"));
        }
        String tooLong = TextDecoder.tooLong(text.length());
        if (tooLong != null) {
            problems.add(problem(tooLong));
            return new HtmlPage(null, metadata, List.of(), SourceMap.EMPTY, problems, null);
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
        return new HtmlPage(article, metadata, aside, source, problems, null);
    }

    private Problem problem(String what) {
        return new Problem(HtmlReader.where(address), what);
    }
}
