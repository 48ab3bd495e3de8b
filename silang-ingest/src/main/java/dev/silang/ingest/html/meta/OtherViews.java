package dev.silang.ingest.html.meta;

import dev.silang.ingest.html.meta.PageMetadata.Views;
import dev.silang.ingest.html.page.Marks;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the other pages of an article, and the addresses of its AMP, print and one-page views. */
final class OtherViews {
    private static final int MOST_PAGES = 100;
    private static final int LONGEST_LABEL = 40;
    private static final Pattern PAGE = Pattern.compile("/(?:page/)?\\d{1,2}/?$");
    private static final Pattern WHOLE =
            Pattern.compile("[?&](?:page=all|single=1|show_?all=1|pageall=1|single_page=true)(?:[&#]|$)");
    private static final Labels ALL = Labels.of("whole");
    private static final Labels NEXT = Labels.of("next");
    private static final Labels PRINT = Labels.of("print");

    private final Marks marks;
    private final @Nullable URI base;

    /** The part of the path that all pages of the article share. */
    private final String stem;

    OtherViews(Marks marks, @Nullable URI base) {
        this.marks = marks;
        this.base = base;
        this.stem = base == null || base.getPath() == null ? "" : stem(base.getPath());
    }

    /** The page that the article goes on at, as its head or its row of pages says; null if none is told. */
    @Nullable
    URI next() {
        URI told = here(marks.link("rel", "next"));
        return told == null || !isPageOf(told) ? read().next() : told;
    }

    /** Whether an address differs from the stem by the number of a page: a link to the next story has another path. */
    private boolean isPageOf(URI to) {
        String path = to.getPath();
        return path.length() <= stem.length() + 1 && to.getQuery() != null
                || PAGE.matcher(path).find();
    }

    Views read() {
        Found found = new Found(link("rel", "next"), link("media", "print"));
        for (Element link : marks.tags("a")) {
            read(link, found);
        }
        boolean several = isRow(found.pages);
        return new Views(
                several ? missing(found.pages) : 1,
                several ? List.copyOf(found.pages.values()) : List.of(),
                several ? found.next : null,
                several ? found.whole : null,
                link("rel", "amphtml"),
                found.print);
    }

    /** Views that links lead to; of each the first link counts. */
    private static final class Found {
        private final Map<Integer, URI> pages = new TreeMap<>();
        private @Nullable URI next;
        private @Nullable URI whole;
        private @Nullable URI print;

        Found(@Nullable URI next, @Nullable URI print) {
            this.next = next;
            this.print = print;
        }
    }

    private void read(Element link, Found found) {
        String text = link.ownText().strip();
        boolean isNext = link.attr("rel").equals("next");
        // Most links of a page are headlines.
        if (text.length() > LONGEST_LABEL || text.isEmpty() && !isNext) {
            return;
        }
        int number = number(text);
        if (number > 0) {
            addPage(number, link, found);
        }
        if (found.whole == null && (ALL.is(text) || isWhole(link.attr("href")))) {
            found.whole = here(link.attr("href"));
        }
        if (found.next == null && (isNext || NEXT.is(text))) {
            found.next = here(link.attr("href"));
        }
        if (found.print == null && PRINT.is(text)) {
            found.print = here(link.attr("href"));
        }
    }

    private void addPage(int number, Element link, Found found) {
        URI to = here(link.attr("href"));
        if (to != null) {
            found.pages.putIfAbsent(number, to);
        }
    }

    private @Nullable URI link(String attribute, String value) {
        return Addresses.resolve(base, marks.link(attribute, value));
    }

    private static boolean isWhole(String address) {
        return address.indexOf('?') >= 0 && WHOLE.matcher(address).find();
    }

    private static int number(String text) {
        boolean number = !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int value = number ? Integer.parseInt(text) : 0;
        return value <= MOST_PAGES ? value : 0;
    }

    /** An address if it is a view of this article: the same path, or one that begins so. */
    private @Nullable URI here(String address) {
        if (base == null
                || base.getHost() == null
                || base.getPath() == null
                || base.getPath().length() < 2) {
            return null;
        }
        URI to = Addresses.resolve(base, address);
        return to != null
                        && base.getHost().equalsIgnoreCase(to.getHost())
                        && to.getPath() != null
                        && to.getPath().startsWith(stem)
                        && !to.equals(base)
                ? to
                : null;
    }

    /** A path without the number of its page: {@code /berita/123/judul} of {@code /berita/123/judul/2}. */
    private static String stem(String path) {
        Matcher page = PAGE.matcher(path);
        String stem = page.find() && page.start() > 1 ? path.substring(0, page.start()) : path;
        return stem.endsWith("/") ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** Whether numbers of pages make a row from 1 or 2 on, this page left out or not. */
    private static boolean isRow(Map<Integer, URI> pages) {
        int expected = 1;
        int gaps = 0;
        for (int page : pages.keySet()) {
            gaps += page - expected;
            expected = page + 1;
        }
        return !pages.isEmpty() && gaps <= 1;
    }

    private static int missing(Map<Integer, URI> pages) {
        int expected = 1;
        for (int page : pages.keySet()) {
            if (page != expected) {
                return expected;
            }
            expected++;
        }
        return pages.size() == 1 ? expected : 1;
    }
}
