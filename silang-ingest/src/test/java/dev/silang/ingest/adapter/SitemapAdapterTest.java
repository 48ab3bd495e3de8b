package dev.silang.ingest.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SitemapAdapterTest extends AdapterContract {
    @Override
    Adapter adapter() {
        return new SitemapAdapter();
    }

    @Override
    Sample sample() {
        return Sample.of("sitemap.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                    xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                  <url><loc>https://hulu.example/banjir</loc>
                    <news:news><news:publication><news:name>Warta Hulu</news:name></news:publication>
                      <news:publication_date>2024-05-15T10:30:00+07:00</news:publication_date>
                      <news:title>Banjir surut</news:title></news:news></url>
                  <url><loc>https://hulu.example/tentang</loc></url>
                </urlset>""");
    }

    @Test
    void givesLinksWithWhatIsKnown() {
        assertThat(Taken.of("x.xml", sample().bytes()).links())
                .containsExactly(
                        new Link(
                                "https://hulu.example/banjir",
                                new Draft(
                                        null,
                                        "Warta Hulu",
                                        "https://hulu.example/banjir",
                                        "2024-05-15T10:30:00+07:00",
                                        "Banjir surut",
                                        null)),
                        new Link("https://hulu.example/tentang", Draft.EMPTY));
    }

    @Test
    void anIndexGivesSitemaps() {
        String index = "<sitemapindex><sitemap><loc> https://hulu.example/1.xml\n</loc></sitemap></sitemapindex>";
        assertThat(Taken.of("x.xml", index).links())
                .containsExactly(new Link("https://hulu.example/1.xml", Draft.EMPTY));
    }
}
