package dev.silang.ingest.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FeedAdapterTest extends AdapterContract {
    private static final String FULL =
            "Air sungai naik sejak pagi. Warga tiga kampung mengungsi ke balai desa. ".repeat(10);

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>Warta Hulu</title><link>https://hulu.example/</link>
            <item><title>Banjir di Tirtamaya &amp;amp; sekitarnya</title>
              <link>https://hulu.example/banjir</link><pubDate>Wed, 15 May 2024 10:30:00 +0700</pubDate>
              <description>Air naik.</description>
              <content:encoded><![CDATA[<p>%s</p><p>Tidak ada korban.</p>]]></content:encoded></item>
            <item><title>Jembatan putus</title><link>/jembatan</link>
              <pubDate>15 May 2024 11:00 WIB</pubDate><description>Jembatan itu putus …</description></item>
            </channel></rss>
            """.formatted(FULL);

    @Override
    Adapter adapter() {
        return new FeedAdapter();
    }

    @Override
    Sample sample() {
        return Sample.of("hulu.rss", RSS.replace("<link>/jembatan", "<link>https://hulu.example/jembatan"));
    }

    @Test
    void whatIsWholeBecomesAnArticleAndTheOthersLinks() {
        Source source = Source.of(
                Origin.ofAddress("feed", "https://hulu.example/rss.xml", "text/html", null),
                RSS.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Taken taken = Taken.of(source);
        Article article = taken.only();
        assertThat(article.title()).isEqualTo("Banjir di Tirtamaya & sekitarnya");
        assertThat(article.outlet()).isEqualTo("Warta Hulu");
        assertThat(article.url()).isEqualTo("https://hulu.example/banjir");
        assertThat(article.published()).isEqualTo(OffsetDateTime.parse("2024-05-15T10:30:00+07:00"));
        assertThat(article.text()).isEqualTo(FULL.strip() + "\nTidak ada korban.");
        assertThat(taken.links()).singleElement().satisfies(link -> {
            assertThat(link.address()).isEqualTo("https://hulu.example/jembatan");
            assertThat(link.known().title()).isEqualTo("Jembatan putus");
        });
    }

    @Test
    void readsAtom() {
        Taken taken = Taken.of("x.xml", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Warta Hilir</title>
                <link rel="self" href="https://hilir.example/atom"/>
                <entry><title type="html">Gempa &lt;b&gt;kecil&lt;/b&gt;</title><id>urn:1</id>
                  <link rel="enclosure" href="https://hilir.example/a.mp3"/>
                  <link href="https://hilir.example/gempa"/><updated>2024-05-15T03:30:00Z</updated>
                  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p></div></content></entry>
                </feed>""".formatted(FULL));
        Article article = taken.only();
        assertThat(article.title()).isEqualTo("Gempa kecil");
        assertThat(article.url()).isEqualTo("https://hilir.example/gempa");
        assertThat(article.outlet()).isEqualTo("Warta Hilir");
        assertThat(article.text()).isEqualTo(FULL.strip());
    }

    @Test
    void anEntryThatIsNotClosedHoldsNoOther() {
        Taken taken = Taken.of("x.xml", """
                <rss version="2.0"><channel><title>Warta Hulu</title>
                <item><link>https://hulu.example/satu</link><title>Satu
                <item><link>https://hulu.example/dua</link><title>Dua
                </channel></rss>""");

        assertThat(taken.links().stream().map(link -> link.known().title())).containsExactly("Satu", "Dua");
    }

    /** Whatever of an element was not closed, each entry has its own title and text, and the feed's name no entry. */
    @ParameterizedTest
    @ValueSource(strings = {"</title><link>", "</title><description>", "</description><item>", "</link><pubDate>"})
    void whatStandsBehindAnElementThatIsNotClosedIsNotPartOfIt(String closed) {
        String entry =
                "<item><title>Banjir %d</title><link>https://hulu.example/%d</link><pubDate>Wed, 15 May 2024 10:30:00 +0700</pubDate>"
                        + "<content:encoded>Hari %d. " + FULL + "</content:encoded></item>";
        String whole = "<rss><channel><title>Warta Hulu</title><description>Kabar dari hulu</description>"
                + entry.formatted(1, 1, 1) + entry.formatted(2, 2, 2) + entry.formatted(3, 3, 3) + "</channel></rss>";
        String open = whole.replace(closed, closed.substring(closed.indexOf('>') + 1));

        List<Article> articles = Taken.of("x.xml", open).input().articles();

        assertThat(open).isNotEqualTo(whole);
        assertThat(articles).isEqualTo(Taken.of("x.xml", whole).input().articles());
        assertThat(articles).extracting(Article::title).containsExactly("Banjir 1", "Banjir 2", "Banjir 3");
        assertThat(articles).extracting(Article::outlet).containsOnly("Warta Hulu");
    }

    @Test
    void aNameAsLongAsAFeedIsNone() {
        Taken taken = Taken.of(
                "x.xml",
                "<rss><channel><title>" + FULL.repeat(10) + "</title><item><title>Banjir</title><description>" + FULL
                        + "</description></item></channel></rss>");

        assertThat(taken.only().outlet()).isNull();
        assertThat(taken.only().title()).isEqualTo("Banjir");
        assertThat(taken.input().problems())
                .extracting(Problem::what)
                .containsExactly("outlet of 7,199 characters, left out");
    }

    @Test
    void readsRdf() {
        Taken taken = Taken.of("x.rdf", """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://hulu.example/"><title>Warta Hulu</title></channel>
                <item rdf:about="https://hulu.example/satu"><title>Satu</title><dc:date>2024-05-15T10:30+07:00</dc:date>
                <description>Singkat.</description></item></rdf:RDF>""");
        assertThat(taken.links()).singleElement().satisfies(link -> {
            assertThat(link.address()).isEqualTo("https://hulu.example/satu");
            assertThat(link.known().outlet()).isEqualTo("Warta Hulu");
            assertThat(link.known().published()).isEqualTo("2024-05-15T10:30+07:00");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><channel><title>Kabar & Warta</title><item><title>A & B</title><link>https://x.example/?a=1&b=2</link>",
                "<rss><channel><item><title>A &nbsp; B</title><link>https://x.example/?a=1&amp;b=2</link></channel>",
                "\n <!-- x --><?xml version='1.0'?><rss><channel><item><link>https://x.example/?a=1&b=2</link><p></item>"
            })
    void readsWhatIsNoXml(String broken) {
        assertThat(Taken.of("x.xml", broken).links())
                .singleElement()
                .extracting(Link::address)
                .isEqualTo("https://x.example/?a=1&b=2");
    }

    @Test
    void expandsNoEntitiesOfItsOwn() {
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE rss [<!ENTITY a \"haha\">\n");
        for (char c = 'b'; c < 'k'; c++) {
            String before = "&" + (char) (c - 1) + ";";
            laughs.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(before.repeat(10))
                    .append("\">\n");
        }
        laughs.append("<!ENTITY file SYSTEM \"file:///etc/hostname\">]>\n<rss><channel><item>")
                .append("<title>&j; &file;</title><description>Satu. &j;</description></item></channel></rss>");
        Article article = Taken.of("x.xml", laughs.toString()).only();
        assertThat(article.text()).isEqualTo("Satu. &j;");
        assertThat(article.title()).isEqualTo("&j; &file;");
    }

    @Test
    void decodesAsDeclared() {
        String feed = "<?xml version='1.0' encoding='iso-8859-1'?><rss><channel><item><description>Kafé.</description>"
                + "</item></channel></rss>";
        byte[] bytes = feed.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(Taken.of("x.xml", bytes).only().text()).isEqualTo("Kafé.");
    }

    @Test
    void aFeedWithoutEntriesIsAProblem() {
        assertThat(Taken.of("x.rss", "<rss/>").input().problems())
                .extracting(Problem::what)
                .containsExactly("no entries in this feed");
    }

    private static final String PARAGRAPHS =
            "<p>" + "Air sungai naik sejak pagi. ".repeat(15).strip() + "</p><p>Warga pulang.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss xmlns:isi='http://purl.org/rss/1.0/modules/content/'><channel><item><isi:encoded><![CDATA[%s]]></isi:encoded></item></channel></rss>",
                "<rss><channel><item><encoded><![CDATA[%s]]></encoded></item></channel></rss>",
                "<x:feed xmlns:x='http://www.w3.org/2005/Atom'><x:entry><x:content type='html'><![CDATA[%s]]></x:content></x:entry></x:feed>",
                "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><item><description>x</description>"
                        + "<c:encoded xmlns:c='http://purl.org/rss/1.0/modules/content/'><![CDATA[%s]]></c:encoded></item></r:RDF>"
            })
    void knowsElementsByTheirNamespace(String feed) {
        assertThat(Taken.of("a.xml", String.format(feed, PARAGRAPHS)).only().text())
                .endsWith("pagi.\nWarga pulang.");
    }

    @Test
    void elementsWithAPrefixAreBlocksToo() {
        String feed =
                "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:w='http://www.w3.org/1999/xhtml'><entry><content type='xhtml'>"
                        + "<w:div>" + PARAGRAPHS.replace("<p>", "<w:p>").replace("</p>", "</w:p>")
                        + "</w:div></content></entry></feed>";
        assertThat(Taken.of("a.xml", feed).only().text()).endsWith("pagi.\nWarga pulang.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<feed xml:base='https://hulu.example/a/'><entry xml:base='b/'><link href='c'/></entry></feed> | https://hulu.example/a/b/c",
                "<feed xml:base='https://hulu.example/a/'><entry><link href='../c'/></entry></feed> | https://hulu.example/c",
                "<feed><link href='https://hulu.example'/><entry><link href='c?d=1'/></entry></feed> | https://hulu.example/c?d=1",
                "<rss><channel><link>https://hulu.example/a</link><item><link>/c</link></item></channel></rss> | https://hulu.example/c",
                "<rss><channel><link>https://hulu.example/a</link><item><guid isPermaLink='true'>/c</guid></item></channel></rss> | https://hulu.example/c",
                "<rss><channel><link>https://hulu.example</link><item><link>//hulu.example/c</link></item></channel></rss> | https://hulu.example/c",
                "<feed xml:base='https://hulu.example/a/b/'><entry xml:base='../d/'><link href='?n=7'/></entry></feed> | https://hulu.example/a/d/?n=7",
                "<rss xml:base='https://hilir.example/'><channel><link>https://hulu.example/a</link><item><link>c</link></item></channel></rss> | https://hilir.example/c"
            })
    void relativeAddressesAreMeantFromWhatTheFeedSays(String feed, String address) {
        assertThat(Taken.of("a.xml", feed).links()).extracting(Link::address).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<br />\n<b>Notice</b>: Undefined index in /srv/a.php on line 7<br />\n<?xml version='1.0'?>",
                "Warning: session_start(): failed\n\n",
                "<p>Galat basis data</p><?xml version='1.0' encoding='UTF-8'?>\n",
                "HTTP/1.1 200 OK\nContent-Type: text/xml\n\n<?xml version='1.0'?>",
                "\uFEFF\uFEFF<?xml version='1.0'?>",
                "Deprecated: a() in b.php\n<?xml version='1.0'?>"
            })
    void whatStandsBeforeTheFeedIsPassedOver(String junk) {
        Taken taken = Taken.of(
                "a.xml", junk + "<rss><channel><item><description>Air naik.</description></item></channel></rss>");
        assertThat(taken.only().text()).isEqualTo("Air naik.");
        assertThat(taken.input().problems())
                .extracting(Problem::what)
                .containsExactly("something stands before the XML, passed over");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>The post <a href='x'>Banjir</a> appeared first on <a href='y'>Kabar Hulu</a>.</p>",
                "<p>The post Banjir first appeared on Kabar Hulu.</p>",
                "<p><a href='x'>Banjir</a> appeared first on <a href='y'>Kabar Hulu</a>.</p>",
                "<p>Continue reading <a href='x'>Banjir</a> at <a href='y'>Kabar Hulu</a>.</p>",
                "<p>The article Banjir was originally published on Kabar Hulu.</p>",
                "<p>Tulisan Banjir terbit pertama kali di Kabar Hulu.</p>",
                "<p>Artikel Banjir pertama kali tampil pada Kabar Hulu.</p>",
                "<p>Pos Banjir muncul pertama kali di Kabar Hulu.</p>"
            })
    void theFootOfAWeblogIsNoArticle(String foot) {
        String feed = "<rss><channel><item><description><![CDATA[" + PARAGRAPHS + foot
                + "]]></description></item></channel></rss>";
        assertThat(Taken.of("a.xml", feed).only().text()).endsWith("\nWarga pulang.");
    }
}
