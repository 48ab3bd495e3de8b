package dev.silang.ingest.adapter;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters of UTF-8 that were decoded as Windows-1252: {@code â€œ} for a quotation mark, {@code Ã©} for é. Each letter is
 * mended by itself, so that what is right in the same text stays.
 *
 * @see <a href="https://ftfy.readthedocs.io/en/latest/heuristic.html">ftfy, which tells them alike</a>
 */
final class Mojibake {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What Windows-1252 and Latin-1 make of the bytes 80 to BF, which only stand inside a letter. */
    private static final String INSIDE =
            "[\\u0080-\\u00BF\\u20AC\\u201A\\u0192\\u201E\\u2026\\u2020\\u2021\\u02C6\\u2030\\u0160\\u2039\\u0152\\u017D"
                    + "\\u2018\\u2019\\u201C\\u201D\\u2022\\u2013\\u2014\\u02DC\\u2122\\u0161\\u203A\\u0153\\u017E\\u0178]";

    /** Signs of two, three and four bytes; of those of two only the ones that become Latin-1 (C2, C3). */
    private static final Pattern LONG =
            Pattern.compile("[\\u00E2\\u00E3\\u00EF]" + INSIDE + "{2}|\\u00F0" + INSIDE + "{3}");

    private static final Pattern ALL = Pattern.compile(LONG.pattern() + "|[\\u00C2\\u00C3]" + INSIDE);

    /** No chance: signs of three and four bytes, and "JÃ¤ger", inside a word with a sign that ends no quotation. */
    private static final Pattern SURE =
            Pattern.compile(LONG.pattern() + "|\\p{L}\\u00C3[\\u00A1-\\u00AA\\u00AC-\\u00BA\\u00BC-\\u00BF]");

    /** Signs of two bytes that are no chance: "CHÃ”" may end a quotation. */
    private static final int FEWEST = 2;

    private Mojibake() {}

    static String mended(String text) {
        boolean some = SURE.matcher(text).find()
                || ALL.matcher(text).results().limit(FEWEST).count() == FEWEST;
        return some ? ALL.matcher(text).replaceAll(letter -> Matcher.quoteReplacement(decoded(letter.group()))) : text;
    }

    private static String decoded(String letters) {
        byte[] bytes = new byte[letters.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = letters.charAt(i);
            bytes[i] = c <= '\u00FF'
                    ? (byte) c
                    : WINDOWS.encode(CharBuffer.wrap(new char[] {c})).get(0);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return letters;
        }
    }
}
