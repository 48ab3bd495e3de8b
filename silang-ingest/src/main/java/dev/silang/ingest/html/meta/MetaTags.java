package dev.silang.ingest.html.meta;

import dev.silang.ingest.html.page.Marks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code <meta>} elements of a page by their names, wherever they stand. */
public final class MetaTags {
    /** Longest value kept, in UTF-16 code units. */
    private static final int MOST = 5_000;

    private static final Pattern REFRESH =
            Pattern.compile("^\\s*+[\\d.]*+\\s*+[;,]\\s*+url\\s*+=\\s*+['\"]?([^'\"]++)", Pattern.CASE_INSENSITIVE);

    private final Map<String, List<String>> values = new HashMap<>();

    private MetaTags() {}

    public static MetaTags of(Marks page) {
        MetaTags tags = new MetaTags();
        for (Element meta : page.tags("meta")) {
            String content = meta.attr("content").strip();
            if (!content.isEmpty() && content.length() <= MOST) {
                for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
                    String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
                    if (!name.isEmpty()) {
                        tags.values
                                .computeIfAbsent(name, same -> new ArrayList<>())
                                .add(content);
                    }
                }
            }
        }
        return tags;
    }

    /** Where the page sends its readers after some seconds; null if nowhere. */
    public @Nullable String refresh() {
        Matcher matcher = REFRESH.matcher(first("refresh"));
        return matcher.find() ? matcher.group(1).strip() : null;
    }

    /** The first value of the first name that has one; empty if none has. */
    String first(String... names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return found.get(0);
            }
        }
        return "";
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
