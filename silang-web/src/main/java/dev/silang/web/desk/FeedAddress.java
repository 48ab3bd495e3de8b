package dev.silang.web.desk;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses that are given to be followed. */
public final class FeedAddress {
    /** Longer ones are no addresses that somebody gives. */
    private static final int LONGEST = 2000;

    private FeedAddress() {}

    /** Whether it is an address of the web; whether it may be fetched is decided when it is. */
    public static boolean isOne(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        try {
            URI address = new URI(text);
            String scheme = address.getScheme();
            return address.getHost() != null
                    && address.getUserInfo() == null
                    && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
