package dev.silang.web.http;

/**
 * How much one client, and all together, may ask for.
 *
 * @param bodyBytes of one request
 * @param readsPerMinute of one client
 * @param writesPerMinute of one client; a cross-check of what was put in counts as one
 * @param waiting cross-checks that may wait for a processor; beyond, a client is sent away for a while
 * @param checkSeconds that a client waits for a cross-check
 * @param articles in one cross-check
 * @param addresses fetched for one cross-check
 * @param streams of live news at a time
 */
public record Limits(
        int bodyBytes,
        int readsPerMinute,
        int writesPerMinute,
        int waiting,
        int checkSeconds,
        int articles,
        int addresses,
        int streams) {
    /** As much as one article may have (10 MB), and what a form adds. */
    private static final int USUAL_BYTES = 12_000_000;

    /** Others share the machine: five pages a second are more than a person reads. */
    public static final Limits SHARED = new Limits(USUAL_BYTES, 300, 30, 16, 120, 200, 20, 200);

    /** All clients are programs and people of this machine. */
    public static final Limits OWN = new Limits(USUAL_BYTES, 1_000_000, 600, 16, 120, 200, 20, 200);
}
