package dev.silang.ingest;

import dev.silang.ingest.adapter.Adapters;
import dev.silang.ingest.adapter.Collected;
import dev.silang.ingest.adapter.Columns;
import dev.silang.ingest.adapter.Intake;
import dev.silang.ingest.adapter.Link;
import dev.silang.ingest.fetch.FetchException;
import dev.silang.ingest.fetch.Fetched;
import dev.silang.ingest.fetch.Fetcher;
import dev.silang.ingest.fetch.Validators;
import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.util.List;

/**
 * Reads addresses one by one and follows no links: for who comes back to them. What keeps a fetch inside its bounds holds here as
 * anywhere. Not safe for use by many threads.
 */
public final class WebReader {
    private final Fetcher fetcher;
    private final Adapters adapters = Adapters.of(Columns.USUAL);

    public WebReader(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /**
     * What is at an address.
     *
     * @param address where it was in the end, after all redirects
     * @param isUnchanged whether it is as it was; then there is nothing else
     * @param format its name, such as feed, sitemap, opml, addresses, html; empty if it cannot be read
     * @param validators to ask the next time whether it has changed
     * @param articles that it holds whole
     * @param links that it names
     */
    public record Visited(
            String address,
            boolean isUnchanged,
            String format,
            Validators validators,
            List<Article> articles,
            List<Link> links,
            List<Problem> problems) {
        public Visited {
            articles = List.copyOf(articles);
            links = List.copyOf(links);
            problems = List.copyOf(problems);
        }
    }

    /**
     * @param link with what is known of the article there
     * @param known what the server told of it the last time
     * @throws FetchException if there is nothing to be had, with the reason in one line
     */
    public Visited read(Link link, Validators known) throws FetchException {
        Fetched page = fetcher.fetch(link.address(), known);
        Collected collected = new Collected();
        Intake into = new Intake(collected);
        String format = page.isUnchanged() ? "" : AddressReader.read(link, page, adapters, into);
        return new Visited(
                page.address().toString(),
                page.isUnchanged(),
                format,
                page.validators(),
                collected.articles(),
                into.takeLinks(),
                collected.problems());
    }
}
