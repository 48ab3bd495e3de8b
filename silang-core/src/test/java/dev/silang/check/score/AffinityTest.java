package dev.silang.check.score;

import static dev.silang.check.pair.StoryBuilder.cause;
import static dev.silang.check.pair.StoryBuilder.code;
import static dev.silang.check.pair.StoryBuilder.count;
import static dev.silang.check.pair.StoryBuilder.day;
import static dev.silang.check.pair.StoryBuilder.lasting;
import static dev.silang.check.pair.StoryBuilder.nth;
import static dev.silang.check.pair.StoryBuilder.office;
import static dev.silang.check.pair.StoryBuilder.person;
import static dev.silang.check.pair.StoryBuilder.place;
import static dev.silang.check.pair.StoryBuilder.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.silang.check.pair.StoryBuilder;
import dev.silang.check.pair.StoryBuilder.Told;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** {@link Affinity}: how surely two claims answer one question, summed by hand. */
class AffinityTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static Tally of(Told a, Told b) {
        return Affinity.of(new StoryBuilder().pair(a, b));
    }

    private static Told toll(String article) {
        return count(article, 3, "dead");
    }

    @Test
    void countsOfOneThing() {
        assertThat(of(toll("a"), toll("b")).sum()).isCloseTo(0.45, EXACT);
        assertThat(of(toll("a"), toll("b")).facts()).containsExactly(Fact.CONCEPT);
        assertThat(of(count("a", 3, "missing"), count("b", 3, "buried")).sum()).isCloseTo(0.45 * 0.7, EXACT);
        assertThat(of(count("a", 3, "person"), count("b", 3, "dead")).sum()).isCloseTo(0.45 * 0.35, EXACT);
    }

    @Test
    void countsInTheirClauses() {
        assertThat(of(toll("a").words("bus", "jurang"), toll("b").words("bus", "jurang", "malam"))
                        .sum())
                .isCloseTo(0.45 + 0.45 * 2 / 3, EXACT);
        assertThat(of(toll("a").frame("crash"), toll("b").frame("crash")).sum()).isCloseTo(0.45 + 0.15, EXACT);
        assertThat(of(toll("a").frame("crash"), toll("b").frame("flood")).sum()).isCloseTo(0.45 - 0.05, EXACT);
        assertThat(of(toll("a").scope("kendal"), toll("b").scope("kendal")).sum())
                .isCloseTo(0.45 + 0.1, EXACT);
        assertThat(of(toll("a").saidBy("Budi"), toll("b").saidBy("Budi")).sum()).isCloseTo(0.45 + 0.1, EXACT);
    }

    @Test
    void countsThatMeetInAllAreSure() {
        assertThat(of(all(toll("a")), all(toll("b"))).sum()).isEqualTo(1);
        assertThat(of(all(toll("a")), all(toll("b"))).facts())
                .containsExactly(Fact.CONCEPT, Fact.COUNT_CONTEXT, Fact.COUNT_EVENT, Fact.SCOPE, Fact.SPEAKER);
    }

    private static Told all(Told told) {
        return told.words("bus", "jurang", "malam")
                .frame("crash")
                .scope("kendal")
                .saidBy("Budi");
    }

    @Test
    void countsOfTwoThings() {
        assertThat(of(all(toll("a")), all(toll("b")).background()).sum()).isZero();
        assertThat(of(all(toll("a")), all(toll("b")).scope("batang")).sum()).isZero();
        assertThat(of(all(toll("a")), all(count("b", 3, "injured"))).sum()).isZero();
    }

    @Test
    void partsOfEvents() {
        Told a = day("a", "2024-06-04").frame("crash");
        assertThat(of(a, day("b", "2024-06-05").frame("crash")).sum()).isCloseTo(0.5, EXACT);
        assertThat(of(a, day("b", "2024-06-05").frame("flood")).sum()).isZero();
        assertThat(of(
                                day("a", "2024-06-04").words("bus"),
                                day("b", "2024-06-05").words("bus"))
                        .sum())
                .isCloseTo(0.5 / 3, EXACT);
        assertThat(of(
                                day("a", "2024-06-04").saidBy("Budi"),
                                day("b", "2024-06-05").saidBy("Budi"))
                        .sum())
                .isCloseTo(0.1, EXACT);
        assertThat(of(all(day("a", "2024-06-04")), all(day("b", "2024-06-05"))).sum())
                .isEqualTo(1);
        assertThat(of(all(day("a", "2024-06-04")), all(day("b", "2024-06-05")).background())
                        .sum())
                .isZero();
    }

    @Test
    void allPartsOfEventsAlike() {
        assertThat(of(all(place("a", "Batang")), all(place("b", "Kendal"))).facts())
                .containsExactly(Fact.EVENT, Fact.CONTEXT, Fact.SPEAKER);
        assertThat(of(all(lasting("a", 3)), all(lasting("b", 4))).facts())
                .containsExactly(Fact.EVENT, Fact.CONTEXT, Fact.SPEAKER);
        assertThat(of(all(nth("a", 1, "kali")), all(nth("b", 2, "kali"))).facts())
                .containsExactly(Fact.EVENT, Fact.CONTEXT, Fact.SPEAKER);
        assertThat(of(all(cause("a", "listrik")), all(cause("b", "kompor"))).facts())
                .containsExactly(Fact.EVENT, Fact.CONTEXT, Fact.SPEAKER);
        assertThat(of(all(topic("a", "listrik")), all(topic("b", "kompor"))).facts())
                .containsExactly(Fact.EVENT, Fact.CONTEXT, Fact.SPEAKER);
    }

    @Test
    void namesAreEnough() {
        assertThat(of(person("a", "Suparto"), person("b", "Suparno")).sum()).isEqualTo(1);
        assertThat(of(office("a", "Budi", "camat"), office("b", "Budi", "lurah"))
                        .sum())
                .isEqualTo(1);
        assertThat(of(code("a", "AA1"), code("b", "AA2")).sum()).isEqualTo(1);
        assertThat(of(code("a", "AA1"), code("b", "AA2").background()).facts()).containsExactly(Fact.NAME);
    }
}
