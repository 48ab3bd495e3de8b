package dev.silang.check.pair;

import static dev.silang.check.pair.StoryBuilder.amount;
import static dev.silang.check.pair.StoryBuilder.bearing;
import static dev.silang.check.pair.StoryBuilder.cause;
import static dev.silang.check.pair.StoryBuilder.clock;
import static dev.silang.check.pair.StoryBuilder.code;
import static dev.silang.check.pair.StoryBuilder.coordinates;
import static dev.silang.check.pair.StoryBuilder.count;
import static dev.silang.check.pair.StoryBuilder.day;
import static dev.silang.check.pair.StoryBuilder.inferred;
import static dev.silang.check.pair.StoryBuilder.lasting;
import static dev.silang.check.pair.StoryBuilder.nth;
import static dev.silang.check.pair.StoryBuilder.organisation;
import static dev.silang.check.pair.StoryBuilder.person;
import static dev.silang.check.pair.StoryBuilder.place;
import static dev.silang.check.pair.StoryBuilder.places;
import static dev.silang.check.pair.StoryBuilder.range;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.pair.StoryBuilder.Told;
import dev.silang.claim.Slot;
import dev.silang.value.Hedge;
import dev.silang.value.Party;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** {@link ClaimFacts}: what is asked of a claim again and again. */
class ClaimFactsTest {
    private static ClaimFacts facts(Told told) {
        return new StoryBuilder().report("a", 8).claim(told);
    }

    @Test
    void whatTheClaimSays() {
        ClaimFacts claim = facts(person("a", "Budi Santoso").frame("flood"));
        assertThat(claim.article()).isEqualTo("a");
        assertThat(claim.claim().article().id()).isEqualTo("a");
        assertThat(claim.slot()).isEqualTo(Slot.PARTICIPANT);
        assertThat(claim.value()).isInstanceOf(Party.class);
        assertThat(claim.about().frame()).isEqualTo("flood");
        assertThat(claim.published()).isEqualTo("2024-06-05T08:00+07:00");
        assertThat(claim.number()).isZero();
    }

    @Test
    void speakersAreNoAgencies() {
        assertThat(facts(count("a", 3, "dead").saidBy("Budi Santoso").fromAgency("ANTARA"))
                        .speakers())
                .containsExactly("Budi Santoso");
    }

    @Test
    void isSettled() {
        assertThat(facts(code("a", "AA1234BB")).isSettled()).isTrue();
        assertThat(facts(amount("a", "5.6", "m", "dead")).isSettled()).isTrue();
        assertThat(facts(count("a", 3, "man")).isSettled()).isTrue();
        assertThat(facts(count("a", 3, "dead")).isSettled()).isFalse();
        assertThat(facts(lasting("a", 3)).isSettled()).isFalse();
    }

    @Test
    void isAmount() {
        assertThat(facts(amount("a", "5.6", "m", "height")).isAmount()).isTrue();
        assertThat(facts(count("a", 3, "dead")).isAmount()).isFalse();
        assertThat(facts(lasting("a", 3)).isAmount()).isFalse();
    }

    @Test
    void isUnknown() {
        assertThat(facts(count("a", 3, "arah").unknown()).isUnknown()).isTrue();
        assertThat(facts(count("a", 3, "dead")).isUnknown()).isFalse();
        assertThat(facts(amount("a", "3", "", "magnitude")).isUnknown()).isFalse();
    }

    @Test
    void isPart() {
        assertThat(facts(count("a", 3, "dead").part()).isPart()).isTrue();
        assertThat(facts(count("a", 3, "dead")).isPart()).isFalse();
    }

    @Test
    void isOne() {
        assertThat(facts(count("a", 1, "shop")).isOne()).isTrue();
        assertThat(facts(amount("a", "1.0", "m", "height")).isOne()).isTrue();
        assertThat(facts(count("a", 2, "shop")).isOne()).isFalse();
        assertThat(facts(count("a", 0, "shop")).isOne()).isFalse();
        assertThat(facts(range("a", 1, 3, "shop")).isOne()).isFalse();
        assertThat(facts(nth("a", 1, "kunjungan")).isOne()).isFalse();
    }

    @Test
    void isPlanned() {
        assertThat(facts(day("a", "2024-06-07").planned()).isPlanned()).isTrue();
        assertThat(facts(day("a", "2024-06-07").suspected()).isPlanned()).isFalse();
        assertThat(facts(day("a", "2024-06-07")).isPlanned()).isFalse();
    }

    @Test
    void boundsOfTime() {
        ClaimFacts until = facts(day("a", "2024-06-07").hedge(Hedge.AT_MOST));
        assertThat(until.isUntil()).isTrue();
        assertThat(until.isTimeBound()).isTrue();
        ClaimFacts since = facts(day("a", "2024-06-07").hedge(Hedge.AT_LEAST));
        assertThat(since.isUntil()).isFalse();
        assertThat(since.isTimeBound()).isTrue();
        ClaimFacts about = facts(day("a", "2024-06-07").hedge(Hedge.AROUND));
        assertThat(about.isUntil()).isFalse();
        assertThat(about.isTimeBound()).isFalse();
        ClaimFacts count = facts(count("a", 5, "dead").hedge(Hedge.AT_MOST));
        assertThat(count.isUntil()).isFalse();
        assertThat(count.isTimeBound()).isFalse();
    }

