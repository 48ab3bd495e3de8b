package dev.silang.check.score;

import static dev.silang.check.pair.StoryBuilder.amount;
import static dev.silang.check.pair.StoryBuilder.cause;
import static dev.silang.check.pair.StoryBuilder.clock;
import static dev.silang.check.pair.StoryBuilder.code;
import static dev.silang.check.pair.StoryBuilder.coordinates;
import static dev.silang.check.pair.StoryBuilder.count;
import static dev.silang.check.pair.StoryBuilder.day;
import static dev.silang.check.pair.StoryBuilder.lasting;
import static dev.silang.check.pair.StoryBuilder.nth;
import static dev.silang.check.pair.StoryBuilder.office;
import static dev.silang.check.pair.StoryBuilder.person;
import static dev.silang.check.pair.StoryBuilder.place;
import static dev.silang.check.pair.StoryBuilder.position;
import static dev.silang.check.pair.StoryBuilder.topic;
import static dev.silang.check.pair.StoryBuilder.upTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.silang.check.pair.StoryBuilder;
import dev.silang.check.pair.StoryBuilder.Told;
import dev.silang.relation.Relation;
import dev.silang.value.Hedge;
import java.time.DayOfWeek;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** {@link Bar}: how much is asked of two claims; {@link ScorerTest} has pairs at each bar and just below it. */
class BarTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static double disagree(Told a, Told b) {
        return Bar.disagree(new StoryBuilder().pair(a, b));
    }

    private static double agree(Told a, Told b, Relation relation) {
        return Bar.agree(new StoryBuilder().pair(a, b), relation);
    }

    private static Told shops(String article, long number) {
        return count(article, number, "shop");
    }

    @Test
    void counts() {
        assertThat(disagree(shops("a", 3), shops("b", 4))).isEqualTo(0.6);
        assertThat(disagree(shops("a", 3).scope("kendal"), shops("b", 4).scope("kendal")))
                .isEqualTo(0.6);
        assertThat(disagree(shops("a", 3).scope("kendal"), shops("b", 4))).isCloseTo(0.6 + 0.08, EXACT);
        assertThat(disagree(shops("a", 3).unknown(), shops("b", 4))).isCloseTo(0.6 + 0.1, EXACT);
        assertThat(disagree(count("a", 3, "missing"), count("b", 4, "buried"))).isCloseTo(0.6 + 0.1, EXACT);
        assertThat(disagree(shops("a", 3).part(), shops("b", 4))).isCloseTo(0.6 + 0.1, EXACT);
        assertThat(disagree(amount("a", "3", "m", "height"), amount("b", "4", "m", "height")))
                .isCloseTo(0.6 + 0.08, EXACT);
        assertThat(disagree(count("a", 3, "driver"), count("b", 4, "driver"))).isCloseTo(0.6 + 0.08, EXACT);
    }

    @Test
    void countsOfWhichAReportGivesMany() {
        assertThat(Bar.disagree(new StoryBuilder()
                        .pair(
                                position(shops("a", 3)),
                                position(shops("b", 4)),
                                position(shops("b", 5)),
                                position(shops("b", 6)),
                                position(shops("b", 7)))))
                .isCloseTo(0.6 + 0.1, EXACT);
        assertThat(Bar.disagree(new StoryBuilder()
                        .pair(
                                position(shops("a", 3).unknown()),
                                position(shops("b", 4)),
                                position(shops("b", 5)),
                                position(shops("b", 6)),
                                position(shops("b", 7)))))
                .isCloseTo(0.6 + 0.1, EXACT);
    }

    @Test
    void allThatMakesACountVagueAddsUp() {
        assertThat(disagree(amount("a", "3", "m", "missing").scope("kendal").part(), amount("b", "4", "m", "buried")))
                .isCloseTo(0.6 + 0.08 + 0.1 + 0.1 + 0.08, EXACT);
    }

    @Test
    void times() {
        assertThat(disagree(clock("a", "10:30"), clock("b", "11:30"))).isEqualTo(0.6);
        assertThat(disagree(day("a", "2024-06-04").ofMatch(), day("b", "2024-06-05")))
                .isEqualTo(0.6);
        assertThat(disagree(day("a", "2024-06-04"), day("b", "2024-06-05").ofMatch()))
                .isEqualTo(0.6);
        assertThat(disagree(
                        day("a", "2024-06-04").frame("flood"),
                        day("b", "2024-06-05").frame("flood")))
                .isEqualTo(0.75);
        assertThat(disagree(day("a", "2024-06-04"), day("b", "2024-06-05").frame("flood")))
                .isCloseTo(0.75 + 0.05, EXACT);
        assertThat(disagree(day("a", "2024-06-04").hedge(Hedge.AT_MOST), day("b", "2024-06-05")))
                .isEqualTo(0.3);
        assertThat(disagree(day("a", "2024-05-04", DayOfWeek.TUESDAY), day("b", "2024-06-04")))
                .isZero();
    }

    @Test
    void allElse() {
        assertThat(disagree(coordinates("a", "8.1", "111.1"), coordinates("b", "8.2", "111.1")))
                .isEqualTo(0.1);
        assertThat(disagree(place("a", "Batang"), place("b", "Kendal"))).isEqualTo(0.5);
        assertThat(disagree(lasting("a", 3), lasting("b", 4))).isEqualTo(0.5);
        assertThat(disagree(nth("a", 1, "kali"), nth("b", 2, "kali"))).isEqualTo(0.5);
        assertThat(disagree(person("a", "Suparto"), person("b", "Suparno"))).isEqualTo(0.5);
        assertThat(disagree(code("a", "AA1"), code("b", "AA2"))).isEqualTo(0.5);
        assertThat(disagree(cause("a", "listrik"), cause("b", "listrik").denied()))
                .isEqualTo(0.5);
        assertThat(disagree(topic("a", "listrik"), topic("b", "kompor"))).isEqualTo(0.5);
        assertThat(disagree(office("a", "Budi", "camat"), office("b", "Budi", "lurah")))
                .isEqualTo(0.5);
    }

    @Test
    void claimsThatAgree() {
        bars(person("a", "Budi"), person("b", "Budi Santoso"), 0, 0);
        bars(office("a", "Budi", "camat"), office("b", "Budi", "camat"), 0, 0);
        bars(code("a", "AA1"), code("b", "AA1"), 0, 0);
        bars(place("a", "Batang"), place("b", "Batang"), 0, 0.15);
        bars(topic("a", "listrik"), topic("b", "listrik"), 0, 0.1);
        bars(cause("a", "listrik"), cause("b", "listrik"), 0, 0.1);
        bars(day("a", "2024-06-04"), day("b", "2024-06-04"), 0.1, 0.2);
        bars(lasting("a", 3), lasting("b", 3), 0.05, 0.2);
        bars(nth("a", 1, "kali"), nth("b", 1, "kali"), 0.05, 0.2);
        bars(shops("a", 3), shops("b", 3), 0.4, 0.5);
    }

    /** A number of three digits or with decimals hardly comes twice by chance. */
    @Test
    void tellingNumbers() {
        bars(shops("a", 100), shops("b", 100), 0.4, 0.5);
        bars(shops("a", 101), shops("b", 101), 0.15, 0.15);
        bars(amount("a", "5.6", "", "magnitude"), amount("b", "5.6", "", "magnitude"), 0.15, 0.15);
        bars(amount("a", "5.0", "", "magnitude"), amount("b", "5.0", "", "magnitude"), 0.4, 0.5);
        bars(upTo("a", 150, "shop"), upTo("b", 150, "shop"), 0.4, 0.5);
    }

    private static void bars(Told a, Told b, double same, double finer) {
        assertThat(agree(a, b, Relation.SAME)).isEqualTo(same);
        assertThat(agree(a, b, Relation.FINER)).isEqualTo(finer);
        assertThat(agree(a, b, Relation.COARSER)).isEqualTo(finer);
    }
}
