package dev.silang.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silang.check.DateSlip;
import dev.silang.check.Ground;
import dev.silang.check.Verdict;
import dev.silang.check.veto.Vetoes;
import dev.silang.claim.Modality;
import dev.silang.claim.Slot;
import dev.silang.lang.Category;
import dev.silang.lang.EventAttributes;
import dev.silang.lang.LanguagePacks;
import dev.silang.relation.Step;
import dev.silang.source.Dependence;
import dev.silang.text.BlockKind;
import dev.silang.value.DayPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

final class LabelsTest {
    @SuppressWarnings("UnusedVariable") // named by @FieldSource
    private static final List<String> LANGUAGES = Labels.LANGUAGES;

    @Test
    void languagesHaveTheSameKeys() {
        assertThat(shared(Labels.of("id"))).isEqualTo(shared(Labels.of("en")));
    }

    /** Kinds of places and numbers of one are the business of each language. */
    private static Set<String> shared(Labels labels) {
        Set<String> keys = new TreeSet<>(labels.keys());
        keys.removeIf(key -> key.startsWith("place.") || key.endsWith(".1"));
        keys.add("precedence.1");
        return keys;
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void haveWordsForEveryConstant(String language) {
        Labels labels = Labels.of(language);
        List<String> keys = new ArrayList<>();
        for (Step.Kind kind : Step.Kind.values()) {
            keys.add("step." + kind.name());
        }
        for (Verdict verdict : Verdict.values()) {
            String label = verdict.label();
            keys.addAll(List.of(
                    "verdict." + label, "heading." + label, "gloss." + label, "count." + label, "why." + label));
        }
        for (Slot slot : Slot.values()) {
            keys.add("slot." + slot.label());
        }
        for (DateSlip.Reason reason : DateSlip.Reason.values()) {
            keys.add("slip." + reason.label());
        }
        for (BlockKind kind : BlockKind.values()) {
            keys.add("block." + kind.label());
        }
        for (Dependence.Reason reason : Dependence.Reason.values()) {
            keys.add("origin." + reason.name());
        }
        for (Ground ground : Ground.values()) {
            keys.add("ground." + ground.label());
        }
        Vetoes.all().list().forEach(veto -> keys.add("veto." + veto.name()));
        for (DayPart part : DayPart.values()) {
            keys.add("day-part." + part.name());
        }
        keys.addAll(List.of("claim." + Modality.SUSPECTED, "claim." + Modality.PLANNED));
        assertThat(labels.keys()).containsAll(keys);
    }

    /** A rank of the packs that has no words would be told by its key. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void haveWordsForEveryRankOfThePacks(String language) {
        List<String> qualities = LanguagePacks.installed().stream()
                .flatMap(pack -> pack.entries(Category.PRECEDENCES).stream())
                .map(rule -> rule.find(EventAttributes.QUALITY))
                .flatMap(Optional::stream)
                .toList();
        assertThat(qualities)
                .isNotEmpty()
                .allSatisfy(quality -> assertThat(Labels.of(language).has("quality." + quality))
                        .as(quality)
                        .isTrue());
    }

    @Test
    void fillWhatIsNamed() {
        assertThat(Template.fill("{0} dan {1}{2}", "a{1}", "b")).isEqualTo("a{1} dan b");
        assertThat(Template.fill("tanpa {tutup", "a")).isEqualTo("tanpa {tutup");
    }

    @Test
    void makeUnknownIdsReadable() {
        assertThat(Labels.of("id").word("frame", "solar-eclipse_total")).isEqualTo("solar eclipse total");
        assertThatThrownBy(() -> Labels.of("id").text("nothing")).hasMessageContaining("'nothing'");
        assertThatThrownBy(() -> Labels.of("tlh")).isInstanceOf(IllegalArgumentException.class);
    }
}
