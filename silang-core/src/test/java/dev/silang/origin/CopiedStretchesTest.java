package dev.silang.origin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.origin.CopiedStretch.Other;
import dev.silang.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CopiedStretchesTest {
    private static Copy copy(String a, Span inA, String b, Span inB, @Nullable String from) {
        Passage passage = new Passage(List.of(new Passage.Run(inA, inB, 9)));
        return new Copy(a, b, List.of(passage), 0.5, from);
    }

    @Test
    void areCutWhereTheOthersChange() {
        CopiedStretches stretches = new CopiedStretches(List.of(
                copy("a", new Span(10, 30), "b", new Span(0, 20), "a"),
                copy("a", new Span(20, 40), "c", new Span(5, 25), null)));
        Other b = new Other("b", "a");
        Other c = new Other("c", null);
        assertThat(stretches.of("a"))
                .containsExactly(
                        new CopiedStretch(new Span(10, 20), List.of(b)),
                        new CopiedStretch(new Span(20, 30), List.of(b, c)),
                        new CopiedStretch(new Span(30, 40), List.of(c)));
        assertThat(stretches.of("b")).containsExactly(new CopiedStretch(new Span(0, 20), List.of(new Other("a", "a"))));
        assertThat(stretches.of("d")).isEmpty();
    }

    @Test
    void nameAnotherArticleOnceWhereItHasTheWordsTwice() {
        CopiedStretches stretches = new CopiedStretches(List.of(
                copy("a", new Span(0, 20), "b", new Span(0, 20), null),
                copy("a", new Span(0, 20), "b", new Span(50, 70), null)));
        assertThat(stretches.of("a"))
                .containsExactly(new CopiedStretch(new Span(0, 20), List.of(new Other("b", null))));
    }
}
