package dev.silang.check.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CheckedReports;
import dev.silang.check.pair.ClaimFacts;
import dev.silang.check.pair.StoryFacts;
import dev.silang.claim.Slot;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnCountsTest {
    private static final String FIRST = "r001";

    /** What the first report counts, beside the only count of the second. */
    private record Asked(OwnCounts own, ClaimFacts other) {
        static Asked of(String first, String second) {
            StoryFacts facts =
                    new CheckedReports().at("08:00", first).at("09:00", second).facts();
            List<ClaimFacts> claims = CheckedReports.of(facts, Slot.QUANTITY);
            return new Asked(new OwnCounts(facts, CheckedReports.calculus()), claims.get(claims.size() - 1));
        }

        boolean contradicts() {
            return own.contradict(FIRST, other);
        }

        boolean hasRange() {
            return own.haveRangeFor(FIRST, other);
        }
    }

    @Test
    void anotherNumberOfTheSameThingContradicts() {
        assertThat(Asked.of("Gudang itu menyimpan 30 karung.", "Gudang itu menyimpan 45 karung.")
                        .contradicts())
                .isTrue();
    }

    @Test
    void anotherThingDoesNot() {
        assertThat(Asked.of("Ledakan itu merusak 30 rumah.", "Ledakan itu melukai 45 orang.")
                        .contradicts())
                .isFalse();
        assertThat(Asked.of("Gudang itu menyimpan 45 karung.", "Gudang itu menyimpan 45 karung.")
                        .contradicts())
                .isFalse();
    }

    @Test
    void aRangeHoldsANumberInIt() {
        assertThat(Asked.of("Banjir itu setinggi 5 hingga 120 cm.", "Banjir itu setinggi 60 cm.")
                        .hasRange())
                .isTrue();
        assertThat(Asked.of("Banjir itu setinggi 5 hingga 50 cm.", "Banjir itu setinggi 60 cm.")
                        .hasRange())
                .isFalse();
    }

    @Test
    void aVagueNumberIsNoRange() {
        assertThat(Asked.of(
                                "Maskapai itu membatalkan sejumlah penerbangan.",
                                "Maskapai itu membatalkan 26 penerbangan.")
                        .hasRange())
                .isFalse();
    }

    @Test
    void oneNumberIsNoRange() {
        assertThat(Asked.of("Banjir itu setinggi 60 cm.", "Banjir itu setinggi 60 cm.")
                        .hasRange())
                .isFalse();
    }

    @Test
    void anArticleWithoutCountsKnowsNothing() {
        assertThat(Asked.of("Banjir itu surut.", "Banjir itu setinggi 60 cm.").contradicts())
                .isFalse();
    }
}
