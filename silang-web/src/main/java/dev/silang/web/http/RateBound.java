package dev.silang.web.http;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each client may come: as many times a minute as are allowed, all at once if it likes, and again as time goes.
 * Safe for use by many threads.
 */
public final class RateBound {
    /** Clients that are remembered; of more, the one that came least recently is forgotten. About 100 bytes each. */
    private static final int REMEMBERED = 10_000;

    private static final double MINUTE = Duration.ofMinutes(1).toNanos();

    private final double most;
    private final LongSupplier nanos;
    private final Map<String, Budget> budgets = new LinkedHashMap<>(1 << 6, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Budget> eldest) {
            return size() > REMEMBERED;
        }
    };

    public RateBound(int perMinute, LongSupplier nanos) {
        this.most = perMinute;
        this.nanos = nanos;
    }

    private record Budget(double left, long at) {}

    /**
     * Takes one of a client's times.
     *
     * @return 0 if it had one, else in how many seconds it will
     */
    public synchronized long take(String client) {
        long now = nanos.getAsLong();
        Budget before = budgets.getOrDefault(client, new Budget(most, now));
        double left = Math.min(most, before.left + (now - before.at) * most / MINUTE);
        boolean allowed = left >= 1;
        budgets.put(client, new Budget(allowed ? left - 1 : left, now));
        return allowed ? 0 : (long) Math.ceil((1 - left) * 60 / most);
    }
}
