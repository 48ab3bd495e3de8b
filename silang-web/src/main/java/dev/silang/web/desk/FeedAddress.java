package dev.silang.web.desk;

import dev.silang.desk.Feed;
import dev.silang.desk.Store;
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

    /** Returns whether it is new; one that is followed already stays as it is. */
    public static boolean follow(Store store, String address) {
        return store.inOneStep(() -> {
            boolean isNew =
                    store.feeds().stream().noneMatch(feed -> feed.address().equals(address));
            if (isNew) {
                store.put(Feed.of(address));
            }
            return isNew;
        });
    }
}
