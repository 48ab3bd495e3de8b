package dev.silang.check.align;

import static dev.silang.check.pair.StoryBuilder.count;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.pair.StoryBuilder;
import dev.silang.check.pair.StoryFacts;
import dev.silang.relation.Calculus;
import dev.silang.relation.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindTest {
    private final StoryFacts story = new StoryBuilder().story(count("a", 3, "dead"), count("b", 4, "dead"));
    private final Kind kind = new Kind(story, new Calculus(place -> List.of()), story.claims());

    @Test
    void claimsAreKnownByTheirPlace() {
        assertThat(kind.claims())
                .allSatisfy(claim ->
                        assertThat(kind.claims().get(kind.place(claim))).isSameAs(claim));
        assertThat(kind.between(0, 1).relation()).isEqualTo(Relation.CONFLICT);
    }
}
