package dev.silang.ingest.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Well-formed feeds are read as the library rome reads them, which takes no others. */
final class RomeOracleTest {
    private static final String ITEM =
            "<title>Judul &amp;lt;satu&amp;gt; &#233;</title><link>https://x.example/1?a=1&amp;b=2</link>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version='2.0'><channel><title>Warta</title><link>l</link><description>d</description><item>"
                        + ITEM + "<pubDate>Wed, 15 May 2024 10:30:00 +0700</pubDate></item></channel></rss>",
                "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Warta</title><link>l</link>"
                        + "<description>d</description><item>" + ITEM
                        + "<dc:date>2024-05-15T10:30:00+07:00</dc:date></item>"
                        + "</channel></rss>",
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'"
                        + " xmlns:dc='http://purl.org/dc/elements/1.1/'><channel rdf:about='a'><title>Warta</title>"
                        + "<link>l</link><description>d</description></channel><item rdf:about='b'>" + ITEM
                        + "<dc:date>2024-05-15T10:30:00+07:00</dc:date></item></rdf:RDF>",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>Warta</title><id>i</id><updated>2024-05-15T03:30:00Z</updated>"
                        + "<entry><title type='text'>Judul &lt;satu&gt; &#233;</title><id>j</id>"
                        + "<link rel='self' href='https://x.example/self'/>"
                        + "<link rel='alternate' href='https://x.example/1?a=1&amp;b=2'/>"
                        + "<updated>2024-05-15T10:30:00+07:00</updated><published>2024-05-15T10:30:00+07:00</published>"
                        + "</entry></feed>"
            })
    void agree(String xml) throws FeedException {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(xml));
        List<String> theirs = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            theirs.add(feed.getTitle() + " " + entry.getLink() + " "
                    + entry.getPublishedDate().toInstant());
        }
        List<String> ours = Taken.of("x.xml", xml).links().stream()
                .map(link -> link.known().outlet() + " " + link.address() + " " + instant(link))
                .toList();
        assertThat(ours).isEqualTo(theirs).hasSize(1);
    }

    private static String instant(Link link) {
        PublishedTime published = PublishedTime.of(link.known());
        return String.valueOf(Objects.requireNonNull(published.time()).toInstant());
    }
}
