package dev.silang.ingest.html;

import dev.silang.ingest.html.PageMetadata.Views;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the other pages of an article, and the addresses of its AMP, print and one-page views. */
final class OtherViews {
    private static final int MOST_PAGES = 100;
    private static final Pattern WHOLE =
            Pattern.compile("[?&](?:page=all|single=1|show_?all=1|pageall=1|single_page=true)(?:&|$)");
    private static final Labels ALL = Labels.of("whole");
    private static final Labels NEXT = Labels.of("next");
    private static final Labels PRINT = Labels.of("print");

    private final Document document;
    private final @Nullable URI base;

    OtherViews(Document document, @Nullable URI base) {
        this.document = document;
        this.base = base;
    }

    Views read() {
        Map<Integer, URI> pages = new TreeMap<>();
        URI next = link("link[rel=next][href]");
        URI whole = null;
        URI print = link("link[media=print][rel=alternate][href]");
        for (Element link : document.select("a[href]")) {
            URI to = Addresses.resolve(base, link.attr("href"));
            if (to == null || !isHere(to)) {
                continue;
            }
            String text = link.ownText().strip();
            int number = number(text);
            if (number > 0) {
                pages.putIfAbsent(number, to);
            }
            whole = whole == null && (WHOLE.matcher("?" + to.getRawQuery()).find() || ALL.is(text)) ? to : whole;
            next = next == null && (link.attr("rel").equals("next") || NEXT.is(text)) ? to : next;
            print = print == null && PRINT.is(text) ? to : print;
        }
        boolean several = isRow(pages);
        List<URI> others = several ? List.copyOf(pages.values()) : List.of();
        return new Views(
                several ? missing(pages) : 1,
                others,
                several ? next : null,
                several ? whole : null,
                link("link[rel=amphtml][href]"),
                print);
    }

    private @Nullable URI link(String query) {
        Element link = document.selectFirst(query);
        return link == null ? null : Addresses.resolve(base, link.attr("href"));
    }

    private static int number(String text) {
        boolean number = !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int value = number ? Integer.parseInt(text) : 0;
        return value <= MOST_PAGES ? value : 0;
    }

    /** Whether an address is a view of this article: the same path, or one that begins so. */
    private boolean isHere(URI to) {
        if (base == null
                || base.getHost() == null
                || base.getPath() == null
                || base.getPath().length() < 2) {
            return false;
        }
        String own = stem(base.getPath());
        return base.getHost().equalsIgnoreCase(to.getHost())
                && to.getPath() != null
                && to.getPath().startsWith(own)
                && !to.equals(base);
    }

    /** A path without the number of its page: {@code /berita/123/judul} of {@code /berita/123/judul/2}. */
    private static String stem(String path) {
        Matcher page = Pattern.compile("/(?:page/)?\\d{1,2}/?$").matcher(path);
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
