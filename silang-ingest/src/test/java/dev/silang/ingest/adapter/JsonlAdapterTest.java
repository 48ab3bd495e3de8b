package dev.silang.ingest.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class JsonlAdapterTest extends AdapterContract {
    @Override
    Adapter adapter() {
        return new JsonlAdapter();
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
}
