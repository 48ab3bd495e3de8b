package dev.silang.check.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CheckedReports;
import dev.silang.check.pair.ClaimFacts;
import dev.silang.check.pair.StoryFacts;
import dev.silang.check.score.Fact;
import dev.silang.claim.Slot;
import dev.silang.relation.Calculus;
import java.util.List;
import org.junit.jupiter.api.Test;

class OppositionsTest {
    private final CheckedReports reports = new CheckedReports();

    private List<Opposition> oppositions() {
        StoryFacts facts = reports.facts();
        Calculus calculus = CheckedReports.calculus();
        Oppositions oppositions = new Oppositions(facts, CheckedReports.scorer(), new OwnCounts(facts, calculus));
        List<ClaimFacts> claims = CheckedReports.of(facts, Slot.QUANTITY);
        Oppositions.Field field = oppositions.field(
                new Kind(facts, calculus, claims), claims.stream().map(List::of).toList());
        return oppositions.among(field).stream()
                .map(Oppositions.Between::opposition)
                .toList();
    }

    private List<String> pairs() {
        return oppositions().stream()
                .map(opposition -> CheckedReports.words(opposition.a().claim()) + " / "
                        + CheckedReports.words(opposition.b().claim()))
                .toList();
    }

    @Test
    void twoNumbersOfOneThing() {
        reports.at("08:00", "Gempa itu merusak 30 rumah di Kendal.")
                .at("09:00", "Gempa itu merusak 45 rumah di Kendal.");
        assertThat(pairs()).containsExactly("30 rumah / 45 rumah");
        assertThat(oppositions().get(0).facts()).isNotEmpty();
        assertThat(oppositions().get(0).likelihood()).isPositive();
        assertThat(oppositions().get(0).pair().isSuperseded()).isFalse();
    }

    @Test
    void whatSpeaksForItIsTold() {
        reports.at(
                        "08:00",
                        "Gudang milik koperasi di tepi sungai itu menyimpan 37 ton kedelai kering sejak bulan lalu.")
                .at(
                        "09:00",
                        "Gudang milik koperasi di tepi sungai itu menyimpan 73 ton kedelai kering sejak bulan lalu.");
        assertThat(oppositions())
                .singleElement()
                .satisfies(opposition -> assertThat(opposition.facts()).containsExactly(Fact.PARALLEL));
    }

    @Test
    void aLaterLowerBoundIsSuperseded() {
        reports.at("08:00", "Sedikitnya 40 orang luka-luka akibat ledakan itu.")
                .at("10:00", "Sebanyak 50 orang luka-luka akibat ledakan itu.");
        assertThat(oppositions())
                .singleElement()
                .matches(opposition -> opposition.pair().isSuperseded());
    }

    /** One report's range holds what the other says. */
    @Test
    void aRangeBridges() {
        reports.at("08:00", "Banjir di Kendal setinggi 90 cm. Banjir di Kendal setinggi 5 hingga 120 cm.")
                .at("09:00", "Banjir di Kendal setinggi 60 cm.");
        assertThat(pairs()).isEmpty();
    }

    /** The toll of a sentence meets one toll of another sentence, not two. */
    @Test
    void eachPositionHasOneOpponentInAnArticle() {
        reports.at("08:00", "Kecelakaan di Tol Ngawi itu menewaskan 4 orang dan melukai 9 orang.")
                .at("09:00", "Kecelakaan di Tol Ngawi itu menewaskan 5 orang dan melukai 12 orang.");
        assertThat(pairs()).containsExactlyInAnyOrder("4 orang / 5 orang", "9 orang / 12 orang");
    }

    @Test
    void numbersOfTwoThingsDoNotMeet() {
        reports.at("08:00", "Gempa itu merusak 30 rumah.").at("09:00", "Gempa itu melukai 45 orang.");
        assertThat(pairs()).isEmpty();
    }
}
