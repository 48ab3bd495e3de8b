package dev.silang.app.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** When to ask again. What many programs do at once they shall not do at the same moment. Safe for use by many threads. */
final class BackOff {
    /** However often something failed, it is tried several times a day. */
    private static final Duration LONGEST = Duration.ofHours(6);

    /** Doublings, beyond which every wait is the longest. */
    private static final int MOST_DOUBLINGS = 20;

    /** By how much a wait may be shorter or longer. */
    private static final double JITTER = 0.2;

    private final Duration every;
    private final RandomGenerator random;

    BackOff(Duration every, RandomGenerator random) {
        this.every = every;
        this.random = random;
    }

    /** @param failures in a row; 0 if all is well */
    Instant after(Instant now, int failures) {
        long whole = every.toMillis() << Math.min(failures, MOST_DOUBLINGS);
        long wait = Math.max(every.toMillis(), Math.min(whole, LONGEST.toMillis()));
        return now.plusMillis(Math.round(wait * factor()));
    }

    private synchronized double factor() {
        return 1 + JITTER * (2 * random.nextDouble() - 1);
    }
}
