package dev.silang.ingest.html.page;

import dev.silang.text.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes text of a page's bytes: by its byte order mark; as UTF-8 if it is that and not plain ASCII, whatever it claims
 * to be, since hardly any other text is valid UTF-8; by what the server said; by what the page says; by its zeros.
 *
 * @see <a href="https://html.spec.whatwg.org/#determining-the-character-encoding">HTML, determining the encoding</a>
 */
public final class PageDecoder {
    /** Bytes in which a page says its encoding; the standard asks for 1024, pages need more. */
    private static final int SNIFFED = 8192;

    /** Share of control characters above which bytes are no page; pages have next to none. */
    private static final double MOST_CONTROLS = 0.02;

    private static final String CHARSET = "charset";

    /** Names that mean a larger set on the web. */
    private static final Map<String, String> WEB_NAMES = Map.of(
            "iso-8859-1", "windows-1252",
            "latin1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "shift_jis", "windows-31j",
            "shift-jis", "windows-31j",
            "ks_c_5601-1987", "x-windows-949",
            "euc-kr", "x-windows-949");

    private PageDecoder() {}

    /** @param hint the name of an encoding, or a content type that holds one, as the server sent it */
    public static String decode(byte[] bytes, @Nullable String hint) {
        if (hasMark(bytes) || hasZero(bytes)) {
            return TextDecoder.text(bytes);
        }
        Charset told = hint == null ? null : charset(hint);
        if (isAscii(bytes)) {
            Charset said = told == null ? charset(head(bytes)) : told;
            return said == null || isWide(said) ? TextDecoder.text(bytes) : new String(bytes, said);
        }
        String unicode = TextDecoder.utf8(bytes);
        if (unicode != null) {
            return unicode;
        }
        Charset said = told == null ? charset(head(bytes)) : told;
        // Of a page that claims to be UTF-8 and is not quite, the rest is still readable; one that is none at all is
        // told by its bytes.
        return said == null || said.equals(StandardCharsets.UTF_8) ? TextDecoder.text(bytes) : new String(bytes, said);
    }

    /** Whether a decoded page is something else: a picture, a document of a text processor, a packed file. */
    public static boolean isBinary(String page) {
        if (page.startsWith("%PDF-")) {
            return true;
        }
        int controls = 0;
        for (int i = 0; i < page.length(); i++) {
            char c = page.charAt(i);
            controls += c < ' ' && !Character.isWhitespace(c) ? 1 : 0;
        }
        return controls > MOST_CONTROLS * page.length();
    }

    private static boolean hasMark(byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        return first == 0xFEFF
                || first == 0xFFFE
                || first == 0xEFBB && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF
                || first == 0 && bytes.length > 3 && (bytes[2] & 0xFF) == 0xFE && (bytes[3] & 0xFF) == 0xFF;
    }

    /** Text of one byte a letter has none. */
    private static boolean hasZero(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, SNIFFED); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte one : bytes) {
            if (one <= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1);
    }

    /** The encoding named behind {@code charset=}, or by the text itself if that is short; null if none is known. */
    private static @Nullable Charset charset(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        int at = small.indexOf(CHARSET);
        while (at >= 0) {
            Charset found = named(nameAt(small, at + CHARSET.length()));
            if (found != null) {
                return found;
            }
            at = small.indexOf(CHARSET, at + 1);
        }
        return text.length() < 40 ? named(small.strip()) : null;
    }

    private static String nameAt(String text, int from) {
        int start = from;
        while (start < text.length() && "=\"' ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && end < start + 40 && "\"' ;/>\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    private static @Nullable Charset named(String name) {
        try {
            return name.isEmpty() ? null : Charset.forName(WEB_NAMES.getOrDefault(name, name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
