package dev.silang.check.align;

import static dev.silang.check.pair.StoryBuilder.count;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.pair.ClaimFacts;
import dev.silang.check.pair.StoryBuilder;
import dev.silang.relation.Calculus;
import dev.silang.relation.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link Relations}: values, not claims, are compared. */
class RelationsTest {
    private final List<ClaimFacts> claims = new StoryBuilder()
            .story(count("a", 3, "dead"), count("b", 3, "dead"), count("c", 4, "dead"))
            .claims();

    private final Relations relations = new Relations(new Calculus(place -> List.of()), claims);

    @Test
    void valuesRelateAsTheCalculusSays() {
        assertThat(relations.between(0, 1).relation()).isEqualTo(Relation.SAME);
        assertThat(relations.between(0, 2).relation()).isEqualTo(Relation.CONFLICT);
        assertThat(relations.between(2, 0).relation()).isEqualTo(Relation.CONFLICT);
    }

    @Test
    void equalValuesAreComparedOnce() {
        assertThat(relations.between(1, 2)).isSameAs(relations.between(0, 2));
    }
}
