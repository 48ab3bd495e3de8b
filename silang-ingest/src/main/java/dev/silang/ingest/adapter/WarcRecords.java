package dev.silang.ingest.adapter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an archive into its records, one in memory at a time. Where a record is damaged or lies about its length, the
 * next one is looked for from there.
 *
 * @see <a href="https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/">WARC 1.1</a>
 */
final class WarcRecords {
    /** What is kept of a record, in bytes; what is longer is cut, for no article is. */
    private static final int MOST_KEPT = 12_000_000;

    /** Longest header of a record, in bytes. */
    private static final int MOST_HEADER = 1 << 16;

    /** How many bytes may be read once more in search of the next record, so that hostile lengths cost no more. */
    private static final long MOST_SEARCHED = 1L << 30;

    private static final String BEGIN = "WARC/";
    private static final String LENGTH = "content-length:";

    private final Rewindable in;
    private final Damage damage;
    private long searched;
    private int damaged;

    /** Where the stream is known not to be what it was. */
    interface Damage {
        /** Whether there is some within these bytes; asked from front to back. */
        boolean isWithin(long from, long to);
    }

    WarcRecords(InputStream in, Damage damage) {
        this.in = new Rewindable(in);
        this.damage = damage;
    }

    /** How many records so far were left out. */
    int damaged() {
        return damaged;
    }

    /** The header and the block of the next whole record, or null behind the last. */
    byte @Nullable [] next() throws IOException {
        while (findBegin()) {
            long begin = in.position();
            byte[] record = record();
            if (record != null && !damage.isWithin(begin, in.position())) {
                return record;
            }
            damaged++;
        }
        return null;
    }

    /** Goes on to the next thing that looks like a record. What stands between two records is no damage. */
    private boolean findBegin() throws IOException {
        if (searched > MOST_SEARCHED) {
            return false;
        }
        int matched = 0;
        while (matched < BEGIN.length()) {
            int next = in.read();
            if (next < 0) {
                return false;
            }
            matched = next == BEGIN.charAt(matched) ? matched + 1 : next == BEGIN.charAt(0) ? 1 : 0;
        }
        return true;
    }

    private byte @Nullable [] record() throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        kept.writeBytes(BEGIN.getBytes(StandardCharsets.US_ASCII));
        long length = header(kept);
        if (length < 0) {
            return null;
        }
        int header = kept.size();
        byte[] block = in.readNBytes((int) Math.min(length, MOST_KEPT));
        in.skip(length - block.length);
        kept.writeBytes(block);
        if (endsHere() && block.length == Math.min(length, MOST_KEPT)) {
            return kept.toByteArray();
        }
        searched += block.length;
        in.unread(kept.toByteArray(), header);
        return null;
    }

    /** Reads the header up to its empty line and returns the length of the block; -1 if it tells none. */
    private long header(ByteArrayOutputStream kept) throws IOException {
        long length = -1;
        StringBuilder line = new StringBuilder();
        while (kept.size() < MOST_HEADER) {
            int next = in.read();
            if (next < 0) {
                return -1;
            }
            kept.write(next);
            line.append((char) next);
            if (next == '\n') {
                String text = line.toString().strip().toLowerCase(Locale.ROOT);
                if (text.isEmpty()) {
                    return length;
                }
                length = text.startsWith(LENGTH) ? length(text) : length;
                line.setLength(0);
            }
        }
        return -1;
    }

    private static long length(String line) {
        try {
            return Long.parseLong(line.substring(LENGTH.length()).strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Whether the empty lines that end a record come next, and then another record or nothing. */
    private boolean endsHere() throws IOException {
        int next = in.peek();
        while (next == '\r' || next == '\n') {
            in.read();
            next = in.peek();
        }
        return next < 0 || next == BEGIN.charAt(0);
    }
}
