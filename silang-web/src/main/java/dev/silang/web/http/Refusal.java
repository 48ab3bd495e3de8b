package dev.silang.web.http;

import java.util.Map;

/** A request that is not done, with the reason in one line for whoever asked. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** RFC 9110, 15.5.14. */
    private static final int TOO_LARGE = 413;

    private static final System.Logger LOG = System.getLogger(Refusal.class.getName());

    private final int status;
    private final String problem;
    private final transient Map<String, String> headers;

    private Refusal(int status, String problem, String why, Map<String, String> headers) {
        super(why, null, false, false);
        this.status = status;
        this.problem = problem;
        this.headers = headers;
    }

    public static Refusal badRequest(String why) {
        return new Refusal(400, "bad-request", why, Map.of());
    }

    /** A key is needed, or this one opens nothing. */
    public static Refusal needsKey(String why) {
        return new Refusal(401, "key-needed", why, Map.of("WWW-Authenticate", "Bearer realm=\"silang\""));
    }

    public static Refusal forbidden(String why) {
        return new Refusal(403, "forbidden", why, Map.of());
    }

    public static Refusal notFound(String why) {
        return new Refusal(404, "not-found", why, Map.of());
    }

    public static Refusal notAllowed(String why) {
        return new Refusal(405, "not-allowed", why, Map.of());
    }

    public static Refusal notAcceptable(String why) {
        return new Refusal(406, "not-acceptable", why, Map.of());
    }

    public static Refusal tooLarge(String why) {
        return new Refusal(TOO_LARGE, "too-large", why, Map.of());
    }

    public boolean isTooLarge() {
        return status == TOO_LARGE;
    }

    /** It was understood, but nothing can be made of it. */
    public static Refusal unusable(String why) {
        return new Refusal(422, "unusable", why, Map.of());
    }

    public static Refusal tooMany(long seconds) {
        return new Refusal(
                429, "too-many-requests", "too many requests", Map.of("Retry-After", String.valueOf(seconds)));
    }

    public static Refusal busy(String why) {
        return new Refusal(503, "busy", why, Map.of("Retry-After", "10"));
    }

    /** The program is at fault; what it was goes to whoever looks after the server, not to the client. */
    public static Refusal failed(Exception e) {
        LOG.log(System.Logger.Level.ERROR, "a request failed", e);
        return new Refusal(500, "failed", "the program failed at this request", Map.of());
    }

    public int status() {
        return status;
    }

    /** Which kind it is, as programs know it. */
    public String problem() {
        return problem;
    }

    public String why() {
        return String.valueOf(getMessage());
    }

    public Map<String, String> headers() {
        return headers;
    }
}
