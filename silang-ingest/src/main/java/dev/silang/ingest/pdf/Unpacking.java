package dev.silang.ingest.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.InflaterInputStream;

/** Counts what the packed parts of a document unpack to, before anything keeps it in memory. */
final class Unpacking {
    /** Bytes of all parts at most: a dozen scanned pages. */
    private static final long MOST = 256_000_000;

    /** Parts may be packed more than once. */
    private static final int MOST_TIMES = 3;

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int BUFFER = 1 << 14;

    private Unpacking() {}

    static boolean isTooLarge(byte[] document) {
        long sum = 0;
        for (int at = next(document, 0); at >= 0 && sum <= MOST; at = next(document, at)) {
            sum += unpacked(new ByteArrayInputStream(document, at, document.length - at), MOST - sum);
        }
        return sum > MOST;
    }

    /** Where the next part begins: behind its word and the end of that line; -1 if there is none. */
    private static int next(byte[] document, int from) {
        for (int i = from; i + STREAM.length + 2 < document.length; i++) {
            if (isStream(document, i)) {
                int at = i + STREAM.length;
                at += document[at] == '\r' ? 1 : 0;
                return document[at] == '\n' ? at + 1 : at;
            }
        }
        return -1;
    }

    private static boolean isStream(byte[] document, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (document[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static long unpacked(InputStream packed, long most) {
        byte[] buffer = new byte[BUFFER];
        long sum = 0;
        try {
            PushbackInputStream in = new PushbackInputStream(packed, 2);
            int times = 0;
            for (; times < MOST_TIMES && isPacked(in); times++) {
                in = new PushbackInputStream(new InflaterInputStream(in), 2);
            }
            for (int got = times == 0 ? -1 : in.read(buffer); got >= 0 && sum <= most; got = in.read(buffer)) {
                sum += got;
            }
        } catch (IOException e) {
            // damaged from here on; nothing more comes of it
        }
        return sum;
    }

    /** RFC 1950, 2.2: deflate, and the two bytes are a multiple of 31. */
    private static boolean isPacked(PushbackInputStream in) throws IOException {
        byte[] head = new byte[2];
        int length = in.readNBytes(head, 0, 2);
        in.unread(head, 0, length);
        int both = (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        return length == 2 && (head[0] & 0x0F) == 8 && both % 31 == 0;
    }
}
