package dev.silang.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TermIndexTest {
    @Test
    void keepsTheLastOfATerm() {
        TermIndex index = new TermIndex();
        for (int article = 0; article < 1000; article++) {
            index.add(7, article);
        }
        index.add(5000, 3);
        List<Integer> found = new ArrayList<>();
        index.each(7, found::add);
        assertThat(found).hasSize(24).allMatch(article -> article >= 976);
        List<Integer> other = new ArrayList<>();
        index.each(5000, other::add);
        index.each(6000, other::add);
        assertThat(other).containsExactly(3);
    }
}
