package dev.silang.web.http;

import dev.silang.report.json.JsonWriter;
import io.javalin.http.Context;

/**
 * What a program is told when something cannot be done.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
public final class Problems {
    private Problems() {}

    public static void send(Context answer, Refusal refusal, String title) {
        StringBuilder out = new StringBuilder();
        new JsonWriter(out)
                .object()
                .field("type", "tag:silang.dev,2026:problem:" + refusal.problem())
                .field("title", title)
                .field("status", refusal.status())
                .field("detail", refusal.why())
                .end();
        answer.contentType("application/problem+json").result(out.toString());
    }
}
