package dev.silang.report.html;

import dev.silang.text.OneLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The head of a page: its style, and the policy that lets nothing but this style and its own script run. */
record PageHead(Markup html, List<String> styles, String script) {
    void write(String title) {
        String style = styles.stream().map(PageHead::resource).collect(Collectors.joining());
        html.open("head").trusted("\n").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.empty("meta", "name", "referrer", "content", "no-referrer");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(style, resource(script)));
        html.element("title", OneLine.of(title));
        html.open("style").trusted(style).closeLine();
        html.closeLine();
    }

    static String policy(String style, String script) {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-" + hash(style)
                + "'; script-src 'sha256-" + hash(script) + "'";
    }

    static String resource(String name) {
        try (InputStream in = PageHead.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a content security policy names a style or script. */
    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
