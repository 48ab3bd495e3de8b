package dev.silang.check.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.silang.Silang;
import dev.silang.check.align.Candidate;
import dev.silang.check.score.ConflictModel;
import dev.silang.text.Article;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservationsTest {
    private static final Silang SILANG = Silang.create();

    private static final List<Article> FIRES = List.of(
            Article.of(
                    "a",
                    "Kebakaran di Pasar Sukamaju menewaskan 12 orang pada Senin malam. Sebanyak 30 kios hangus."
                            + " Polisi memeriksa tiga saksi."),
            Article.of(
                    "b",
                    "Kebakaran di Pasar Sukamaju menewaskan 14 orang pada Senin malam. Sebanyak 30 kios hangus."
                            + " Warga mengungsi ke dua masjid."));

    private static List<Candidate> candidates() {
        return SILANG.candidates(FIRES);
    }

    private static Candidate deaths() {
        return candidates().stream()
                .filter(candidate -> candidate.pair().a().claim().quote().contains("12")
                        && candidate.pair().b().claim().quote().contains("14"))
                .findFirst()
                .orElseThrow();
    }

    private static double seen(Candidate candidate, String name) {
        return candidate.row()[ConflictModel.FEATURES.place(name)];
    }

    @Test
    void aCandidateIsShownOrNot() {
        assertThat(deaths().shown()).isTrue();
        assertThat(candidates()).anyMatch(candidate -> !candidate.shown());
    }

    @Test
    void oneSentenceWithTwoValuesIsAlikeAndNearest() {
        Candidate deaths = deaths();
        assertThat(seen(deaths, "quantity")).isOne();
        assertThat(seen(deaths, "likeness")).isCloseTo(1, within(1e-9));
        assertThat(seen(deaths, "margin")).isPositive();
        assertThat(seen(deaths, "log-ratio")).isCloseTo(Math.log(14 / 12.0), within(1e-9));
        assertThat(seen(deaths, "digit-edits")).isOne();
        assertThat(seen(deaths, "says-both")).isZero();
    }

    /** Not so of the weight of the rules, which looks at the first of the two in places. */
    @Test
    void theOrderOfTheTwoDoesNotMatter() {
        List<Article> turned = List.of(
                Article.of("b", FIRES.get(0).text()),
                Article.of("a", FIRES.get(1).text()));
        List<List<Long>> other = SILANG.candidates(turned).stream()
                .map(ObservationsTest::observed)
                .toList();
        assertThat(candidates().stream().map(ObservationsTest::observed)).hasSameElementsAs(other);
    }

    /** Rounded: words add up in the order in which they are met. */
    private static List<Long> observed(Candidate candidate) {
        return Arrays.stream(candidate.row(), 0, Observations.FEATURES.size())
                .mapToObj(number -> Math.round(number * 1e9))
                .toList();
    }

    @Test
    void namesAreEach() {
        assertThat(Observations.FEATURES.names()).doesNotHaveDuplicates().contains("depth", "name-edits");
        assertThat(deaths().row()).hasSize(ConflictModel.FEATURES.size());
    }
}
