package dev.silang.ingest.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.text.Article;
import org.junit.jupiter.api.Test;

final class TextAdapterTest extends AdapterContract {
    @Override
    Adapter adapter() {
        return new TextAdapter();
    }

    @Override
    Sample sample() {
        return Sample.of("a.txt", "Banjir surut.\n\nWarga pulang.\n");
    }

    @Test
    void keepsTheTextAsItIs() {
        assertThat(Taken.of("a.txt", " <b>Satu</b>\r\n\tdua ").only())
                .isEqualTo(Article.of("a", " <b>Satu</b>\r\n\tdua "));
    }
}
