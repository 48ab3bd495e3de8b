package dev.silang.ingest.html.meta;

import dev.silang.ingest.html.page.Divider;
import dev.silang.ingest.html.page.PageBlock;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Text in a page's scripts, which may hold tags, written out once or twice. */
final class Markup {
    private static final Pattern TAG =
            Pattern.compile("</?(?:p|br|div|h[1-6]|li|ul|ol|strong|em|b|i|a|span|figure|blockquote)\\b");

    private Markup() {}

    /** The text as a reader sees it, a paragraph a line. */
    static String text(String data) {
        String text = data;
        for (int i = 0; i < 2 && !TAG.matcher(text).find() && text.indexOf('&') >= 0; i++) {
            text = Parser.unescapeEntities(text, false);
        }
        if (!TAG.matcher(text).find()) {
            return lines(text);
        }
        String whole = Parser.unescapeEntities(text, false);
        String marked = TAG.matcher(text).find() && text.contains("&lt;") ? whole : text;
        return Divider.divide(Jsoup.parse(marked)).blocks().stream()
                .map(PageBlock::text)
                .collect(Collectors.joining("\n"));
    }

    private static String lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