    @Test
    void clockAndDay() {
        assertThat(facts(clock("a", "10:30")).hasClock()).isTrue();
        assertThat(facts(clock("a", "00:00")).hasClock()).isTrue();
        assertThat(facts(day("a", "2024-06-05")).hasClock()).isFalse();
        assertThat(facts(lasting("a", 5)).hasClock()).isFalse();
        assertThat(facts(day("a", "2024-06-05")).hasDay()).isTrue();
        assertThat(facts(inferred("a", "2024-06-05")).hasDay()).isFalse();
        assertThat(facts(clock("a", "10:30")).hasDay()).isFalse();
        assertThat(facts(lasting("a", 5)).hasDay()).isFalse();
    }

    @Test
    void isMatchMinute() {
        assertThat(facts(clock("a", "00:52").ofMatch()).isMatchMinute()).isTrue();
        assertThat(facts(clock("a", "00:52")).isMatchMinute()).isFalse();
    }

    @Test
    void isAhead() {
        assertThat(facts(day("a", "2024-06-06")).isAhead()).isTrue();
        assertThat(facts(day("a", "2024-06-05")).isAhead()).isFalse();
        assertThat(facts(day("a", "2024-06-04")).isAhead()).isFalse();
        assertThat(facts(clock("a", "2024-06-06", "10:30")).isAhead()).isFalse();
        assertThat(facts(clock("a", "10:30")).isAhead()).isFalse();
        assertThat(facts(day("unknown", "2024-06-06")).isAhead()).isFalse();
        assertThat(facts(count("a", 5, "dead")).isAhead()).isFalse();
    }

    @Test
    void theDayOfAClock() {
        assertThat(facts(clock("a", "2024-06-04", "10:30")).day()).isEqualTo(LocalDate.of(2024, 6, 4));
        assertThat(facts(clock("a", "10:30")).day()).isEqualTo(LocalDate.of(2024, 6, 5));
        assertThat(facts(clock("unknown", "10:30")).day()).isNull();
    }

    @Test
    void isOfSpeech() {
        assertThat(facts(day("a", "2024-06-05").speech()).isOfSpeech()).isTrue();
        assertThat(facts(day("a", "2024-06-05").frame("flood")).isOfSpeech()).isFalse();
    }

    @Test
    void isMainEvent() {
        StoryBuilder story = new StoryBuilder()
                .beside(
                        count("a", 3, "dead").frame("flood"),
                        count("b", 3, "dead").frame("flood"));
        assertThat(story.claim(place("c", "Batang").frame("flood")).isMainEvent())
                .isTrue();
        assertThat(story.claim(place("c", "Batang").frame("quake")).isMainEvent())
                .isFalse();
        assertThat(story.claim(place("c", "Batang")).isMainEvent()).isFalse();
    }

    @Test
    void isHeadlineName() {
        assertThat(facts(person("a", "Budi Santoso").inTitle()).isHeadlineName())
                .isTrue();
        assertThat(facts(person("a", "Budi Santoso")).isHeadlineName()).isFalse();
        assertThat(facts(count("a", 3, "dead").inTitle()).isHeadlineName()).isFalse();
        assertThat(facts(lasting("a", 3).inTitle()).isHeadlineName()).isFalse();
    }

    @Test
    void isSite() {
        assertThat(facts(place("a", "Kedungwuni")).isSite()).isTrue();
        assertThat(facts(bearing("a", 24, "Pacitan")).isSite()).isTrue();
        assertThat(facts(place("a", "Kedungwuni").inPassing()).isSite()).isFalse();
        assertThat(facts(place("a", "rumah sakit")).isSite()).isFalse();
        assertThat(facts(place("a", "pT Sawit")).isSite()).isFalse();
        assertThat(facts(places("a", "Malang")).isSite()).isFalse();
        assertThat(facts(cause("a", "listrik")).isSite()).isFalse();
    }

    @Test
    void isMeasured() {
        assertThat(facts(bearing("a", 24, "Pacitan")).isMeasured()).isTrue();
        assertThat(facts(coordinates("a", "8.4", "111.1")).isMeasured()).isTrue();
        assertThat(facts(place("a", "Kedungwuni")).isMeasured()).isFalse();
        assertThat(facts(amount("a", "24", "m", "height")).isMeasured()).isFalse();
    }

    @Test
    void isPerson() {
        assertThat(facts(person("a", "Budi Santoso")).isPerson()).isTrue();
        assertThat(facts(organisation("a", "Tirta Media")).isPerson()).isFalse();
        assertThat(facts(place("a", "Kedungwuni")).isPerson()).isFalse();
    }

    @Test
    void nameWords() {
        assertThat(facts(person("a", "Suparto")).nameWords()).isEqualTo(1);
        assertThat(facts(person("a", "Budi Dwi Santoso")).nameWords()).isEqualTo(3);
        assertThat(facts(place("a", "Kedungwuni")).nameWords()).isZero();
    }

    @Test
    void rank() {
        assertThat(facts(nth("a", 3, "kunjungan")).rank()).isEqualTo(3);
        assertThat(facts(place("a", "Kedungwuni")).rank()).isZero();
    }
}
