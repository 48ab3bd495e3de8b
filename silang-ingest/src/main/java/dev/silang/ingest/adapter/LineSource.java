package dev.silang.ingest.adapter;

import dev.silang.text.TextDecoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream of any length, one in memory at a time; the bytes of a line that is too long are passed over. */
final class LineSource {
    /** A line with its number, from 1. */
    static final class Raw {
        private final int number;
        private final byte @Nullable [] bytes;

        private Raw(int number, byte @Nullable [] bytes) {
            this.number = number;
            this.bytes = bytes;
        }

        int number() {
            return number;
        }

        /** Without the line end; null if they are too many. */
        byte @Nullable [] bytes() {
            return bytes;
        }
    }

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private int number;

    LineSource(InputStream in) {
        this.in = in;
    }

    /** The next line, or null behind the last. */
    @Nullable
    Raw next() throws IOException {
        if (at == end && !fill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        do {
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            tooLong |= line.size() + (stop - at) > TextDecoder.MOST_BYTES;
            if (!tooLong) {
                line.write(buffer, at, stop - at);
            }
            boolean found = stop < end;
            at = found ? stop + 1 : stop;
            if (found) {
                break;
            }
        } while (fill());
        return new Raw(number, tooLong ? null : withoutReturn(line.toByteArray()));
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private static byte[] withoutReturn(byte[] line) {
        int length = line.length;
        return length > 0 && line[length - 1] == '\r' ? Arrays.copyOf(line, length - 1) : line;
    }
}
