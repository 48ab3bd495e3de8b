package dev.silang.web.http;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at each request before anything else does. Safe for use by many threads.
 *
 * <p>A page of another site must not make a reader's browser act here, so what changes something has to come from a page
 * of this server, or from a program. A site that lets its name point at this machine is known by that name.
 */
public final class Doorkeeper {
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final String BEARER = "bearer ";

    private final boolean open;
    private final ApiKeys keys;
    private final RateBound reads;
    private final RateBound writes;

    /** @param open whether it is reached from other machines: then a key is needed to write */
    public Doorkeeper(boolean open, ApiKeys keys, Limits limits) {
        this.open = open;
        this.keys = keys;
        this.reads = new RateBound(limits.readsPerMinute(), System::nanoTime);
        this.writes = new RateBound(limits.writesPerMinute(), System::nanoTime);
    }

    /** @throws Refusal if it is not let in */
    public void meet(Context request) {
        if (!open && !LOOPBACK.contains(hostName(request.header("Host")))) {
            throw Refusal.forbidden("this server is called localhost, not as the request says");
        }
        boolean isRead = READS.contains(request.req().getMethod());
        long wait = (isRead ? reads : writes).take(request.ip());
        if (wait > 0) {
            throw Refusal.tooMany(wait);
        }
        if (!isRead) {
            refuseForeign(request);
            refuseWithoutKey(request);
        }
    }

    /** Whether this client may change something. */
    public boolean mayWrite(Context request) {
        String key = key(request.header("Authorization"));
        return !open || key != null && keys.opens(key);
    }

    private void refuseWithoutKey(Context request) {
        if (mayWrite(request)) {
            return;
        }
        throw Refusal.needsKey(
                request.header("Authorization") == null
                        ? "read only: writing needs a key (Authorization: Bearer …)"
                        : "this key opens nothing");
    }

    private static @Nullable String key(@Nullable String authorization) {
        boolean isBearer =
                authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith(BEARER);
        return authorization != null && isBearer
                ? authorization.substring(BEARER.length()).strip()
                : null;
    }

    /** Browsers tell the site of the page; older ones only its origin. */
    private static void refuseForeign(Context request) {
        String site = request.header("Sec-Fetch-Site");
        String origin = request.header("Origin");
        boolean isOwn = site == null
                ? origin == null || origin.replaceFirst("^https?://", "").equals(request.header("Host"))
                : site.equals("same-origin") || site.equals("none");
        if (!isOwn) {
            throw Refusal.forbidden("the request comes from another site");
        }
    }

    private static String hostName(@Nullable String host) {
        return host == null ? "" : host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    }
}
