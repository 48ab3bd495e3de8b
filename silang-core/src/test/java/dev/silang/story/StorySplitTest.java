package dev.silang.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.model.Forest;
import dev.silang.model.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Stories that later articles show to be two, by a model that asks for the likeness to a story as a whole alone. */
final class StorySplitTest {
    private static final float LIKE = .2f;

    private static final StoryModel MODEL = new StoryModel(new Forest(
            StoryModel.FEATURES,
            0,
            List.of(new Tree.Question(Sign.WHOLE.place(), LIKE, 0, new Tree.Answer(-4), new Tree.Answer(4)))));

    private final StoryStream stream = new StoryStream(MODEL);
    private final StoryBook book = new StoryBook();

    private static ArticleTerms article(String id, String... words) {
        Map<String, ArticleTerms.Use> uses = new TreeMap<>();
        for (String word : words) {
            uses.put(word, new ArticleTerms.Use(1, 0, false, false, false, false));
        }
        return new ArticleTerms(id, "", null, 0L, words.length, uses, List.of());
    }

    private List<StorySplit> add(String id, String... words) {
        Placement placement = stream.add(article(id, words));
        book.add(placement);
        return placement.splits();
    }

    @Test
    void twoCoresAreParted() {
        add("flood", "river", "bridge", "village", "rain");
        add("flood-again", "river", "bridge", "village", "rain");
        add("tender", "river", "tender", "steel", "minister", "price");
        assertThat(book.storyOf().get("tender")).isEqualTo(book.storyOf().get("flood"));
        List<StorySplit> splits = new ArrayList<>(add("tender-2", "tender", "steel", "minister", "price"));
        splits.addAll(add("tender-3", "tender", "steel", "minister", "price"));
        assertThat(splits).hasSize(1);
        assertThat(splits.get(0).articles()).startsWith("tender", "tender-2");
        assertThat(splits.get(0).likelihood()).isLessThanOrEqualTo(.5);
        assertThat(book.stories().values())
                .containsExactly(List.of("flood", "flood-again"), List.of("tender", "tender-2", "tender-3"));
    }

    @Test
    void oneReportIsNoCore() {
        add("flood", "river", "bridge", "village", "rain");
        add("flood-again", "river", "bridge", "village", "rain");
        add("flood-on", "river", "bridge", "village", "mud");
        assertThat(add("tender", "river", "tender", "steel", "minister", "price"))
                .isEmpty();
        assertThat(book.stories()).hasSize(1);
    }

    @Test
    void aStoryThatIsSaidStaysWhole() {
        List<ArticleTerms> articles = List.of(
                article("a", "river", "rain"),
                article("b", "river", "rain"),
                article("c", "tender", "steel"),
                article("d", "tender", "steel"));
        articles.forEach(one -> assertThat(stream.add(one, "said").splits()).isEmpty());
    }
}
