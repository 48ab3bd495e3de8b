package dev.silang.web.page;

import dev.silang.report.words.Labels;
import dev.silang.web.http.Doorkeeper;
import dev.silang.web.words.DeskWords;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a page.
 *
 * @param labels in the reader's language
 * @param mayWrite whether the reader may change something
 * @param path of the page
 * @param query its parameters without that of the language, each with one value
 */
public record Visitor(Labels labels, boolean mayWrite, String path, Map<String, String> query) {
    private static final String UI = "ui";

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    /** A language that is asked for in the address is remembered. */
    public static Visitor of(Context request, Doorkeeper door) {
        String asked = request.queryParam(UI);
        if (DeskWords.has(asked)) {
            request.cookie(new Cookie(UI, String.valueOf(asked), "/", YEAR, false, true, null, SameSite.LAX));
        }
        Map<String, String> query = new TreeMap<>();
        request.queryParamMap().forEach((name, values) -> put(query, name, values));
        return new Visitor(language(request, asked), door.mayWrite(request), request.path(), query);
    }

    private static void put(Map<String, String> query, String name, List<String> values) {
        if (!name.equals(UI) && !values.isEmpty()) {
            query.put(name, values.get(0));
        }
    }

    private static Labels language(Context request, @Nullable String asked) {
        if (asked != null && DeskWords.has(asked)) {
            return DeskWords.of(asked);
        }
        String kept = request.cookie(UI);
        return kept != null && DeskWords.has(kept)
                ? DeskWords.of(kept)
                : DeskWords.preferred(request.header("Accept-Language"));
    }

    public String text(String key, String... arguments) {
        return labels.text(key, arguments);
    }

    /** This page in another language. */
    String in(String language) {
        return with(UI, language);
    }

    /** This page with a parameter set, or without it if the value is empty. */
    String with(String name, String value) {
        Map<String, String> all = new TreeMap<>(query);
        all.put(name, value);
        return address(path, all);
    }

    static String address(String path, Map<String, String> query) {
        String parameters = query.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> encoded(one.getKey()) + '=' + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return parameters.isEmpty() ? path : path + '?' + parameters;
    }

    /** For a part of a path or a parameter. */
    public static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    String parameter(String name) {
        return query.getOrDefault(name, "");
    }
}
