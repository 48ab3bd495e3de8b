package dev.silang.eval.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks inputs as transport, exports and malice do. The same seed breaks them the same way. */
final class Mutator {
    /** Breaks of one input at most; more leave nothing of the format. */
    private static final int MOST_BREAKS = 5;

    /** Copies of a piece at most. */
    private static final int MOST_COPIES = 500;

    /** Longest input, in bytes: six times the longest seed. */
    private static final int MOST_BYTES = 12_000;

    private static final List<String> NESTED = List.of(
            "<div>",
            "<p><b>",
            "[",
            "{\"a\":",
            "(",
            "\"",
            "“",
            "<![CDATA[",
            "<a:b xmlns:a='c'>",
            "<ul><li>",
            "'",
            "{\"items\":[",
            "&lt;p&gt;",
            "<table><tr><td>");
    private static final List<String> ODD = List.of(
            "\u202E",
            "\u2066",
            "\u200D",
            "\uFEFF",
            "\u0000",
            "\u0301",
            "\u00AD",
            "\u2028",
            "\uFFFD",
            "😀",
            "👨‍👩‍👧‍👦",
            "𝟛",
            "٣",
            "１２",
            "ﬁ",
            "İ",
            "ẞ",
            "\r",
            "\u0085",
            "\u3000",
            "ا",
            "漢字",
            "\u0E33",
            "\uDBFF\uDFFF",
            "½",
            "²",
            "Ⅷ",
            "\u007F",
            "â€œ",
            "Ã©",
            "&#0;",
            "&#x110000;",
            "&nbsp;",
            "\\ud800",
            "\\u0000");
    private static final List<String> NUMBERS = List.of(
            "9".repeat(400),
            "1e999",
            "-0",
            "0,0000000001",
            "1.000.000.000.000.000.000",
            "9223372036854775808",
            "31/02/2024",
            "99.99 WIB",
            "00/00/0000",
            "0x7f",
            "1/0",
            "12 juta miliar triliun",
            "NaN",
            "-1",
            "24.60 WIB",
            "2147483648 orang",
            "1,2,3,4,5,6,7",
            "½ juta",
            "seratus ribu juta miliar");

    private final Random random;
    private final List<FuzzInput> seeds;

    Mutator(long seed, List<FuzzInput> seeds) {
        this.random = new Random(seed);
        this.seeds = seeds;
    }

    FuzzInput next() {
        FuzzInput seed = seeds.get(random.nextInt(seeds.size()));
        byte[] bytes = seed.bytes();
        for (int breaks = 1 + random.nextInt(MOST_BREAKS); breaks > 0 && bytes.length > 0; breaks--) {
            bytes = broken(bytes);
        }
        return new FuzzInput(seed.file(), Arrays.copyOf(bytes, Math.min(bytes.length, MOST_BYTES)));
    }

    private byte[] broken(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(1 + bytes.length / 4));
        return switch (random.nextInt(10)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> Arrays.copyOfRange(bytes, at, bytes.length);
            case 2 -> flipped(bytes);
            case 3 -> joined(bytes, at, spliced(), end);
            case 4 -> joined(bytes, at, new byte[0], end);
            case 5 -> joined(bytes, at, repeated(Arrays.copyOfRange(bytes, at, Math.min(end, at + 40))), at);
            case 6 -> joined(bytes, at, repeated(pick(NESTED)), at);
            case 7 -> joined(bytes, at, pick(ODD), at);
            case 8 -> joined(bytes, at, pick(NUMBERS), at);
            default -> joined(bytes, at, repeated(new byte[] {(byte) "aA1 .,\n-".charAt(random.nextInt(8))}), at);
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] copy = bytes.clone();
        for (int bits = 1 + random.nextInt(8); bits > 0; bits--) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private byte[] spliced() {
        byte[] other = seeds.get(random.nextInt(seeds.size())).bytes();
        int from = random.nextInt(other.length);
        return Arrays.copyOfRange(other, from, from + random.nextInt(other.length - from));
    }

    private byte[] pick(List<String> pieces) {
        return pieces.get(random.nextInt(pieces.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] repeated(byte[] piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int copies = 1 + random.nextInt(MOST_COPIES); copies > 0 && out.size() < MOST_BYTES / 3; copies--) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[] bytes, int end, byte[] middle, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, end);
        out.writeBytes(middle);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }
}
