package dev.silang.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes text of bytes whose encoding nobody told: a byte order mark decides, then zeros in every other byte (UTF-16), then
 * UTF-8, single bytes of which may be broken, else Windows-1252, which old Indonesian and English pages use.
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
        String refusal = refusal(text);
        return refusal == null ? new Decoded(text, null) : refused(refusal);
    }

    /** Why a text is none that can be read; null if it can be. */
    public static @Nullable String refusal(String text) {
        return isBinary(text) ? "not a text: binary data" : tooLong(text.length());
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
        int mark = mark(bytes);
        return new String(bytes, mark, bytes.length - mark, charset(bytes));
    }

    /** Length of the byte order mark, in bytes. */
    private static int mark(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE, 0, 0) || begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return 4;
        }
        return begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF) ? 2 : 0;
    }

    /** What bytes are written in. */
    public static Charset charset(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        Charset wide = wide(bytes);
        return wide == null ? narrow(bytes) : wide;
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

    /**
     * UTF-8 with a few bytes that are none stays UTF-8, and these are lost: where characters of several bytes outnumber
     * them, another encoding would make nonsense of every one.
     */
    private static Charset narrow(byte[] bytes) {
        int whole = 0;
        int broken = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = length(bytes, at);
            whole += length > 1 ? 1 : 0;
            broken += length == 0 ? 1 : 0;
            at += Math.max(1, length);
        }
        return broken <= whole ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    /** Bytes of the character that begins here; 0 if no whole one does. */
    private static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if (at + i == bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
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
