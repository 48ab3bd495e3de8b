package dev.silang.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What hosts allow robots, asked for once a day. Not safe for use by many threads.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>
 */
final class Robots {
    /** RFC 9309, 2.3.1.2: at least five hops. */
    private static final int MOST_REDIRECTS = 5;

    /** RFC 9309, 2.5: at least 500 kibibytes have to be read. */
    private static final int MOST_BYTES = 500 * 1024;

    /** RFC 9309, 2.3.1.4: where the file cannot be reached, nothing is allowed. */
    private static final int UNREACHABLE = 503;

    /** RFC 9309, 2.4: not longer than a day. */
    private static final Duration KEPT = Duration.ofHours(24);

    /** Until a file that could not be had is asked for again. */
    private static final Duration MISSED = Duration.ofMinutes(10);

    private final Connection connection;
    private final Collection<String> names;
    private final LongSupplier nanos;
    private final Map<String, Ruling> rulings = new HashMap<>();

    /** @param nanos a clock that runs evenly */
    Robots(Connection connection, String name, LongSupplier nanos) {
        this.connection = connection;
        this.nanos = nanos;
        this.names = List.of(name);
    }

    /**
     * The rules of the host, scheme and port of an address.
     *
     * @throws FetchException if the host gives no answer at all
     */
    BaseRobotRules of(URI address) throws FetchException {
        Ruling ruling = rulings.compute(
                address.getScheme() + "://" + address.getRawAuthority(),
                (root, before) -> before == null || isOld(before) ? ask(root) : before);
        if (ruling.failure() != null) {
            throw new FetchException(ruling.failure());
        }
        return ruling.rules();
    }

    private boolean isOld(Ruling ruling) {
        Duration kept = ruling.rules().isDeferVisits() ? MISSED : KEPT;
        return nanos.getAsLong() - ruling.asked() > kept.toNanos();
    }

    private Ruling ask(String root) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        parser.setMaxWarnings(0);
        String file = root + "/robots.txt";
        try {
            Answer answer = get(URI.create(file));
            BaseRobotRules rules = answer.status() == 200
                    ? parser.parseContent(file, head(answer), "text/plain", names)
                    : parser.failedFetch(answer.status());
            return new Ruling(rules, null, nanos.getAsLong());
        } catch (FetchException e) {
            return new Ruling(parser.failedFetch(UNREACHABLE), e.why(), nanos.getAsLong());
        }
    }

    /**
     * @param failure why there was no answer; null if there was one
     * @param asked when, in nanoseconds
     */
    private record Ruling(BaseRobotRules rules, @Nullable String failure, long asked) {}

    private static byte[] head(Answer answer) throws FetchException {
        byte[] bytes = answer.unpacked(Integer.MAX_VALUE - 1);
        return bytes.length <= MOST_BYTES ? bytes : Arrays.copyOf(bytes, MOST_BYTES);
    }

    private Answer get(URI file) throws FetchException {
        Answer answer = connection.get(file, Validators.NONE);
        for (int hop = 0; hop < MOST_REDIRECTS && answer.isRedirect(); hop++) {
            URI next = WebAddress.resolve(answer.address(), String.valueOf(answer.header("location")));
            answer = connection.get(next, Validators.NONE);
        }
        return answer;
    }
}
