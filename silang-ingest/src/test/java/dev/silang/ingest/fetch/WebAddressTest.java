package dev.silang.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "https://hulu.example > https://hulu.example/",
                "HTTPS://hulu.example/a?b=c#d > https://hulu.example/a?b=c",
                "https://hulu.example/banjir di hulu > https://hulu.example/banjir%20di%20hulu",
                "https://hulu.example/a|b?x={y} > https://hulu.example/a%7Cb?x=%7By%7D",
                "https://hulu.example/%C3%A9/é > https://hulu.example/%C3%A9/%C3%A9",
                "https://kafé.example/ > https://xn--kaf-dma.example/",
                "http://[2606:4700::1111]:8080/a > http://[2606:4700::1111]:8080/a"
            })
    void mendsWhatPeopleWrite(String written, String address) throws FetchException {
        assertThat(WebAddress.parse(written)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hulu.example/a",
                "ftp://hulu.example/",
                "file:///etc/hostname",
                "javascript:alert(1)",
                "http://",
                "http://127.1/",
                "http:///a",
                "http://orang:sandi@hulu.example/",
                "http://[::1",
                "http://a_b:99999/",
                "https://%/"
            })
    void refusesTheOthers(String written) {
        assertThatExceptionOfType(FetchException.class).isThrownBy(() -> WebAddress.parse(written));
    }

    @ParameterizedTest
    @CsvSource({
        "/b, https://hulu.example/b",
        "b?c, https://hulu.example/x/b?c",
        "//hilir.example/b, https://hilir.example/b",
        "?y=1, https://hulu.example/x/?y=1"
    })
    void resolvesRedirects(String to, String address) throws FetchException {
        assertThat(WebAddress.resolve(URI.create("https://hulu.example/x/"), to))
                .hasToString(address);
    }
}
