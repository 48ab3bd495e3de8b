package dev.silang.ingest.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class PageDecoderTest {
    private static final String TEXT = "<p>Café “Melati”</p>";

    @Test
    void utf8IsKnownWhateverThePageClaims() {
        String html = "<meta charset='iso-8859-1'>" + TEXT;
        assertThat(PageDecoder.decode(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=windows-1252"))
                .isEqualTo(html);
    }

    @Test
    void theServerThenThePageTellTheRest() {
        Charset polish = Charset.forName("iso-8859-2");
        String html = "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-2'><p>Łódź</p>";
        assertThat(PageDecoder.decode(html.getBytes(polish), null)).isEqualTo(html);
        assertThat(PageDecoder.decode("<p>Łódź</p>".getBytes(polish), "iso-8859-2"))
                .isEqualTo("<p>Łódź</p>");
    }

    @Test
    void latin1MeansWindows1252() {
        byte[] bytes = TEXT.getBytes(Charset.forName("windows-1252"));
        assertThat(PageDecoder.decode(bytes, "text/html; charset=ISO-8859-1")).isEqualTo(TEXT);
        assertThat(PageDecoder.decode(bytes, null)).isEqualTo(TEXT);
        assertThat(PageDecoder.decode(bytes, "charset=klingon")).isEqualTo(TEXT);
    }

    @Test
    void whatIsNoUtf8AtAllIsReadByItsBytesWhateverIsTold() {
        byte[] old = TEXT.getBytes(Charset.forName("windows-1252"));
        assertThat(PageDecoder.decode(old, "text/html; charset=UTF-8")).isEqualTo(TEXT);
        String page = "<meta charset=utf-8>" + TEXT;
        assertThat(PageDecoder.decode(page.getBytes(Charset.forName("windows-1252")), null))
                .isEqualTo(page);
    }

    @Test
    void aBadByteOfUtf8CostsItselfAlone() {
        byte[] bytes = (TEXT + "x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xC3;
        assertThat(PageDecoder.decode(bytes, "text/html; charset=UTF-8")).isEqualTo(TEXT + "\uFFFD");
    }

    @Test
    void marksAndZerosTellUtf16() {
        assertThat(PageDecoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE), "utf-8"))
                .isEqualTo(TEXT);
        assertThat(PageDecoder.decode(
                        TEXT.replace("é", "e").replace("“", "").replace("”", "").getBytes(StandardCharsets.UTF_16LE),
                        null))
                .isEqualTo("<p>Cafe Melati</p>");
    }
}
