package dev.silang.web.page;

import dev.silang.report.html.HtmlReport;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The style, scripts and signs that pages load: those of the report and a little more. Immutable. */
public final class Assets {
    private static final Map<String, Asset> ALL = Map.of(
            "desk.css", new Asset("text/css", HtmlReport.style() + own("desk.css")),
            "report.js", new Asset("text/javascript", HtmlReport.script()),
            "desk.js", new Asset("text/javascript", own("desk.js")),
            "icon.svg", new Asset("image/svg+xml", own("icon.svg")));

    private Assets() {}

    /** @param text in UTF-8 */
    private record Asset(String type, String text) {
        /** Changes with the content, so that a browser may keep it for good. */
        String version() {
            return Integer.toHexString(text.hashCode());
        }
    }

    /** Where a page finds it. */
    static String address(String name) {
        return "/assets/" + name + "?v=" + asset(name).version();
    }

    private static Asset asset(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    /** Answers with it; false if there is none of that name. */
    public static boolean send(Context answer, String name, @Nullable String version) {
        Asset asset = ALL.get(name);
        if (asset == null) {
            return false;
        }
        boolean isCurrent = asset.version().equals(version);
        answer.header("Cache-Control", isCurrent ? "public, max-age=31536000, immutable" : "no-cache");
        answer.contentType(asset.type() + "; charset=utf-8").result(asset.text());
        return true;
    }

    private static String own(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/dev/silang/web/asset/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
