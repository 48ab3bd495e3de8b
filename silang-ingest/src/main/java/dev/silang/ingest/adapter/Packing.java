package dev.silang.ingest.adapter;

import dev.silang.text.TextDecoder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Unpacks bytes, as many as a page may have and one more. What is cut gives as much as there is. */
final class Packing {
    private static final int BUFFER = 1 << 14;

    private Packing() {}

    static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B && bytes[2] == 8;
    }

    static byte[] gunzip(byte[] bytes) throws IOException {
        return all(new GZIPInputStream(new ByteArrayInputStream(bytes)));
    }

    /** With the header of zlib or, as some servers send it, without; bytes that are neither come back as they are. */
    static byte[] inflate(byte[] bytes) throws IOException {
        for (boolean bare : new boolean[] {false, true}) {
            byte[] unpacked = all(new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater(bare)));
            if (unpacked.length > 0) {
                return unpacked;
            }
        }
        return bytes;
    }

    private static byte[] all(InputStream in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try {
            for (int got = in.read(buffer); got >= 0 && out.size() <= TextDecoder.MOST_BYTES; got = in.read(buffer)) {
                out.write(buffer, 0, got);
            }
        } catch (IOException e) {
            // what came before the damage is enough
        }
        return out.toByteArray();
    }
}
