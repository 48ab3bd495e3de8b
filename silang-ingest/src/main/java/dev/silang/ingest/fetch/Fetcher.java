package dev.silang.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Gets documents from the web: follows redirects, honours robots.txt, comes back where a server asks for it, waits
 * between two requests to one host. Not safe for use by many threads.
 */
public final class Fetcher {
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    /** What a host may ask for between two requests; who asks for more gets no more patience than this. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final FetchPolicy policy;
    private final Connection connection;
    private final Robots robots;
    private final Map<String, Long> lastRequests = new HashMap<>();

    public Fetcher(FetchPolicy policy) {
        this(policy, InetAddress::getAllByName);
    }

    Fetcher(FetchPolicy policy, Guard.Lookup lookup) {
        this(policy, lookup, System::nanoTime);
    }

    /** @param nanos a clock by which what robots.txt said gets old */
    Fetcher(FetchPolicy policy, Guard.Lookup lookup, LongSupplier nanos) {
        this.policy = policy;
        this.connection = new Connection(policy, lookup);
        this.robots = new Robots(connection, policy.robotName(), nanos);
    }

    /** @throws FetchException if there is nothing to be had, with the reason in one line */
    public Fetched fetch(String address) throws FetchException {
        return fetch(address, Validators.NONE);
    }

    /**
     * Gets a document unless it is as it was.
     *
     * @param known what the server told of it the last time
     * @throws FetchException if there is nothing to be had, with the reason in one line
     */
    public Fetched fetch(String address, Validators known) throws FetchException {
        URI at = WebAddress.parse(address);
        Set<URI> seen = new HashSet<>();
        while (seen.add(at)) {
            if (seen.size() > policy.mostRedirects() + 1) {
                throw new FetchException("more than " + policy.mostRedirects() + " redirects");
            }
            Answer answer = ask(at, known);
            if (!answer.isRedirect()) {
                return fetched(answer);
            }
            at = WebAddress.resolve(at, String.valueOf(answer.header("location")));
        }
        throw new FetchException("redirects in a circle");
    }

    private Fetched fetched(Answer answer) throws FetchException {
        boolean isUnchanged = answer.status() == NOT_MODIFIED;
        if (!isUnchanged && answer.status() != OK) {
            throw new FetchException("answered " + answer.status());
        }
        return new Fetched(
                answer.address(),
                isUnchanged,
                isUnchanged ? new byte[0] : answer.unpacked(policy.mostBytes()),
                ContentType.parse(answer.header("content-type")),
                new Validators(answer.header("etag"), answer.header("last-modified")));
    }

    /** Asks until the server is not busy, or has been asked often enough. */
    private Answer ask(URI address, Validators known) throws FetchException {
        BaseRobotRules rules = robots.of(address);
        if (!rules.isAllowed(address.toString())) {
            throw new FetchException(
                    rules.isDeferVisits()
                            ? "robots.txt cannot be reached, so nothing is allowed"
                            : "forbidden by robots.txt");
        }
        Duration wait = policy.firstWait();
        for (int tries = 1; ; tries++) {
            pause(address, rules.getCrawlDelay());
            Answer answer = connection.get(address, known);
            if (!answer.isBusy()) {
                return answer;
            }
            Duration asked = RetryAfter.parse(answer.header("retry-after"), wait);
            if (tries >= policy.mostTries() || asked.compareTo(policy.longestWait()) > 0) {
                throw new FetchException("answered " + answer.status() + ", too busy");
            }
            sleep(asked);
            wait = wait.multipliedBy(2);
        }
    }

    /** Waits until the host has had its rest since the last request. */
    private void pause(URI address, long crawlDelayMillis) throws FetchException {
        long least = Math.max(policy.pause().toMillis(), Math.min(crawlDelayMillis, LONGEST_PAUSE.toMillis()));
        Long last = lastRequests.get(address.getRawAuthority());
        if (last != null) {
            long since = Duration.ofNanos(System.nanoTime() - last).toMillis();
            sleep(Duration.ofMillis(Math.max(0, least - since)));
        }
        lastRequests.put(address.getRawAuthority(), System.nanoTime());
    }

    private static void sleep(Duration time) throws FetchException {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException("interrupted", e);
        }
    }
}
