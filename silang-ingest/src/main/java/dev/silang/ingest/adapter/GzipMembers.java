package dev.silang.ingest.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks what was packed in several members, one behind the other, and goes on with the next where one is damaged,
 * which the JDK's own stream does not. What a damaged member gave before its damage showed stays.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952</a>
 */
final class GzipMembers extends InputStream {
    private static final int BUFFER = 1 << 16;

    /** The two bytes of gzip and the one of deflate, its only method. */
    private static final int MAGIC = 0x1F8B08;

    /** Bytes behind the flags: time, level, system. */
    private static final int PLAIN_HEADER = 6;

    private static final int HAS_HEADER_CHECK = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    private final InputStream in;
    private final byte[] packed = new byte[BUFFER];
    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private int at;
    private int end;
    private boolean inMember;
    private long given;
    private final Deque<Long> damages = new ArrayDeque<>();

    GzipMembers(InputStream in) {
        this.in = in;
    }

    /**
     * Whether a member that was cut or failed its check ended within these unpacked bytes. Asked from front to back:
     * what lies before is forgotten.
     */
    boolean isDamaged(long from, long to) {
        while (!damages.isEmpty() && damages.getFirst() <= from) {
            damages.removeFirst();
        }
        return !damages.isEmpty() && damages.getFirst() <= to;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (length > 0 && (inMember || nextMember())) {
            int got = inflate(into, from, length);
            if (got > 0) {
                return got;
            }
        }
        return length == 0 ? 0 : -1;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }

    /** How many bytes came; 0 if the member needs more of the stream or has ended, well or not. */
    private int inflate(byte[] into, int from, int length) throws IOException {
        try {
            if (inflater.needsInput()) {
                if (at == end && !fill()) {
                    throw new DataFormatException("cut");
                }
                inflater.setInput(packed, at, end - at);
                at = end;
            }
            int got = inflater.inflate(into, from, length);
            check.update(into, from, got);
            given += got;
            if (inflater.needsDictionary()) {
                throw new DataFormatException("no gzip");
            }
            if (inflater.finished()) {
                endMember();
            }
            return got;
        } catch (DataFormatException e) {
            at = end - inflater.getRemaining();
            inMember = false;
            damages.addLast(given);
            return 0;
        }
    }

    private void endMember() throws IOException {
        at = end - inflater.getRemaining();
        inMember = false;
        long told = little(4);
        little(4);
        if (told != check.getValue()) {
            damages.addLast(given);
        }
    }

    /** Looks for the next member, over whatever stands before it; false if the stream ends. */
    private boolean nextMember() throws IOException {
        int last = 0;
        while (last != MAGIC) {
            int next = next();
            if (next < 0) {
                return false;
            }
            last = (last << 8 | next) & 0xFFFFFF;
        }
        skipHeader(next());
        inflater.reset();
        check.reset();
        inMember = true;
        return true;
    }

    private void skipHeader(int flags) throws IOException {
        pass(PLAIN_HEADER);
        if ((flags & HAS_EXTRA) != 0) {
            pass(little(2));
        }
        skipText((flags & HAS_NAME) != 0);
        skipText((flags & HAS_COMMENT) != 0);
        if ((flags & HAS_HEADER_CHECK) != 0) {
            pass(2);
        }
    }

    private void skipText(boolean isThere) throws IOException {
        int next = isThere ? next() : 0;
        while (next > 0) {
            next = next();
        }
    }

    private void pass(long bytes) throws IOException {
        for (long i = 0; i < bytes && next() >= 0; i++) {}
    }

    private long little(int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (next() & 0xFFL) << (8 * i);
        }
        return value;
    }

    private int next() throws IOException {
        return at < end || fill() ? packed[at++] & 0xFF : -1;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(packed));
        return end > 0;
    }
}
