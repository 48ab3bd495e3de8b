package dev.silang.ingest.adapter;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses in data, which hold anything; what no rule understands stays as it is. */
final class Links {
    private Links() {}

    static boolean isWeb(@Nullable String address) {
        String small = address == null ? "" : address.strip().toLowerCase(Locale.ROOT);
        return small.startsWith("http://") || small.startsWith("https://");
    }

    /** An address as it is meant where this is the base; unchanged without a base that is one. */
    static @Nullable String resolve(@Nullable String base, @Nullable String address) {
        if (base == null || address == null || !isWeb(base) || isWeb(address)) {
            return address;
        }
        try {
            URI root = new URI(base.strip());
            URI whole = String.valueOf(root.getPath()).isEmpty() ? root.resolve("/") : root;
            return whole.resolve(new URI(address.strip())).toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return address;
        }
    }
}
