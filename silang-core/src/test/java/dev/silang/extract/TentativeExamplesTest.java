package dev.silang.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.claim.Claim;
import dev.silang.claim.Reading;
import dev.silang.claim.Slot;
import dev.silang.lang.Entry;
import dev.silang.lang.LanguagePack;
import dev.silang.lang.MarkedExample;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of tentative claims finds its own examples and is silent on its counter-examples. */
class TentativeExamplesTest {
    private static final Set<String> RULES = Set.of(
            ".grammar.common-place",
            ".grammar.abbreviation",
            ".grammar.thing-name",
            ".grammar.common-party",
            ".quantity.bare");

    static Stream<Arguments> rules() {
        return GrammarExamples.rules(RULES);
    }

    /** What a rule finds, sure or not. */
    private static List<Claim> found(LanguagePack pack, Entry entry, String text) {
        Reading reading = GrammarExamples.read(pack.code(), text);
        return GrammarExamples.of(entry, Stream.concat(reading.claims().stream(), reading.tentative().stream()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsItsExamples(LanguagePack pack, Entry entry) {
        for (String line : entry.examples()) {
            MarkedExample example = MarkedExample.parse(line);
            assertThat(found(pack, entry, example.text()))
                    .as(line)
                    .extracting(GrammarExamples::mark)
                    .containsExactlyElementsOf(example.marks());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isSilentElsewhere(LanguagePack pack, Entry entry) {
        for (String line : entry.not()) {
            assertThat(found(pack, entry, line)).as(line).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | She was asleep in her apartment. | apartment | true",
                "en | The bag was found in Ann and Wade Hollis's apartment. | Ann and Wade Hollis's apartment | true",
                "en | The bag was found in the car. | car | false",
                "id | Semua pasien kembali ke penginapan. | penginapan | true",
                "id | Truk itu melaju di lajur kiri sejak pagi. | lajur kiri | false"
            })
    void buildingsNeedNoSecondReport(String language, String text, String place, boolean sure) {
        Reading reading = GrammarExamples.read(language, text);
        assertThat(sure ? reading.claims() : reading.tentative())
                .filteredOn(claim -> claim.slot() == Slot.WHERE)
                .extracting(Claim::quote)
                .contains(place);
        assertThat(sure ? reading.tentative() : reading.claims()).noneMatch(claim -> claim.slot() == Slot.WHERE);
    }
}
