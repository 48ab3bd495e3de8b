package dev.silang.ingest.adapter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
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

    /** What is looked through first for the next record, in bytes; then twice as much, and so on. */
    private static final int FIRST_LOOK = 1 << 16;

    /** Longest header of a record, in bytes. */
    private static final int MOST_HEADER = 1 << 16;

    /** How many bytes may be read once more in search of the next record, so that hostile lengths cost no more. */
    private static final long MOST_SEARCHED = 1L << 30;

    /** The length of a block whose header is whole and tells none. */
    private static final long UNTOLD = -2;

    private static final String BEGIN = "WARC/";
    private static final String LENGTH = "content-length:";

    /** How the next record begins; text that speaks of archives has no version at the beginning of a line. */
    private static final String NEXT = "WARC/1.";

    private static final Pattern CONTENT_LENGTH = Pattern.compile("(?im)^content-length:[^\\r\\n]*\\r?\\n");

    private final Rewindable in;
    private final Damage damage;
    private long searched;
    private int damaged;
    private int mended;

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

    /** How many records so far had another length than they told. */
    int mended() {
        return mended;
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
        if (length == UNTOLD) {
            return upToNext(kept.toByteArray());
        }
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
        return upToNext(Arrays.copyOf(kept.toByteArray(), header));
    }

    /**
     * The record up to where the next one begins, whatever it tells of its length; null, and nothing read, if none comes
     * within what is kept of one.
     */
    private byte @Nullable [] upToNext(byte[] header) throws IOException {
        byte[] ahead = in.readNBytes(FIRST_LOOK);
        int end = next(ahead, 0);
        for (int size = ahead.length; end < 0 && size >= FIRST_LOOK && size < MOST_KEPT; ) {
            byte[] more = in.readNBytes(size);
            byte[] both = Arrays.copyOf(ahead, size + more.length);
            System.arraycopy(more, 0, both, size, more.length);
            end = next(both, size - NEXT.length());
            ahead = both;
            size = more.length < size ? 0 : both.length;
        }
        searched += ahead.length;
        if (end < 0) {
            in.unread(ahead, 0);
            return null;
        }
        in.unread(ahead, end);
        mended++;
        String told =
                CONTENT_LENGTH
                                .matcher(new String(header, StandardCharsets.ISO_8859_1))
                                .replaceAll("")
                                .stripTrailing() + "\r\nContent-Length: " + end + "\r\n\r\n";
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(told.getBytes(StandardCharsets.ISO_8859_1));
        whole.write(ahead, 0, end);
        return whole.toByteArray();
    }

    /** Where the empty lines stand that end a record and lead to another; -1 if nowhere. */
    private static int next(byte[] bytes, int from) {
        for (int i = from; i + NEXT.length() <= bytes.length; i++) {
            if (bytes[i] == 'W' && begins(bytes, i) && i > 1 && bytes[i - 1] == '\n') {
                int end = i;
                while (end > 0 && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
                    end--;
                }
                return end;
            }
        }
        return -1;
    }

    private static boolean begins(byte[] bytes, int at) {
        for (int i = 0; i < NEXT.length(); i++) {
            if (bytes[at + i] != NEXT.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Reads the header up to its empty line and returns the length of the block; UNTOLD, or -1 if the header has no end. */
    private long header(ByteArrayOutputStream kept) throws IOException {
        long length = UNTOLD;
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
            long length = Long.parseLong(line.substring(LENGTH.length()).strip());
            return length < 0 ? UNTOLD : length;
        } catch (NumberFormatException e) {
            return UNTOLD;
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
