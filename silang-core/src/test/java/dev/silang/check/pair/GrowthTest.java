package dev.silang.check.pair;

import static dev.silang.check.pair.StoryBuilder.cause;
import static dev.silang.check.pair.StoryBuilder.count;
import static dev.silang.check.pair.StoryBuilder.lasting;
import static dev.silang.check.pair.StoryBuilder.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.pair.StoryBuilder.Told;
import dev.silang.value.Hedge;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link Growth}: when a later report's answer takes the place of an earlier one. */
class GrowthTest {
    private static final Told LEAST_FORTY = count("early", 40, "injured").hedge(Hedge.AT_LEAST);

    /** Both ways round: the order of the claims plays no part. */
    private static boolean supersedes(Told a, Told b) {
        StoryBuilder story = new StoryBuilder().report("early", 8).report("late", 10);
        boolean one = story.pair(a, b).isSuperseded();
        assertThat(story.pair(b, a).isSuperseded()).isEqualTo(one);
        return one;
    }

    @Test
    void aLaterTollThatRisesAboveTheBound() {
        assertThat(supersedes(LEAST_FORTY, count("late", 51, "injured"))).isTrue();
        assertThat(supersedes(LEAST_FORTY, count("late", 51, "injured").hedge(Hedge.MORE_THAN)))
                .isTrue();
        assertThat(supersedes(
                        count("early", 40, "injured"),
                        count("late", 51, "injured").hedge(Hedge.MORE_THAN)))
                .isTrue();
    }

    @Test
    void onlyRisingTolls() {
        assertThat(supersedes(LEAST_FORTY, count("late", 40, "injured"))).isFalse();
        assertThat(supersedes(LEAST_FORTY, count("late", 39, "injured"))).isFalse();
        assertThat(supersedes(
                        count("early", 51, "injured"),
                        count("late", 40, "injured").hedge(Hedge.AT_LEAST)))
                .isFalse();
    }

    @Test
    void whatWasRoundedDownHasNotRisen() {
        Told over100 = count("early", 100, "injured").hedge(Hedge.MORE_THAN);
        assertThat(supersedes(over100, count("late", 116, "injured"))).isFalse();
        assertThat(supersedes(over100, count("late", 230, "injured"))).isTrue();
        assertThat(supersedes(count("early", 100, "injured").hedge(Hedge.AT_LEAST), count("late", 116, "injured")))
                .isTrue();
    }

    @Test
    void onlyBoundsOfWhatGrows() {
        assertThat(supersedes(count("early", 40, "injured"), count("late", 51, "injured")))
                .isFalse();
        assertThat(supersedes(count("early", 40, "man").hedge(Hedge.AT_LEAST), count("late", 51, "injured")))
                .isFalse();
        assertThat(supersedes(LEAST_FORTY, count("late", 51, "man"))).isFalse();
        assertThat(supersedes(lasting("early", 5).hedge(Hedge.AT_LEAST), lasting("late", 6)))
                .isFalse();
        assertThat(supersedes(person("early", "Budi Santoso"), person("late", "Budi Susanto")))
                .isFalse();
    }

    @Test
    void onlyReportsWhoseTimesAreKnownAndDiffer() {
        assertThat(supersedes(LEAST_FORTY, count("unknown", 51, "injured"))).isFalse();
        assertThat(supersedes(count("unknown", 40, "injured").hedge(Hedge.AT_LEAST), count("late", 51, "injured")))
                .isFalse();
        assertThat(supersedes(LEAST_FORTY, count("early", 51, "injured"))).isFalse();
    }

    @Test
    void aCauseThatWasOpen() {
        Told open = cause("early", "unknown").denied();
        assertThat(supersedes(open, cause("late", "listrik"))).isTrue();
        assertThat(supersedes(cause("late", "unknown").denied(), cause("early", "listrik")))
                .isFalse();
        assertThat(supersedes(cause("early", "listrik"), cause("late", "kompor")))
                .isFalse();
        assertThat(supersedes(open, cause("late", "kompor").denied())).isFalse();
        assertThat(supersedes(open, cause("unknown", "kompor"))).isFalse();
    }

    @Test
    void aCauseThatIsDeniedIsNotOpen() {
        assertThat(supersedes(cause("early", "bakteri").denied(), cause("late", "nitrit")))
                .isFalse();
    }

    @Test
    void whatALaterReportTellsToHaveChanged() {
        assertThat(supersedes(
                        count("early", 62, "man"), count("late", 68, "man").formerly(62)))
                .isTrue();
        assertThat(supersedes(
                        count("early", 68, "man"), count("late", 62, "man").formerly(68)))
                .isTrue();
        assertThat(supersedes(
                        count("unknown", 62, "man"), count("late", 68, "man").formerly(62)))
                .isTrue();
        assertThat(supersedes(
                        count("early", 62, "man"), count("late", 68, "man").formerly(61)))
                .isFalse();
        assertThat(supersedes(
                        count("late", 62, "man"), count("early", 68, "man").formerly(62)))
                .isFalse();
        assertThat(supersedes(
                        count("early", 62, "house"), count("late", 68, "man").formerly(62)))
                .isFalse();
    }

    @Test
    void aReportThatKnowsTheNewValueIsNotOfBefore() {
        StoryBuilder story = new StoryBuilder().report("early", 8).report("late", 10);
        Told now = count("late", 68, "man").formerly(62);
        assertThat(story.pair(List.of(count("early", 62, "man")), List.of(now, count("early", 68, "man")))
                        .isSuperseded())
                .isFalse();
    }

    private static boolean hasRisen(int early, int late, Told a, Told b) {
        StoryBuilder story = new StoryBuilder().report("early", early).report("late", late);
        boolean one = story.pair(a, b).hasRisen();
        assertThat(story.pair(b, a).hasRisen()).isEqualTo(one);
        return one;
    }

    @Test
    void aLargerNumberSixHoursLaterIsNewer() {
        Told fewer = count("early", 40, "shop");
        Told more = count("late", 51, "shop");
        assertThat(hasRisen(6, 12, fewer, more)).isTrue();
        assertThat(hasRisen(6, 11, fewer, more)).isFalse();
        assertThat(hasRisen(6, 18, count("early", 51, "shop"), count("late", 40, "shop")))
                .isFalse();
        assertThat(hasRisen(6, 18, lasting("early", 5), lasting("late", 6))).isFalse();
    }
}
