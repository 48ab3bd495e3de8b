package dev.silang.web;

import jakarta.servlet.http.HttpServlet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the program around the desk adds to its server.
 *
 * @param metrics what there is to count, in the text format of Prometheus
 * @param assistants answers assistants at {@value #ASSISTANTS_PATH}, made when the first one comes; null if none are served
 */
public record Supplements(
        Supplier<String> metrics, @Nullable Supplier<HttpServlet> assistants) {
    public static final String ASSISTANTS_PATH = "/mcp";
}
