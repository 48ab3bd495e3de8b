package dev.silang.ingest.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.text.Article;
import dev.silang.text.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonlAdapterTest extends AdapterContract {
    @Override
    Adapter adapter() {
        return new JsonlAdapter(Columns.USUAL);
    }

    @Override
    Sample sample() {
        return Sample.of("a.jsonl", """
                {"id":"a","outlet":"Warta Hulu","published":"2024-05-15T10:30:00+07:00","text":"Banjir surut."}
                {"id":"b","title":"Banjir","text":"Warga pulang."}
                """);
    }

    @Test
    void unpacksWhatIsPacked() throws java.io.IOException {
        Taken taken = Taken.of("a.jsonl.gz", Packed.gzip(sample().bytes()));
        assertThat(taken.input())
                .isEqualTo(Taken.of("a.jsonl", sample().bytes()).input());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"maintext\":\"Air naik.\",\"date_publish\":\"2024-05-15 10:30:00+07:00\",\"title\":\"Banjir\",\"source_domain\":\"Warta\"}",
                "{\"text\":\"Air naik.\",\"date\":\"2024-05-15T10:30:00+0700\",\"title\":\"Banjir\",\"sitename\":\"Warta\",\"hostname\":\"x.id\"}",
                "{\"story_text\":\"Air naik.\",\"publish_date\":\"15 Mei 2024 10:30 WIB\",\"title\":\"Banjir\",\"media_name\":\"Warta\"}",
                "{\"content\":\"Air naik.\",\"publishedAt\":\"2024-05-15T03:30:00Z\",\"title\":\"Banjir\",\"source\":{\"name\":\"Warta\"}}",
                "{\"isi\":[\"Air naik.\"],\"tanggal\":1715743800,\"judul\":\"Banjir\",\"media\":\"Warta\"}",
                "{\"body\":\"Air naik.\",\"seendate\":\"20240515T033000Z\",\"headline\":\"Banjir\",\"domain\":\"Warta\"}",
                "{\"text\":\"\",\"raw_text\":\"Air naik.\",\"timestamp\":1715743800000,\"title\":\"Banjir\",\"outlet\":\"Warta\"}"
            })
    void readsWhatNeighbouringToolsWrite(String line) {
        Article article = Taken.of("a.jsonl", line).only();
        assertThat(article.text()).isEqualTo("Air naik.");
        assertThat(article.title()).isEqualTo("Banjir");
        assertThat(article.outlet()).isEqualTo("Warta");
        assertThat(Objects.requireNonNull(article.published()).toInstant())
                .isEqualTo(Instant.parse("2024-05-15T03:30:00Z"));
    }

    @Test
    void namesWhatItFound() {
        assertThat(Taken.of("a.jsonl", "{\"ringkasan\":\"Air naik.\",\"n\":1}")
                        .input()
                        .problems())
                .containsExactly(
                        new Problem("a.jsonl:1", "no text; found: ringkasan, n; --columns text=NAME tells it"));
        Source source = Source.of(
                Origin.ofFile("a.jsonl", "a.jsonl"), "{\"ringkasan\":\"Air naik.\"}".getBytes(StandardCharsets.UTF_8));
        JsonlAdapter told = new JsonlAdapter(Columns.of(Map.of("text", "ringkasan")));
        assertThat(Taken.with(told, source).only().text()).isEqualTo("Air naik.");
    }

    @Test
    void aBadByteIsReplacedAndItsPlaceTold() {
        byte[] bytes = "{\"text\":\"“Air naik,” kata dia.\"}".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xFF;
        Article article = Taken.of("a.jsonl", bytes).only();
        assertThat(article.text()).isEqualTo("“Air naik,” kata di\uFFFD.");
        assertThat(article.problems())
                .singleElement()
                .extracting(Problem::what)
                .asString()
                .contains("line 1, character 20");
    }
}
