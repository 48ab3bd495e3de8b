package dev.silang.web;

import dev.silang.ingest.fetch.FetchPolicy;
import dev.silang.web.http.ApiKeys;
import dev.silang.web.http.Limits;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * How the desk is served.
 *
 * @param host the name or address to listen at
 * @param port 0 for any that is free
 * @param keys that open it for writing where it is reached from other machines
 * @param policy how far addresses are fetched for a client
 */
public record WebSettings(String host, int port, ApiKeys keys, FetchPolicy policy, Limits limits) {
    public static final String LOOPBACK = "127.0.0.1";

    /** For this machine alone. */
    public static WebSettings local(int port) {
        return of(LOOPBACK, port, ApiKeys.NONE);
    }

    /** With the limits that fit who can reach it. */
    public static WebSettings of(String host, int port, ApiKeys keys) {
        return new WebSettings(host, port, keys, FetchPolicy.USUAL, isLoopback(host) ? Limits.OWN : Limits.SHARED);
    }

    public WebSettings with(FetchPolicy other) {
        return new WebSettings(host, port, keys, other, limits);
    }

    public WebSettings with(Limits other) {
        return new WebSettings(host, port, keys, policy, other);
    }

    /** Whether other machines can reach it. */
    public boolean isOpen() {
        return !isLoopback(host);
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false; // the server will not start
        }
    }
}
