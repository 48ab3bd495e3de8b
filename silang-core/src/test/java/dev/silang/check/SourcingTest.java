package dev.silang.check;

import static dev.silang.claim.Attribution.Kind.AGENCY;
import static dev.silang.claim.Attribution.Kind.SPEAKER;
import static dev.silang.claim.Attribution.Kind.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.claim.Attribution;
import dev.silang.claim.Slot;
import dev.silang.report.ExampleBuilder;
import dev.silang.text.Article;
import dev.silang.value.Concept;
import dev.silang.value.Quantity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SourcingTest {
    private final ExampleBuilder builder = new ExampleBuilder()
            .article(Article.of("a", "12 orang, kata Ratna, Nusa, beberapa laporan."), Map.of())
            .article(Article.of("b", "Nihil."), Map.of());
    private final Attribution ratna = builder.source(SPEAKER, "a", "Ratna", null, "kata");
    private final Attribution reports = builder.source(VAGUE, "a", "beberapa laporan", null, null);

    private void claim(Attribution... chain) {
        builder.claim("a", Slot.QUANTITY, "12 orang", "flood", "dead", Quantity.count(12, Concept.of("dead")), chain);
    }

    @Test
    void countsClaimsByTheBestOfTheirSources() {
        claim(ratna);
        claim(reports);
        claim();
        claim(reports);
        Sourcing.Profile profile = new Sourcing(builder.build()).of("a");
        assertThat(profile).isEqualTo(new Sourcing.Profile(List.of("Ratna"), List.of("beberapa laporan"), 1, 2, 1));
        assertThat(profile.claims()).isEqualTo(4);
    }

    @Test
    void namesCreditsAndSpeakersOnceWhateverTheirCapitals() {
        builder.credit("a", builder.source(AGENCY, "a", "Nusa", null, null));
        builder.credit("a", new Attribution(AGENCY, "NUSA", null, null, null));
        builder.statement("a", "12 orang", false, ratna, "kata");
        assertThat(new Sourcing(builder.build()).of("a").named()).containsExactly("Nusa", "Ratna");
    }

    @Test
    void takesNobodyForASourceWhoIsHeardThroughOneWithoutAName() {
        claim(reports, ratna);
        claim(ratna);
        assertThat(new Sourcing(builder.build()).of("a"))
                .isEqualTo(new Sourcing.Profile(List.of(), List.of("beberapa laporan"), 0, 2, 0));
    }

    @Test
    void knowsNothingOfAnArticleWithoutClaims() {
        Sourcing.Profile none = new Sourcing.Profile(List.of(), List.of(), 0, 0, 0);
        assertThat(new Sourcing(builder.build()).of("b")).isEqualTo(none);
        assertThat(new Sourcing(builder.build()).of("c")).isEqualTo(none);
    }
}
