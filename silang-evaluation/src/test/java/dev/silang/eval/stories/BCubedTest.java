package dev.silang.eval.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.silang.eval.stories.BCubed.Placed;
import dev.silang.text.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BCubedTest {
    @Test
    void countsFromEachArticle() {
        BCubed score = BCubed.of(
                List.of(new Placed("a", "1"), new Placed("a", "1"), new Placed("a", "2"), new Placed("b", "2")));
        assertThat(score.precision()).isEqualTo((1 + 1 + .5 + .5) / 4, within(1e-9));
        assertThat(score.recall()).isEqualTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1) / 4, within(1e-9));
    }

    @Test
    void theBaselineFindsItsBestThreshold() {
        List<Article> articles = List.of(
                article("a", "banjir sungai meluap di kota lama", "x"),
                article("b", "banjir sungai meluap kota lama kemarin", "x"),
                article("c", "harga beras naik di pasar induk", "y"),
                article("d", "harga beras pasar induk naik lagi", "y"));
        assertThat(new OnePass(articles).best(articles).score().f1()).isEqualTo(1);
    }

    @Test
    void aRerunHasOtherNamesAndNumbers() {
        Article again = new Rerun(2).of(article("a", "Warga Sukaratu menunggu 19 jam.", "x"));
        assertThat(again.text()).isEqualTo("Wargac Sukaratuc menunggu 31 jam.");
        assertThat(again.id()).isEqualTo("a-2");
    }

    private static Article article(String id, String text, String event) {
        return StoryArticles.of(Article.of(id, text), event);
    }
}
