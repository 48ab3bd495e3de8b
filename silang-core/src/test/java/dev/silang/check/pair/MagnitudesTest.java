package dev.silang.check.pair;

import static dev.silang.check.pair.StoryBuilder.amount;
import static dev.silang.check.pair.StoryBuilder.count;
import static dev.silang.check.pair.StoryBuilder.lasting;
import static dev.silang.check.pair.StoryBuilder.place;
import static dev.silang.check.pair.StoryBuilder.range;
import static dev.silang.check.pair.StoryBuilder.upTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.pair.StoryBuilder.Told;
import dev.silang.value.Hedge;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@link Magnitudes}: when two numbers are too far apart, and when a slip parts them. */
class MagnitudesTest {
    private static PairFacts pair(Told a, Told b) {
        return new StoryBuilder().pair(a, b);
    }

    private static PairFacts counts(long a, long b) {
        return pair(count("a", a, "dead"), count("b", b, "dead"));
    }

    /** Ten of their words are the same, so that only the digits decide. */
    private static PairFacts amounts(String a, String b) {
        return pair(
                amount("a", a, "har", "area").words("luas", "lahan", "bakar"),
                amount("b", b, "har", "area").words("luas", "lahan", "bakar"));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "1, 20, false",
        "20, 1, false",
        "1, 21, true",
        "21, 1, true",
        "5, 100, false",
        "0, 100, false",
        "100, 0, false"
    })
    void countsFarApart(long a, long b, boolean far) {
        assertThat(counts(a, b).isFarApart()).isEqualTo(far);
    }

    @ParameterizedTest(name = "{0} h and {1} h: {2}")
    @CsvSource({"1, 4, false", "4, 1, false", "1, 5, true", "5, 1, true", "2, 8, false"})
    void durationsFarApart(long a, long b, boolean far) {
        assertThat(pair(lasting("a", a), lasting("b", b)).isFarApart()).isEqualTo(far);
    }

    @Test
    void whatIsNoNumberIsNotFarApart() {
        assertThat(pair(place("a", "Kedungwuni"), place("b", "Paninggaran")).isFarApart())
                .isFalse();
        assertThat(amounts("-300", "2").isFarApart()).isFalse();
        assertThat(amounts("2", "-300").isFarApart()).isFalse();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "990, 990, false",
        "991, 991, true",
        "1000, 1000, false",
        "1100, 1100, true",
        "36000, 36000, true",
        "3.66, 3.66, true",
        "3.6, 3.6, false",
        "36000, 360000, false",
        "36000, 37000, false"
    })
    void figuresThatChanceHardlyGivesTwice(String a, String b, boolean telling) {
        assertThat(amounts(a, b).isTellingFigure()).isEqualTo(telling);
    }

    @ParameterizedTest(name = "more than {0}, and {1}: {2}")
    @CsvSource({"5, 10, false", "5, 11, true", "11, 5, true", "10, 5, false"})
    void farBeyondABound(long bound, long number, boolean far) {
        Told more = count("a", bound, "dead").hedge(Hedge.MORE_THAN);
        assertThat(pair(more, count("b", number, "dead")).isFarBeyondBound()).isEqualTo(far);
        assertThat(pair(count("b", number, "dead"), more).isFarBeyondBound()).isEqualTo(far);
    }

    @Test
    void onlyBoundsAreGoneBeyond() {
        assertThat(counts(5, 11).isFarBeyondBound()).isFalse();
        assertThat(pair(lasting("a", 5).hedge(Hedge.AT_LEAST), lasting("b", 168))
                        .isFarBeyondBound())
                .isTrue();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "7.79, 7790, true",
        "779, 7.79, true",
        "314.6, 314600, true",
        "78, 7800, false",
        "7.8, 78, false",
        "7.79, 7.97, false",
        "5, 50, false"
    })
    void scaleSlip(String a, String b, boolean slip) {
        assertThat(amounts(a, b).isScaleSlip()).isEqualTo(slip);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "435.75, 435.74, true",
        "10.3, 10.03, true",
        "1234, 1235, true",
        "1234, 1243, true",
        "123, 1234, true",
        "1234, 123, true",
        // Numbers of three digits differ by one of them by chance.
        "123, 124, false",
        "12, 13, false",
        "1234, 1256, false",
        "1234, 12340, false"
    })
    void digitSlip(String a, String b, boolean slip) {
        assertThat(amounts(a, b).isDigitSlip()).isEqualTo(slip);
    }

    @Test
    void digits() {
        StoryBuilder story = new StoryBuilder();
        assertThat(story.claim(count("a", 12_300, "house")).digits()).isEqualTo("123");
        assertThat(story.claim(amount("a", "-5.60", "Cel", "temperature")).digits())
                .isEqualTo("56");
        assertThat(story.claim(range("a", 120, 130, "house")).digits()).isEmpty();
        assertThat(story.claim(lasting("a", 5)).digits()).isEmpty();
        assertThat(story.claim(place("a", "Kedungwuni")).digits()).isEmpty();
    }

    @Test
    void numberThatWasSaid() {
        StoryBuilder story = new StoryBuilder();
        assertThat(story.claim(count("a", 17, "dead")).amount()).isEqualByComparingTo("17");
        assertThat(story.claim(range("a", 5, 7, "dead")).amount()).isEqualByComparingTo("5");
        assertThat(story.claim(upTo("a", 9, "dead")).amount()).isEqualByComparingTo("9");
        assertThat(story.claim(lasting("a", 2)).amount()).isEqualByComparingTo(BigDecimal.valueOf(7200));
        assertThat(story.claim(place("a", "Kedungwuni")).amount()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Hedge.class,
            names = {"AT_LEAST", "MORE_THAN"})
    void lowerBound(Hedge hedge) {
        StoryBuilder story = new StoryBuilder();
        assertThat(story.claim(count("a", 5, "dead").hedge(hedge)).isLowerBound())
                .isTrue();
        assertThat(story.claim(lasting("a", 5).hedge(hedge)).isLowerBound()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Hedge.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AT_LEAST", "MORE_THAN"})
    void noLowerBound(Hedge hedge) {
        StoryBuilder story = new StoryBuilder();
        assertThat(story.claim(count("a", 5, "dead").hedge(hedge)).isLowerBound())
                .isFalse();
        assertThat(story.claim(lasting("a", 5).hedge(hedge)).isLowerBound()).isFalse();
        assertThat(story.claim(place("a", "Kedungwuni")).isLowerBound()).isFalse();
    }
}
