package dev.silang.ingest.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream to which bytes can be given back, as many as there are. */
final class Rewindable {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private byte[] bytes = new byte[BUFFER];
    private int at;
    private long ended;
    private int end;

    Rewindable(InputStream in) {
        this.in = in;
    }

    /** How many bytes were read and not given back. */
    long position() {
        return ended - (end - at);
    }

    int read() throws IOException {
        return at < end || fill() ? bytes[at++] & 0xFF : -1;
    }

    int peek() throws IOException {
        return at < end || fill() ? bytes[at] & 0xFF : -1;
    }

    /** So many bytes, or fewer if the stream ends. */
    byte[] readNBytes(int length) throws IOException {
        int ready = Math.min(length, end - at);
        byte[] some = Arrays.copyOfRange(bytes, at, at + ready);
        at += ready;
        if (ready == length) {
            return some;
        }
        byte[] more = in.readNBytes(length - ready);
        ended += more.length;
        byte[] all = Arrays.copyOf(some, ready + more.length);
        System.arraycopy(more, 0, all, ready, more.length);
        return all;
    }

    void skip(long length) throws IOException {
        for (long left = length; left > 0 && (at < end || fill()); ) {
            int step = (int) Math.min(left, end - at);
            at += step;
            left -= step;
        }
    }

    /** Gives back what stands in {@code read} behind {@code from}; it comes before what has not been read yet. */
    void unread(byte[] read, int from) {
        byte[] both = Arrays.copyOfRange(read, from, read.length + end - at);
        System.arraycopy(bytes, at, both, read.length - from, end - at);
        bytes = both;
        at = 0;
        end = both.length;
    }

    private boolean fill() throws IOException {
        if (bytes.length < BUFFER) {
            bytes = new byte[BUFFER];
        }
        at = 0;
        end = 0;
        end = Math.max(0, in.read(bytes));
        ended += end;
        return end > 0;
    }
}
