package dev.silang.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values are written into columns and read from them. */
final class Stored {
    /** Between two of a list; control characters stand in no name. */
    private static final String SEPARATOR = "\u001f";

    /** Before a text that is no valid Unicode; no text in UTF-8 begins with it. */
    private static final byte AS_UTF_16 = (byte) 0xFF;

    private Stored() {}

    /** What a column of text can hold in every database. */
    static @Nullable String text(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }

    static String list(Collection<String> all) {
        return all.stream()
                .map(one -> one.replace(SEPARATOR, " ").replace('\0', '\uFFFD'))
                .collect(Collectors.joining(SEPARATOR));
    }

    static List<String> list(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1));
    }

    /** A text to the letter, whatever it is made of. */
    static byte @Nullable [] exactly(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            ByteBuffer bytes = ByteBuffer.allocate(1 + Character.BYTES * text.length());
            bytes.put(AS_UTF_16).asCharBuffer().put(text);
            return bytes.array();
        }
    }

    static @Nullable String exactly(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        return bytes.length > 0 && bytes[0] == AS_UTF_16
                ? ByteBuffer.wrap(bytes, 1, bytes.length - 1).asCharBuffer().toString()
                : new String(bytes, StandardCharsets.UTF_8);
    }

    static @Nullable Long millis(@Nullable Instant time) {
        return time == null ? null : time.toEpochMilli();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    static @Nullable String written(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toString();
    }

    static @Nullable OffsetDateTime read(@Nullable String time) {
        return time == null ? null : OffsetDateTime.parse(time);
    }
}
