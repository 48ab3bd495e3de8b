package dev.silang.ingest.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * How long a server asks to wait: seconds, or a time.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3">RFC 9110, 10.2.3</a>
 */
final class RetryAfter {
    /** More digits than this are more than a day in any case. */
    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /** @param otherwise if nothing is said that can be read */
    static Duration parse(@Nullable String header, Duration otherwise) {
        String said = header == null ? "" : header.strip();
        if (said.isEmpty()) {
            return otherwise;
        }
        if (said.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Duration.ofSeconds(said.length() > MOST_DIGITS ? Integer.MAX_VALUE : Long.parseLong(said));
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration left = Duration.between(OffsetDateTime.now(ZoneOffset.UTC), time);
            return left.isNegative() ? Duration.ZERO : left;
        } catch (DateTimeException e) {
            return otherwise;
        }
    }
}
