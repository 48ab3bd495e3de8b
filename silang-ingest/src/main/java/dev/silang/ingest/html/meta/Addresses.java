package dev.silang.ingest.html.meta;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Web addresses as pages write them. */
final class Addresses {
    private static final int MOST = 2_000;

    private Addresses() {}

    /** An address of the web; null if it is none, or is relative and there is nothing it is relative to. */
    static @Nullable URI resolve(@Nullable URI base, String address) {
        String text = address.strip().replace(" ", "%20");
        if (text.isEmpty() || text.length() > MOST) {
            return null;
        }
        try {
            URI uri = new URI(text);
            URI whole = uri.isAbsolute() || base == null ? uri : base.resolve(uri);
            String scheme = whole.getScheme();
            boolean web = scheme != null && scheme.toLowerCase(Locale.ROOT).startsWith("http");
            return web && whole.getHost() != null ? whole : null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /** A host without {@code www.}: {@code kanal.example.co.id}. */
    static String site(String host) {
        String small = host.toLowerCase(Locale.ROOT);
        return small.startsWith("www.") || small.startsWith("m.") ? small.substring(small.indexOf('.') + 1) : small;
    }

    /** The part of a host that names the site: {@code example} of {@code kanal.example.co.id}. */
    static String name(String host) {
        String[] parts = site(host).split("\\.");
        int at = parts.length - 2;
        boolean second = at > 0 && parts[at].length() <= 3 && parts[at + 1].length() == 2;
        return at < 0 ? host : parts[second ? at - 1 : at];
    }
}
