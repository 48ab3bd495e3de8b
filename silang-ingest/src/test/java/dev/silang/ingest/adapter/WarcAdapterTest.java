package dev.silang.ingest.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WarcAdapterTest extends AdapterContract {
    @Override
    Adapter adapter() {
        return new WarcAdapter(new PageAdapter());
    }

    @Override
    Sample sample() {
        return new Sample("a.warc", Warc.joined(List.of(Warc.info(), Warc.page("satu"), Warc.page("dua"))));
    }

    private static List<byte[]> records() {
        return List.of(Warc.info(), Warc.page("satu"), Warc.page("dua"), Warc.page("tiga"));
    }

    private static byte[] packed(List<byte[]> records) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] record : records) {
            all.writeBytes(Packed.gzip(record));
        }
        return all.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsThePagesInIt(boolean isPacked) throws IOException {
        byte[] bytes = isPacked ? packed(records()) : Warc.joined(records());
        Taken taken = Taken.of(isPacked ? "a.warc.gz" : "a.warc", bytes);
        assertThat(taken.input().problems()).isEmpty();
        assertThat(taken.input().articles())
                .extracting(Article::url)
                .containsExactly("https://hulu.example/satu", "https://hulu.example/dua", "https://hulu.example/tiga");
        assertThat(taken.input().articles().get(1).text()).contains("kampung dua");
        assertThat(taken.input().articles().get(1).id()).isEqualTo("hulu.example/dua");
    }

    @Test
    void readsAllRecordsPackedAsOne() throws IOException {
        byte[] bytes = Packed.gzip(Warc.joined(records()));
        assertThat(Taken.of("a.warc.gz", bytes).input().articles()).hasSize(3);
    }

    @Test
    void tellsItByItsContent() throws IOException {
        assertThat(Taken.of("unduhan", packed(records())).input().articles()).hasSize(3);
        assertThat(Taken.of("unduhan", Warc.joined(records())).input().articles())
                .hasSize(3);
    }

    @Test
    void leavesOutADamagedMember() throws IOException {
        byte[] bytes = packed(records());
        int second = Packed.gzip(Warc.info()).length;
        for (int at = second + 20; at < second + 120; at++) {
            bytes[at] = (byte) (bytes[at] ^ 0x55);
        }
        Taken taken = Taken.of("a.warc.gz", bytes);
        assertThat(taken.input().articles())
                .extracting(Article::id)
                .containsExactly("hulu.example/dua", "hulu.example/tiga");
        assertThat(taken.input().problems()).containsExactly(new Problem("a.warc.gz", "1 record damaged, left out"));
    }

    @Test
    void leavesOutAMemberThatFailsItsCheck() throws IOException {
        byte[] bytes = packed(records());
        int end = Packed.gzip(Warc.info()).length + Packed.gzip(Warc.page("satu")).length;
        bytes[end - 6] ^= 1;
        Taken taken = Taken.of("a.warc.gz", bytes);
        assertThat(taken.input().articles())
                .extracting(Article::id)
                .containsExactly("hulu.example/dua", "hulu.example/tiga");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 99999999", "Content-Length: 7", "Content-Length: x", "Kosong: 1"})
    void readsARecordThatLiesAboutItsLength(String lie) {
        String good = new String(Warc.page("satu"), StandardCharsets.UTF_8);
        String bad = good.replaceFirst("Content-Length: \\d+", lie);
        byte[] bytes = Warc.joined(List.of(bad.getBytes(StandardCharsets.UTF_8), Warc.page("dua"), Warc.page("tiga")));
        Taken taken = Taken.of("a.warc", bytes);
        assertThat(taken.input().articles())
                .extracting(Article::id)
                .containsExactly("hulu.example/satu", "hulu.example/dua", "hulu.example/tiga");
        assertThat(taken.input().articles().get(0).text()).contains("dalam waktu dekat.");
        assertThat(taken.input().problems())
                .containsExactly(
                        new Problem("a.warc", "1 record that told a wrong length, read to where the next one begins"));
    }

    @Test
    void theBytesTellWhetherAPageIsPacked() throws IOException {
        byte[] page = Warc.html("lima").getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n";
        byte[] told = Warc.response("https://hulu.example/a", head + "Content-Encoding: gzip\r\n\r\n", page);
        byte[] untold = Warc.response("https://hulu.example/b", head + "\r\n", Packed.gzip(page));
        byte[] other = Warc.response("https://hulu.example/c", head + "Content-Encoding: br\r\n\r\n", page);
        byte[] deflated = Warc.response("https://hulu.example/d", head + "Content-Encoding: deflate\r\n\r\n", page);
        byte[] right =
                Warc.response("https://hulu.example/e", head + "Content-Encoding: gzip\r\n\r\n", Packed.gzip(page));
        Taken taken = Taken.of("a.warc", Warc.joined(List.of(told, untold, other, deflated, right)));
        assertThat(taken.input().articles())
                .hasSize(5)
                .allSatisfy(article -> assertThat(article.text()).contains("kampung lima"));
        assertThat(taken.input().problems())
                .containsExactly(new Problem(
                        "a.warc", "4 records packed otherwise than Content-Encoding tells, read by the bytes"));
    }

    @Test
    void unpacksAndJoinsPayloads() throws IOException {
        byte[] packed = Packed.gzip(Warc.html("empat").getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        chunks.writeBytes((Integer.toHexString(packed.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        chunks.writeBytes(packed);
        chunks.writeBytes("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        byte[] record = Warc.response(
                "https://hulu.example/empat",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n",
                chunks.toByteArray());
        assertThat(Taken.of("a.warc", record).only().text()).contains("kampung empat");
    }

    @Test
    void passesOverWhatIsNoPage() {
        byte[] missing = Warc.response(
                "https://x.example/a",
                "HTTP/1.1 404 No\r\nContent-Type: text/html\r\n\r\n",
                Warc.html("a").getBytes(StandardCharsets.UTF_8));
        byte[] picture =
                Warc.response("https://x.example/b", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", new byte[9]);
        Taken taken = Taken.of("a.warc", Warc.joined(List.of(missing, picture)));
        assertThat(taken.input().articles()).isEmpty();
        assertThat(taken.input().problems()).extracting(Problem::what).containsExactly("no pages in it");
    }

    @Test
    void readsTextsThatWereExtractedFromPages() {
        byte[] text = Warc.record(
                "conversion",
                "https://hulu.example/lima.html",
                "text/plain",
                "Air surut.\nWarga pulang.".getBytes(StandardCharsets.UTF_8));
        Article article = Taken.of("a.warc.wet", text).only();
        assertThat(article.text()).isEqualTo("Air surut.\nWarga pulang.");
        assertThat(article.url()).isEqualTo("https://hulu.example/lima.html");
        assertThat(article.id()).isEqualTo("hulu.example/lima");
    }
}
