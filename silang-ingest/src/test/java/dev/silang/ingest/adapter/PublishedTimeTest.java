package dev.silang.ingest.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PublishedTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "2024-05-15T10:30:00+07:00 > 2024-05-15T10:30:00+07:00",
                "2024-05-15T10:30:00+0700 > 2024-05-15T10:30:00+07:00",
                "2024-05-15 10:30:00.123-0330 > 2024-05-15T10:30:00.123-03:30",
                "2024-05-15T10:30:00+07:00[Asia/Jakarta] > 2024-05-15T10:30:00+07:00",
                "2024-05-15 > 2024-05-15T00:00:00Z",
                "20240515T103000+0700 > 2024-05-15T10:30:00+07:00",
                "20240515T103000Z > 2024-05-15T10:30:00Z",
                "Wed, 15 May 2024 10:30:00 +0700 > 2024-05-15T10:30:00+07:00",
                "Mon, 15 May 2024 10:30:00 +0700 > 2024-05-15T10:30:00+07:00",
                "Wed, 15 May 2024 10:30:00 GMT > 2024-05-15T10:30:00Z",
                "5 May 2024 10:30 WIB > 2024-05-05T10:30:00+07:00",
                "Rabu, 15 May 2024 10:30:00 wita > 2024-05-15T10:30:00+08:00",
                "Wed, 15 May 2024 10:30:00 EST > 2024-05-15T10:30:00-05:00"
            })
    void readsWhatInputsWrite(String text, OffsetDateTime time) {
        assertThat(PublishedTime.parse(text)).isEqualTo(new PublishedTime(time, null));
    }

    @ParameterizedTest
    @CsvSource({"2024-05-15T10:30:00", "2024-05-15 10:30", "20240515T103000"})
    void assumesUniversalTimeAndSaysSo(String text) {
        PublishedTime published = PublishedTime.parse(text);
        assertThat(published.time())
                .isEqualTo(OffsetDateTime.parse("2024-05-15T10:30:00Z").withSecond(0));
        assertThat(published.problem()).startsWith("no offset");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kemarin",
                "2024-13-45",
                "2024-05-1",
                "2024-",
                "1715743800",
                "20240515",
                ",",
                "+0700",
                "T",
                "15/5/24"
            })
    void saysWhatIsNoTime(String text) {
        PublishedTime published = PublishedTime.parse(text);
        assertThat(published.time()).isNull();
        assertThat(published.problem()).startsWith("no time that is known");
    }
}
