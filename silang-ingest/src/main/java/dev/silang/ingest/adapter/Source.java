package dev.silang.ingest.adapter;

import dev.silang.text.TextDecoder;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Bytes to read and what is known of them before they are read. Not safe for use by many threads. */
public final class Source {
    /** How far formats look ahead, in bytes. */
    private static final int LOOK_AHEAD = 8192;

    /** Bytes of the longest character of UTF-8. */
    private static final int LONGEST = 4;

    private static final int GZIP = 0x8B1F;

    private final Origin origin;
    private final BufferedInputStream in;
    private final byte[] head;
    private @Nullable String headText;

    private Source(Origin origin, BufferedInputStream in, byte[] head) {
        this.origin = origin;
        this.in = in;
        this.head = head;
    }

    /** @param in not closed by the source */
    public static Source of(Origin origin, InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, LOOK_AHEAD * 2);
        buffered.mark(LOOK_AHEAD);
        byte[] head = buffered.readNBytes(LOOK_AHEAD);
        buffered.reset();
        return new Source(origin, buffered, head);
    }

    public static Source of(Origin origin, byte[] bytes) {
        return new Source(
                origin,
                new BufferedInputStream(new ByteArrayInputStream(bytes), LOOK_AHEAD),
                Arrays.copyOf(bytes, Math.min(bytes.length, LOOK_AHEAD)));
    }

    public Origin origin() {
        return origin;
    }

    /** All bytes, from the first. */
    public InputStream stream() {
        return in;
    }

    /** As many bytes as an article may have and one more, which shows that there are too many. */
    byte[] bytes() throws IOException {
        return in.readNBytes(TextDecoder.MOST_BYTES + 1);
    }

    /** The first bytes as text without white space before it, whatever they are. */
    String head() {
        String text = headText;
        if (text == null) {
            text = TextDecoder.text(head).stripLeading();
            headText = text;
        }
        return text;
    }

    /** What the first bytes are written in; a character that the end of them cuts says nothing. */
    Charset charset() {
        int end = head.length;
        while (head.length == LOOK_AHEAD && end > LOOK_AHEAD - LONGEST && head[end - 1] < 0) {
            end--;
        }
        return TextDecoder.charset(Arrays.copyOf(head, end));
    }

    public boolean isPacked() {
        return head.length > 1 && ((head[0] & 0xFF) | (head[1] & 0xFF) << 8) == GZIP;
    }

    /** What a packed source begins with when unpacked; of another one, what it begins with. */
    String unpackedHead() {
        if (!isPacked()) {
            return head();
        }
        byte[] unpacked = new byte[LOOK_AHEAD];
        int length = 0;
        try (InputStream inner = new GZIPInputStream(new ByteArrayInputStream(head))) {
            for (int got = 0; got >= 0 && length < unpacked.length; length += Math.max(0, got)) {
                got = inner.read(unpacked, length, unpacked.length - length);
            }
        } catch (EOFException | ZipException e) {
            // the head ends before the packed bytes do; what has come so far is enough
        } catch (IOException e) {
            return "";
        }
        return TextDecoder.text(Arrays.copyOf(unpacked, length));
    }

    /** The same source unpacked, its file name without {@code .gz}. */
    public Source unpacked() throws IOException {
        return of(origin.unpacked(), new GZIPInputStream(in));
    }

    /** Whether a server called it one of these media types. */
    boolean isMediaType(String... types) {
        String type = origin.mediaType();
        return type != null && Arrays.asList(types).contains(type);
    }

    /** Whether the file's name ends so; {@code ending} in small letters. */
    boolean hasEnding(String ending) {
        String file = origin.file();
        return file != null && file.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
