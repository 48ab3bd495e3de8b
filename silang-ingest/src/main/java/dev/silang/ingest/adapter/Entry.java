package dev.silang.ingest.adapter;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed, which is either an article or a pointer to one.
 *
 * @param about all that is known but the text
 * @param content what the feed calls the content, as text
 * @param summary what it calls a description or summary, as text
 */
record Entry(
        Draft about, @Nullable String content, @Nullable String summary) {
    /** What weblogs write below each entry of their feeds. */
    private static final Pattern FOOT = Pattern.compile(
            "(?im)\\n?^(?:.{1,300}?\\s(?:first appeared|appeared first) on|continue reading\\s.{1,300}?\\s(?:at|on)"
                    + "|(?:the (?:post|article)|artikel|post|pos|postingan|kiriman|tulisan|berita)\\s.{1,300}?\\s"
                    + "(?:appeared on|(?:was )?(?:first|originally) published (?:on|in|at)|(?:pertama kali )?(?:muncul|tampil|terbit) (?:pertama kali )?(?:di|pada)))\\s.{1,100}\\.?\\s*\\z");

    Entry {
        content = withoutFoot(content);
        summary = withoutFoot(summary);
    }

    private static @Nullable String withoutFoot(@Nullable String text) {
        return text == null ? null : FOOT.matcher(text).replaceFirst("").stripTrailing();
    }

    /**
     * Content shorter than this, in UTF-16 code units, is taken for a teaser, which has 100 to 300. A shorter report
     * is not lost: its page is fetched.
     */
    private static final int SHORTEST_CONTENT = 500;

    /** The same for descriptions, which are teasers unless they are clearly more. */
    private static final int SHORTEST_SUMMARY = 1000;

    /** The same for what is read because its page is not: two sentences of news. */
    private static final int SHORTEST_ALONE = 200;

    private static final List<String> CUT = List.of("…", "...", "[…]", "[...]", "[&#8230;]");

    /** Adds the article if the entry holds all of it or leads nowhere, else the link. */
    void addTo(Intake into, int number) {
        String whole =
                isWhole(content, SHORTEST_CONTENT) ? content : isWhole(summary, SHORTEST_SUMMARY) ? summary : null;
        String address = about.url();
        if (whole == null && address != null) {
            into.link(address, about.withText(alone()).withId(into.idOf(number)));
        } else {
            into.add(about.withText(whole == null ? longer() : whole), number);
        }
    }

    /** What may be read where the page is not: a short report, not a teaser that is cut or a line. */
    private @Nullable String alone() {
        String text = longer();
        return isWhole(text, SHORTEST_ALONE) ? text : null;
    }

    private @Nullable String longer() {
        return content == null || summary != null && summary.length() > content.length() ? summary : content;
    }

    private static boolean isWhole(@Nullable String text, int shortest) {
        return text != null && text.length() >= shortest && CUT.stream().noneMatch(text.stripTrailing()::endsWith);
    }
}
