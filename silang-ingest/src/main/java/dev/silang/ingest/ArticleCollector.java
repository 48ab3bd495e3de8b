package dev.silang.ingest;

import dev.silang.text.Article;
import dev.silang.text.Problem;
import dev.silang.text.TextDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers articles and problems and gives every article an id of its own. Not safe for use by many threads. */
final class ArticleCollector {
    private static final String NO_TEXT = "no text";

    private final List<Article> articles = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private String source = "-";

    /** Sets what the next problems are about: a file as it was asked for. */
    ArticleCollector at(String name) {
        source = name;
        return this;
    }

    Input input() {
        return new Input(articles, problems);
    }

    void problem(String what) {
        problem(source, what);
    }

    void problem(String where, String what) {
        problems.add(new Problem(where, what));
    }

    void problem(int line, String what) {
        problem(source + ":" + line, what);
    }

    void addText(String id, String text) {
        add(source, id, text, new JsonLine(Map.of(), null));
    }

    void addLine(String stem, int number, JsonLine line) {
        String where = source + ":" + number;
        String broken = line.problem();
        String text = line.field("text");
        if (broken != null) {
            problem(where, broken);
        } else {
            String id = line.field("id");
            boolean named = id != null && !id.isBlank();
            add(
                    where,
                    named ? Objects.requireNonNull(id).strip() : stem + "-" + number,
                    text == null ? "" : text,
                    line);
        }
    }

    private void add(String where, String id, String text, JsonLine fields) {
        String tooLong = TextDecoder.tooLong(text.length());
        if (text.isBlank() || tooLong != null) {
            problem(where, tooLong == null ? NO_TEXT : tooLong);
            return;
        }
        List<Problem> own = new ArrayList<>();
        PublishedTime published = PublishedTime.parse(Objects.requireNonNullElse(fields.field("published"), ""));
        String noTime = published.problem();
        if (noTime != null) {
            own.add(new Problem(where, noTime));
        }
        articles.add(new Article(
                unique(mended(id), where, own),
                mendedOrNull(fields.field("outlet")),
                mendedOrNull(fields.field("url")),
                published.time(),
                mendedOrNull(fields.field("title")),
                mended(text, where, own),
                null,
                own));
        problems.addAll(own);
    }

    private String unique(String id, String where, List<Problem> own) {
        String free = id;
        while (!ids.add(free)) {
            free = id + "-" + uses.merge(id, 2, (before, first) -> before + 1);
        }
        if (!free.equals(id)) {
            own.add(new Problem(where, "another article has the id " + id + ", this one is now " + free));
        }
        return free;
    }

    private static String mended(String text, String where, List<Problem> own) {
        String whole = mended(text);
        if (!whole.equals(text)) {
            own.add(new Problem(where, "halves of characters (lone surrogates) in the text, replaced by U+FFFD"));
        }
        return whole;
    }

    private static @Nullable String mendedOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : mended(text);
    }

    /** Lone surrogates cannot be written in any encoding; one unit replaces one, so that offsets stay. */
    private static String mended(String text) {
        StringBuilder whole = null;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                i++;
            } else {
                whole = whole == null ? new StringBuilder(text) : whole;
                whole.setCharAt(i, '\uFFFD');
            }
        }
        return whole == null ? text : whole.toString();
    }
}
