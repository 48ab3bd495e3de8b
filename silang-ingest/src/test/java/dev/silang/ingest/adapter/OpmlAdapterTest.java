package dev.silang.ingest.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OpmlAdapterTest extends AdapterContract {
    @Override
    Adapter adapter() {
        return new OpmlAdapter();
    }

    @Override
    Sample sample() {
        return Sample.of("feeds.opml", """
                <opml version="2.0"><head><title>Media</title></head><body>
                <outline text="Daerah"><outline type="rss" text="Hulu" xmlUrl="https://hulu.example/rss"/>
                <outline type="rss" text="Hilir" xmlUrl="https://hilir.example/rss?a=1&b=2"/></outline>
                </body></opml>""");
    }

    @Test
    void givesTheFeedsAtAnyDepth() {
        assertThat(Taken.of("x.xml", sample().bytes()).links())
                .extracting(Link::address)
                .containsExactly("https://hulu.example/rss", "https://hilir.example/rss?a=1&b=2");
    }
}
