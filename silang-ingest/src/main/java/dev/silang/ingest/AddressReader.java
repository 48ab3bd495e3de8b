package dev.silang.ingest;

import dev.silang.ingest.adapter.Adapters;
import dev.silang.ingest.adapter.Draft;
import dev.silang.ingest.adapter.Intake;
import dev.silang.ingest.adapter.Link;
import dev.silang.ingest.adapter.Origin;
import dev.silang.ingest.adapter.Source;
import dev.silang.ingest.fetch.FetchException;
import dev.silang.ingest.fetch.Fetched;
import dev.silang.ingest.fetch.Fetcher;
import dev.silang.text.Problem;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads addresses and what they link to. Not safe for use by many threads. */
final class AddressReader {
    /** From a list of feeds to a feed to an article; from an index of sitemaps likewise. */
    private static final int MOST_STEPS = 3;

    private final ReadOptions options;
    private final Adapters adapters;
    private final Set<String> fetched = new HashSet<>();

    AddressReader(ReadOptions options, Adapters adapters) {
        this.options = options;
        this.adapters = adapters;
    }

    static boolean isAddress(String source) {
        String small = source.toLowerCase(Locale.ROOT);
        return small.startsWith("http://") || small.startsWith("https://");
    }

    /** Reads an address that was asked for, and the links in it. */
    void read(String address, Intake into) {
        read(new Link(address, Draft.EMPTY), into);
        follow(address, into.takeLinks(), MOST_STEPS - 1, into);
    }

    /** Deals with the links found in files: nobody expects reading a file to use the network unless asked to. */
    void followFiles(String source, Intake into) {
        List<Link> links = into.takeLinks();
        if (options.followsFiles()) {
            follow(source, links, MOST_STEPS, into);
            return;
        }
        long left = links.stream().filter(link -> !into.addKnown(link)).count();
        if (left > 0) {
            String what = left == 1 ? "1 link" : String.format(Locale.ROOT, "%,d links", left);
            into.problem(source, what + " in it, not followed; --follow fetches what they lead to");
        }
    }

    private void follow(String source, List<Link> links, int steps, Intake into) {
        int most = Math.min(links.size(), options.mostLinks());
        if (steps == 0 && most > 0) {
            into.problem(source, "links in it lead too far, not followed");
            return;
        }
        if (most < links.size()) {
            into.problem(source, String.format(Locale.ROOT, "the first %,d of %,d links followed", most, links.size()));
        }
        for (Link link : links.subList(0, most)) {
            read(link, into);
            follow(link.address(), into.takeLinks(), steps - 1, into);
        }
    }

    private void read(Link link, Intake into) {
        String address = link.address();
        Fetcher fetcher = options.fetcher();
        if (fetcher == null) {
            into.problem(address, "an address, not fetched");
            return;
        }
        if (!fetched.add(address)) {
            return;
        }
        try {
            read(link, fetcher.fetch(address), adapters, into);
        } catch (FetchException e) {
            into.problem(address, e.why());
        }
    }

    /** Reads what was fetched, and returns the name of its format; empty if it has none that can be read. */
    static String read(Link link, Fetched page, Adapters adapters, Intake into) {
        String address = link.address();
        try {
            Origin origin = Origin.ofAddress(address, page.address().toString(), page.mediaType(), page.charset());
            into.from(origin, link.known());
            return adapters.read(Source.of(origin, page.body()), into);
        } catch (RuntimeException | StackOverflowError e) {
            into.problem(Problem.failed(address, e));
        } catch (IOException e) {
            into.problem(address, Paths.unreadable(e));
        }
        return "";
    }
}
