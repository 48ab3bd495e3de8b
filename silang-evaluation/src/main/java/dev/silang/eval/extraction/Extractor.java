package dev.silang.eval.extraction;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import dev.silang.clean.ResidueFinder;
import dev.silang.ingest.html.HtmlPage;
import dev.silang.ingest.html.HtmlReader;
import dev.silang.lang.LanguagePacks;
import dev.silang.text.Article;
import dev.silang.text.Block;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.jspecify.annotations.Nullable;

/** Something that finds the article in a page. */
interface Extractor {
    String name();

    /** What was found; an empty text if nothing was. */
    Found extract(byte[] page, @Nullable URI address);

    /** An article found. */
    record Found(
            String body, @Nullable String title, @Nullable OffsetDateTime published, List<String> authors) {
        static Found body(@Nullable String text) {
            return new Found(text == null ? "" : text, null, null, List.of());
        }
    }

    /** This program: the page's article, without what the core sets aside in its text. */
    static Extractor own() {
        HtmlReader reader = new HtmlReader();
        return of("silang", (page, address) -> {
            HtmlPage read = reader.read(page, null, address);
            Article article = read.article();
            return article == null
                    ? Found.body("")
                    : new Found(
                            article.text(),
                            article.title(),
                            article.published(),
                            read.metadata().authors());
        });
    }

    /** The same article with its residue left out, as claims are read from it. */
    static Found withoutResidue(Found found) {
        ResidueFinder finder = new ResidueFinder(LanguagePacks.installed());
        Article article = new Article("page", null, null, null, found.title(), found.body(), null, List.of());
        String body = finder.blocks(article).stream()
                .filter(Block::isBody)
                .map(block -> block.span().of(found.body()))
                .collect(Collectors.joining("\n"));
        return new Found(body, found.title(), found.published(), found.authors());
    }

    /** Readability4J 1.0.8, as its readme shows it. */
    static Extractor readability() {
        return of("Readability4J", (page, address) -> {
            String html = new String(page, StandardCharsets.UTF_8);
            String base = address == null ? "http://localhost/" : address.toString();
            return Found.body(new Readability4J(base, html).parse().getTextContent());
        });
    }

    /** boilerpipe 1.1.0's extractor for articles. */
    static Extractor boilerpipe() {
        return of("boilerpipe", (page, address) -> {
            try {
                return Found.body(
                        ArticleExtractor.INSTANCE.getText(new StringReader(new String(page, StandardCharsets.UTF_8))));
            } catch (BoilerpipeProcessingException e) {
                return Found.body("");
            }
        });
    }

    /** The work of one. */
    interface Work {
        Found extract(byte[] page, @Nullable URI address);
    }

    private static Extractor of(String name, Work work) {
        return new Extractor() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Found extract(byte[] page, @Nullable URI address) {
                return work.extract(page, address);
            }
        };
    }
}
