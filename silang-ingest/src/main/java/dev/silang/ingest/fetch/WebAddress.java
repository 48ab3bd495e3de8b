package dev.silang.ingest.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses as people and pages write them, made such as the network knows. */
final class WebAddress {
    /** Longest address, in UTF-16 code units; browsers stop at 2,000 to 80,000. */
    private static final int MOST_LENGTH = 8_000;

    private static final String LEGAL = "-._~:/?#[]@!$&'()*+,;=%";

    private WebAddress() {}

    /** @throws FetchException if it is none, or none of {@code http} and {@code https} */
    static URI parse(String written) throws FetchException {
        return checked(uri(written));
    }

    /** Where a redirect leads. */
    static URI resolve(URI from, String location) throws FetchException {
        return checked(from.resolve(uri(location)));
    }

    private static URI uri(String written) throws FetchException {
        try {
            if (written.length() <= MOST_LENGTH) {
                return new URI(escaped(withAsciiHost(written.strip())));
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new FetchException("no address", e);
        }
        throw new FetchException("no address: too long");
    }

    private static URI checked(URI address) throws FetchException {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new FetchException("no web address (" + scheme + ")");
        }
        if (address.getHost() == null || address.getUserInfo() != null || address.getPort() > 65_535) {
            throw new FetchException("no address of a public page");
        }
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return URI.create(scheme + "://" + address.getRawAuthority() + path + query);
    }

    private static String withAsciiHost(String written) {
        int host = written.indexOf("://") + "://".length();
        if (host < "://".length()) {
            return written;
        }
        int end = host;
        while (end < written.length() && "/?#:@[]".indexOf(written.charAt(end)) < 0) {
            end++;
        }
        String name = written.substring(host, end);
        boolean isAscii = name.chars().allMatch(c -> c < 128);
        return isAscii ? written : written.substring(0, host) + IDN.toASCII(name) + written.substring(end);
    }

    /** Escapes what may not stand in an address, and leaves what is escaped already. */
    private static String escaped(String written) {
        StringBuilder legal = new StringBuilder(written.length());
        for (byte unit : written.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean isPlain = c < 128 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0);
            if (isPlain) {
                legal.append(c);
            } else {
                legal.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return legal.toString();
    }
}
