package dev.silang.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes text of bytes whose encoding nobody told: a byte order mark decides, then strict UTF-8, then zeros in every
 * other byte (UTF-16), else Windows-1252, which old Indonesian and English pages use.
 *
 * <p>Line ends stay as they are, and so does every other character; only the byte order mark is no text.
 *
 * @see <a href="https://encoding.spec.whatwg.org/#bom-sniff">Encoding Standard, BOM sniff</a>
 */
public final class TextDecoder {
    /** Largest input, in bytes. */
    public static final int MOST_BYTES = 10_000_000;

    /** Longest text, in UTF-16 code units. */
    public static final int MOST_LENGTH = 1_000_000;

    /** Share of control characters above which bytes are no text; text has next to none. */
    private static final double MOST_CONTROLS = 0.02;

    /** Bytes looked at to tell UTF-16 from others. */
    private static final int SNIFFED = 4096;

    /** Share of zero bytes on one side that UTF-16 text in Latin letters has at least. */
    private static final double ZEROS = 0.4;

    /** Share of zero bytes that it may have on the other side, from signs such as emoji. */
    private static final double STRAY_ZEROS = 0.05;

    private TextDecoder() {}

    /**
     * Text, or what is wrong; one of the two is null.
     *
     * @param problem in one line, without the name of the input
     */
    public record Decoded(@Nullable String text, @Nullable String problem) {}

    /** Decodes all bytes of an article. */
    public static Decoded decode(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return refused(
                    String.format(Locale.ROOT, "too large: %,d bytes, at most %,d are read", bytes.length, MOST_BYTES));
        }
        String text = text(bytes);
        if (isBinary(text)) {
            return refused("not a text: binary data");
        }
        String tooLong = tooLong(text.length());
        return tooLong == null ? new Decoded(text, null) : refused(tooLong);
    }

    /** What is wrong with a text of so many UTF-16 code units; null if it may be read. */
    public static @Nullable String tooLong(int length) {
        return length <= MOST_LENGTH
                ? null
                : String.format(Locale.ROOT, "too long: %,d characters, at most %,d are read", length, MOST_LENGTH);
    }

    private static Decoded refused(String problem) {
        return new Decoded(null, problem);
    }

    /** The same without limits and without a look at what the text is: for a line of a larger file. */
    public static String text(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return decode(bytes, 4, Charset.forName("UTF-32LE"));
        }
        if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return decode(bytes, 4, Charset.forName("UTF-32BE"));
        }
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Charset wide = wide(bytes);
        return wide == null ? narrow(bytes) : decode(bytes, 0, wide);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    /** UTF-16 in the order its zero bytes tell, or null. */
    private static @Nullable Charset wide(byte[] bytes) {
        int[] zeros = new int[2];
        int looked = Math.min(bytes.length, SNIFFED) & ~1;
        for (int i = 0; i < looked; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        double most = looked / 2.0;
        if (looked < 4) {
            return null;
        }
        if (zeros[1] >= ZEROS * most && zeros[0] <= STRAY_ZEROS * most) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[0] >= ZEROS * most && zeros[1] <= STRAY_ZEROS * most ? StandardCharsets.UTF_16BE : null;
    }

    private static String narrow(byte[] bytes) {
        String unicode = utf8(bytes);
        return unicode == null ? decode(bytes, 0, Charset.forName("windows-1252")) : unicode;
    }

    /** The text of bytes that are UTF-8 from first to last; null if they are not. */
    public static @Nullable String utf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // What is no UTF-8 became a replacement character, which hardly any text holds: only then a second look is due.
        return text.indexOf('\uFFFD') < 0 || isUtf8(bytes) ? text : null;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            controls += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == '\uFFFD' ? 1 : 0;
        }
        return controls > 1 && controls > MOST_CONTROLS * text.length();
    }
}
