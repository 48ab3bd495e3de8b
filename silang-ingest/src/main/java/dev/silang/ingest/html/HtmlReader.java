package dev.silang.ingest.html;

import dev.silang.ingest.html.page.Divider;
import dev.silang.ingest.html.page.Division;
import dev.silang.ingest.html.page.PageDecoder;
import dev.silang.text.TextDecoder;
import java.net.URI;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article of a web page. Whatever the bytes, an article or a problem comes of them, never an exception, in
 * time that grows with their number.
 *
 * <p>The page is parsed once and divided into blocks; a small model trained on annotated pages tells which are article
 * ({@link BodyModel}). Where it finds next to nothing, less likely blocks are taken; where that gives nothing, the text in
 * the page's JSON-LD, and at last what Readability4J finds. Residue inside paragraphs ("Baca juga: …") stays in the
 * text: the core's {@code ResidueFinder} sets it aside. Immutable; safe for use by many threads.
 */
public final class HtmlReader {
    /** Most blocks of text in a page; the longest live tickers have a tenth. */
    private static final int MOST_BLOCKS = 50_000;

    /** Whether all that a page tells is read, or its article alone. */
    private final boolean whole;

    public HtmlReader() {
        this(true);
    }

    private HtmlReader(boolean whole) {
        this.whole = whole;
    }

    /**
     * A reader for where the article alone counts, as in an archive of many pages: it takes a quarter less time. The page
     * has no places and nothing set aside then, and of its metadata only what an article has: title, outlet, time of
     * publication, address and language.
     */
    public static HtmlReader ofArticles() {
        return new HtmlReader(false);
    }

    /**
     * @param bytes the page as it came
     * @param charsetHint a content type or the name of an encoding, as the server sent it
     * @param address where it came from, for relative links and for dates in it
     */
    public HtmlPage read(byte[] bytes, @Nullable String charsetHint, @Nullable URI address) {
        if (bytes.length > TextDecoder.MOST_BYTES) {
            return HtmlPage.refused(
                    where(address),
                    String.format(
                            Locale.ROOT,
                            "too large: %,d bytes, at most %,d are read",
                            bytes.length,
                            TextDecoder.MOST_BYTES));
        }
        return read(PageDecoder.decode(bytes, charsetHint), address);
    }

    /** Reads a page that is decoded already; {@code SourceMap} counts into {@code html}. */
    public HtmlPage read(String html, @Nullable URI address) {
        if (html.length() > TextDecoder.MOST_BYTES) {
            return HtmlPage.refused(
                    where(address),
                    String.format(
                            Locale.ROOT,
                            "too large: %,d characters, at most %,d are read",
                            html.length(),
                            TextDecoder.MOST_BYTES));
        }
        if (PageDecoder.isBinary(html)) {
            return HtmlPage.refused(where(address), "not a page: binary data");
        }
        Document document = PageParser.parse(html, address == null ? "" : address.toString(), whole);
        if (document == null) {
            return HtmlPage.refused(where(address), "its elements are nested so that they cannot be read");
        }
        Division division = Divider.divide(document);
        if (division.blocks().size() > MOST_BLOCKS) {
            return HtmlPage.refused(
                    where(address),
                    String.format(
                            Locale.ROOT,
                            "too many pieces: %,d blocks of text, at most %,d are read",
                            division.blocks().size(),
                            MOST_BLOCKS));
        }
        return new PageReading(html, document, division, address, whole).page();
    }

    static String where(@Nullable URI address) {
        return address == null ? "page" : address.toString();
    }
}
