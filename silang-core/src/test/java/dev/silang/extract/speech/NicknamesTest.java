package dev.silang.extract.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.text.Article;
import org.junit.jupiter.api.Test;

final class NicknamesTest {
    /** All beginnings of such a word would not fit into memory. */
    @Test
    void aWordWithoutEndBeginsNoNickname() {
        String word = "Har" + "tar".repeat(60_000);
        Article article = Article.of("a", "“Air naik,” kata Kepala BPBD Joko " + word + ". Warga mengungsi.");

        assertThat(Silang.create().read(article).article().text()).isEqualTo(article.text());
    }
}
