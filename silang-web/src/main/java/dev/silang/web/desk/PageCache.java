package dev.silang.web.desk;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Pages that many read, as they are sent: packed. Each is written once for all who ask at a time, and a browser that has it is only told
 * so. Safe for use by many threads.
 */
public final class PageCache {
    /** Bytes of all pages that are kept: some two thousand stories. */
    private static final long MOST_BYTES = 48_000_000;

    /** Another one each time the program runs: what a browser has of an earlier run may tell something else. */
    private final String run = Long.toHexString(new SecureRandom().nextLong());

    private final Map<String, Page> pages = new LinkedHashMap<>(1 << 6, 0.75f, true);
    private final Map<String, CompletableFuture<byte[]>> writing = new LinkedHashMap<>();
    private long bytes;

    /** What is sent, and what it tells of. */
    private static final class Page {
        private final String version;
        private final byte[] packed;

        Page(String version, byte[] packed) {
            this.version = version;
            this.packed = packed;
        }
    }

    /**
     * Answers with a page.
     *
     * @param key which page, for whom
     * @param version of what it tells; another one makes it be written anew
     * @param write writes it
     */
    public void send(Context answer, String key, String version, Supplier<String> write) {
        String tag = "\"" + Integer.toHexString(key.hashCode()) + '-' + run + '-' + version + "\"";
        answer.header("Cache-Control", "private, no-cache")
                .header("Vary", "Accept-Language, Cookie, Authorization, Accept-Encoding")
                .header("ETag", tag);
        if (tag.equals(answer.header("If-None-Match"))) {
            answer.status(304);
            return;
        }
        byte[] packed = packed(key, version, write);
        answer.contentType("text/html; charset=utf-8").disableCompression();
        String accepted = answer.header("Accept-Encoding");
        if (accepted != null && accepted.contains("gzip")) {
            answer.header("Content-Encoding", "gzip").result(packed);
        } else {
            answer.result(unpacked(packed));
        }
    }

    private byte[] packed(String key, String version, Supplier<String> write) {
        CompletableFuture<byte[]> mine = new CompletableFuture<>();
        CompletableFuture<byte[]> other;
        synchronized (this) {
            Page known = pages.get(key);
            if (known != null && known.version.equals(version)) {
                return known.packed;
            }
            other = writing.putIfAbsent(key + ' ' + version, mine);
        }
        return other == null ? write(key, version, write, mine) : joined(other);
    }

    private byte[] write(String key, String version, Supplier<String> write, CompletableFuture<byte[]> mine) {
        try {
            byte[] packed = pack(write.get());
            keep(key, new Page(version, packed));
            mine.complete(packed);
            return packed;
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            synchronized (this) {
                writing.remove(key + ' ' + version);
            }
        }
    }

    private static byte[] joined(CompletableFuture<byte[]> other) {
        try {
            return other.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private synchronized void keep(String key, Page page) {
        Page before = pages.put(key, page);
        bytes += page.packed.length - (before == null ? 0 : before.packed.length);
        Iterator<Page> oldest = pages.values().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= oldest.next().packed.length;
            oldest.remove();
        }
    }

    private static byte[] pack(String page) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] unpacked(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
