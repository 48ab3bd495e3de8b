package dev.silang.ingest.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Refuses hosts that are no public ones. It is asked before each request and again when the answer is there: the client
 * looks the name up by itself, from the same memory of the JVM, and a name that is made to change its meaning in between
 * shows the second time, as the memory lasts longer than an answer may take.
 */
final class Guard {
    private final boolean allowsPrivate;
    private final Lookup lookup;

    Guard(boolean allowsPrivate, Lookup lookup) {
        this.allowsPrivate = allowsPrivate;
        this.lookup = lookup;
    }

    /** What a host's name stands for. */
    interface Lookup {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /** @throws FetchException if the host does not exist, or if any of its addresses is no public one */
    void check(URI address) throws FetchException {
        if (allowsPrivate) {
            return;
        }
        Optional<InetAddress> refused = Arrays.stream(resolve(address.getHost()))
                .filter(one -> !PublicAddresses.isPublic(one))
                .findFirst();
        if (refused.isPresent()) {
            throw new FetchException("a private address (" + refused.get().getHostAddress() + "), not fetched");
        }
    }

    private InetAddress[] resolve(String host) throws FetchException {
        try {
            return lookup.addresses(host);
        } catch (UnknownHostException e) {
            throw new FetchException("no such host: " + host, e);
        }
    }
}
