package dev.silang.ingest.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class AddressListAdapterTest extends AdapterContract {
    @Override
    Adapter adapter() {
        return new AddressListAdapter();
    }

    @Override
    Sample sample() {
        return Sample.of("addresses", """
                # warta daerah
                https://hulu.example/rss

                HTTP://hilir.example/a?b=1&c=2
                """);
    }

    private static Taken taken(String text) {
        return Taken.of("list", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void givesTheAddressesAndTellsOfOtherLines() {
        Taken taken = taken("https://hulu.example/rss\nhttps://hilir.example/a b\nlain\n# note\n");
        assertThat(taken.links()).isEmpty();
        taken = taken("https://hulu.example/rss\nhttps://hilir.example/a\nlain\n# note\n");
        assertThat(taken.links())
                .extracting(Link::address)
                .containsExactly("https://hulu.example/rss", "https://hilir.example/a");
        assertThat(taken.input().problems())
                .extracting(problem -> problem.what())
                .containsExactly("no address");
    }

    @Test
    void aTextThatBeginsWithAnAddressIsAText() {
        assertThat(taken("https://hulu.example/1\nPolisi menahan dua orang.").links())
                .isEmpty();
        assertThat(taken("https://hulu.example/1 memuat berita itu.").links()).isEmpty();
    }
}
