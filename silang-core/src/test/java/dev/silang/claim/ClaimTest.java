package dev.silang.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silang.text.Article;
import dev.silang.text.Span;
import dev.silang.value.Concept;
import dev.silang.value.Identifier;
import dev.silang.value.Party;
import dev.silang.value.Phrase;
import dev.silang.value.Place;
import dev.silang.value.Precedence;
import dev.silang.value.Quantity;
import dev.silang.value.Role;
import dev.silang.value.Value;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ClaimTest {
    @Test
    void tellsWhatIsAsked() {
        Concept drivers = Concept.of("driver.dead");
        assertThat(claim(Slot.QUANTITY, Quantity.count(2, drivers), Concept.of("woman.dead"), null)
                        .asked())
                .isEqualTo("woman.dead");
        assertThat(claim(Slot.WHERE, Place.of("Tuban", "regency"), Concept.NONE, PlaceRole.FROM)
                        .asked())
                .isEqualTo("from");
        assertThat(asked(Slot.IDENTIFIER, new Identifier("plate", "AB7012KX"))).isEqualTo("plate");
        assertThat(asked(Slot.PRECEDENCE, new Precedence(1, "", "kunjungan", null, "")))
                .isEqualTo("kunjungan");
        assertThat(asked(Slot.PARTICIPANT, new Party("Ratna", "person"))).isEqualTo("person");
        assertThat(asked(Slot.ROLE, new Role("Ratna", "bupati"))).isEqualTo("Ratna");
        assertThat(asked(Slot.CAUSE, new Phrase(List.of("hujan")))).isEmpty();
    }

    @Test
    void hasTraitsAndARule() {
        assertThat(claim(Slot.CAUSE, new Phrase(List.of("hujan")), Concept.NONE, null))
                .matches(claim -> claim.has(Trait.PART_OF_WHOLE) && !claim.has(Trait.MATCH_MINUTE));
        assertThatThrownBy(() -> claim(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static String asked(Slot slot, Value value) {
        return claim(slot, value, Concept.NONE, null).asked();
    }

    private static Claim claim(Slot slot, Value value, Concept of, @Nullable PlaceRole role) {
        return claim(
                slot,
                value,
                new About("", of, role, Scope.WHOLE, List.of(), Set.of(), false, null, null),
                List.of("id.test"));
    }

    private static Claim claim(List<String> rules) {
        About about = new About("", Concept.NONE, null, Scope.WHOLE, List.of(), Set.of(), false, null, null);
        return claim(Slot.CAUSE, new Phrase(List.of()), about, rules);
    }

    private static Claim claim(Slot slot, Value value, About about, List<String> rules) {
        return new Claim(
                Article.of("a", "Lima orang tewas."),
                slot,
                new Span(0, 1),
                false,
                0,
                about,
                value,
                Polarity.AFFIRMED,
                Modality.ASSERTED,
                List.of(),
                rules,
                Set.of(Trait.PART_OF_WHOLE));
    }
}
