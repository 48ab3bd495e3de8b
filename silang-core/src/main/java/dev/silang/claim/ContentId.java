package dev.silang.claim;

import java.util.Locale;

/**
 * Ids that follow from what they stand for, so that they stay the same whatever else is read: 64 bits of FNV-1a (Fowler,
 * Noll, Vo) over the parts, in base 32. Of ten million ids of one kind two are the same with a chance of one in 370,000.
 */
public final class ContentId {
    private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** Parts what is hashed, so that "ab", "c" is not "a", "bc". */
    private static final char SEPARATOR = 0x1f;

    private static final int BASE = 32;

    private ContentId() {}

    /** @param kind a letter in front: ids of two kinds are never equal */
    public static String of(char kind, Object... parts) {
        long hash = OFFSET_BASIS;
        for (Object part : parts) {
            String text = String.valueOf(part);
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * PRIME;
            }
            hash = (hash ^ SEPARATOR) * PRIME;
        }
        return kind + Long.toUnsignedString(hash, BASE).toLowerCase(Locale.ROOT);
    }
}
