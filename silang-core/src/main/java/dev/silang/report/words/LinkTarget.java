package dev.silang.report.words;

import java.util.Locale;

/** Addresses that a report may make a link of. */
public final class LinkTarget {
    private LinkTarget() {}

    /** Whether an address may become a link: only the web, never {@code javascript:}. */
    public static boolean isWeb(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }
}
