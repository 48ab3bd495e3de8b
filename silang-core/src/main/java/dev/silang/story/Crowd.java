package dev.silang.story;

import java.util.ArrayDeque;
import java.util.Deque;

/** How many articles came lately. For one thread. */
final class Crowd {
    private static final long SECONDS = 3 * 24 * 3600;

    /** Articles remembered at most. */
    private static final int MOST = 1 << 14;

    private final Deque<Long> times = new ArrayDeque<>();

    /** Takes notice of an article; returns how many came in the three days before it. */
    int add(long seconds) {
        while (!times.isEmpty() && (times.size() >= MOST || times.peekFirst() < seconds - SECONDS)) {
            times.removeFirst();
        }
        int before = times.size();
        times.addLast(seconds);
        return before;
    }
}
