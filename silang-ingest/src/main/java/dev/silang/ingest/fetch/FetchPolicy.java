package dev.silang.ingest.fetch;

import java.time.Duration;

/**
 * How far fetching goes.
 *
 * @param agent what the program calls itself; its part before the slash is its name in robots.txt
 * @param connectTime for a connection to come about
 * @param answerTime for one answer, from the request to the last byte
 * @param mostBytes of a document, packed and unpacked
 * @param mostRedirects to follow for one address
 * @param mostTries of one address that answers 429 or 503
 * @param firstWait before the second try, doubled before each further one; a server may ask for more
 * @param longestWait between two tries; who asks for more is not asked again
 * @param pause between two requests to one host
 * @param allowsPrivate whether addresses in private networks and of the machine itself may be fetched
 */
public record FetchPolicy(
        String agent,
        Duration connectTime,
        Duration answerTime,
        int mostBytes,
        int mostRedirects,
        int mostTries,
        Duration firstWait,
        Duration longestWait,
        Duration pause,
        boolean allowsPrivate) {
    /**
     * For a person who waits. An answer takes less time than the JVM remembers what a name stands for (30 seconds,
     * unless {@code networkaddress.cache.ttl} says otherwise), on which the guard against false names relies.
     */
    public static final FetchPolicy USUAL = new FetchPolicy(
            "silang/0.1 (news cross-checker; robots.txt name: silang)",
            Duration.ofSeconds(10),
            Duration.ofSeconds(25),
            10_000_000,
            10,
            3,
            Duration.ofSeconds(1),
            Duration.ofSeconds(15),
            Duration.ofMillis(500),
            false);

    public FetchPolicy allowingPrivate() {
        return new FetchPolicy(
                agent,
                connectTime,
                answerTime,
                mostBytes,
                mostRedirects,
                mostTries,
                firstWait,
                longestWait,
                pause,
                true);
    }

    /** Its name in robots.txt. */
    String robotName() {
        int slash = agent.indexOf('/');
        return slash < 0 ? agent : agent.substring(0, slash);
    }
}
