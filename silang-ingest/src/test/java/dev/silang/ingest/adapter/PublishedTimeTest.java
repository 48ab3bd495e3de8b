package dev.silang.ingest.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
                "20240515T103000+0700 > 2024-05-15T10:30:00+07:00",
                "20240515T103000Z > 2024-05-15T10:30:00Z",
                "Wed, 15 May 2024 10:30:00 +0700 > 2024-05-15T10:30:00+07:00",
                "Mon, 15 May 2024 10:30:00 +0700 > 2024-05-15T10:30:00+07:00",
                "Wed, 15 May 2024 10:30:00 GMT > 2024-05-15T10:30:00Z",
                "5 May 2024 10:30 WIB > 2024-05-05T10:30:00+07:00",
                "Rabu, 15 May 2024 10:30:00 wita > 2024-05-15T10:30:00+08:00",
                "Wed, 15 May 2024 10:30:00 EST > 2024-05-15T10:30:00-05:00",
                "Kamis, 6 Juni 2024 | 17.05 WITA > 2024-06-06T17:05:00+08:00",
                "Thu Jun 06 2024 17:05:09 GMT+0800 (Central Indonesia Time) > 2024-06-06T17:05:09+08:00",
                "Thu Jun 6 17:05:09 UTC 2024 > 2024-06-06T17:05:09Z",
                "THU,6 JUN 2024 17:05 GMT > 2024-06-06T17:05:00Z",
                "6 Sept 24 05:05:00 PM EDT > 2024-09-06T17:05:00-04:00",
                "Thu, 6 Jun 2024 24:00:00 +09:00 > 2024-06-07T00:00:00+09:00",
                "June 6th, 2024 at 5:05 pm JST > 2024-06-06T17:05:00+09:00",
                "06/06/2024 17:05 WIB > 2024-06-06T17:05:00+07:00",
                "6-6-24 07:05 WIB > 2024-06-06T07:05:00+07:00",
                "20240606170509Z > 2024-06-06T17:05:09Z",
                "1717693509 > 2024-06-06T17:05:09Z",
                "1717693509000 > 2024-06-06T17:05:09Z",
                "1717693509.25 > 2024-06-06T17:05:09Z"
            })
    void readsWhatInputsWrite(String text, OffsetDateTime time) {
        assertThat(PublishedTime.of(draft(text, null))).isEqualTo(new PublishedTime(time, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-15T10:30:00 | https://hulu.example/a | 2024-05-15T10:30:00+07:00",
                "15/05/2024 10.30 | | 2024-05-15T10:30:00+07:00",
                "20240515T103000 | https://www.kabar.co.uk/a?b=c | 2024-05-15T10:30:00+01:00",
                "Jan 5, 2024 10:30 | https://kabar.com.au/ | 2024-01-05T10:30:00+11:00",
                "2024-05-15 10:30 | http://kabar.my:8080/x | 2024-05-15T10:30:00+08:00"
            })
    void infersTheZoneOfTheOutletAndSaysSo(String text, @Nullable String address, OffsetDateTime time) {
        PublishedTime published = PublishedTime.of(draft(text, address));
        assertThat(published.time()).isEqualTo(time);
        assertThat(published.problem()).startsWith("no zone, ").contains("inferred");
    }

    @Test
    void aDayIsThatOfTheOutlet() {
        assertThat(PublishedTime.of(draft("2024-05-15", null)))
                .isEqualTo(new PublishedTime(OffsetDateTime.parse("2024-05-15T00:00:00+07:00"), null));
        Draft english =
                new Draft(null, null, null, "15 May 2024 09:15", null, "The bridge was closed and the road is open.");
        assertThat(PublishedTime.of(english).time()).isEqualTo(OffsetDateTime.parse("2024-05-15T09:15:00Z"));
    }

    private static Draft draft(String published, @Nullable String address) {
        return new Draft(null, null, address, published, null, "Warga yang mengungsi belum pulang.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kemarin",
                "2024-13-45",
                "2024-",
                ",",
                "+0700",
                "T",
                "12",
                "0018-05-23",
                "31/02/2024",
                "Rabu pagi",
                "Mei 2024 dan Juni 2024"
            })
    void saysWhatIsNoTime(String text) {
        PublishedTime published = PublishedTime.of(draft(text, null));
        assertThat(published.time()).isNull();
        assertThat(published.problem()).startsWith("no time that is known");
    }
}
