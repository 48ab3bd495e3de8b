package dev.silang.check.pair;

import static dev.silang.check.pair.StoryBuilder.bearing;
import static dev.silang.check.pair.StoryBuilder.coordinates;
import static dev.silang.check.pair.StoryBuilder.count;
import static dev.silang.check.pair.StoryBuilder.place;
import static dev.silang.check.pair.StoryBuilder.position;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.pair.StoryBuilder.Told;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link Standings}: how claims of one kind stand among each other. */
class StandingsTest {
    private final StoryBuilder story = new StoryBuilder();

    /** So many different counts of the dead by one report, each a position of its own. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private List<List<ClaimFacts>> tolls(int number) {
        List[] tolls = IntStream.rangeClosed(1, number)
                .mapToObj(n -> position(count("a", n, "dead")))
                .toArray(List[]::new);
        return story.positions(tolls);
    }

    private static ClaimFacts first(List<List<ClaimFacts>> positions) {
        return positions.get(0).get(0);
    }

    @ParameterizedTest(name = "{0} answers: unique {1}, few {2}, a list {3}")
    @CsvSource({
        "1, true, true, false",
        "2, false, true, false",
        "3, false, false, false",
        "4, false, false, true",
        "5, false, false, true"
    })
    void answersOfOneReport(int number, boolean unique, boolean few, boolean listed) {
        List<List<ClaimFacts>> positions = tolls(number);
        Standings standings = new Standings(positions);
        assertThat(standings.isUnique(first(positions))).isEqualTo(unique);
        assertThat(standings.isFew(first(positions))).isEqualTo(few);
        assertThat(standings.isListed(first(positions))).isEqualTo(listed);
    }

    @Test
    void anAnswerThatIsRepeatedIsOne() {
        List<List<ClaimFacts>> positions =
                story.positions(position(count("a", 3, "dead"), count("a", 3, "dead"), count("b", 3, "dead")));
        assertThat(new Standings(positions).isUnique(first(positions))).isTrue();
    }

    @Test
    void otherReportsAnswerForThemselves() {
        List<List<ClaimFacts>> positions =
                story.positions(position(count("a", 3, "dead")), position(count("b", 4, "dead")));
        assertThat(new Standings(positions).isUnique(first(positions))).isTrue();
    }

    @Test
    void whatIsNotGroupedHasNoStanding() {
        ClaimFacts claim = story.claim(count("a", 3, "dead"));
        assertThat(Standings.NONE.isUnique(claim)).isFalse();
        assertThat(Standings.NONE.isFew(claim)).isTrue();
        assertThat(Standings.NONE.isListed(claim)).isFalse();
        assertThat(Standings.NONE.areSameInList(claim, claim)).isFalse();
        assertThat(Standings.NONE.areToldAsTwo(claim, claim)).isFalse();
        assertThat(Standings.NONE.agreeing(claim, claim.article())).containsExactly(claim);
        assertThat(Standings.NONE.agreeing(claim, "none")).isEmpty();
    }

    @Test
    void positionHoldsAllThatAgree() {
        List<List<ClaimFacts>> positions = story.positions(
                position(count("a", 3, "dead"), count("b", 3, "dead")), position(count("c", 4, "dead")));
        Standings standings = new Standings(positions);
        List<ClaimFacts> all = positions.get(0);
        assertThat(standings.agreeing(all.get(0), all.get(1).article())).containsExactly(all.get(1));
        assertThat(standings.agreeing(all.get(0), "c")).isEmpty();
    }

    private static Told depth(String article, int kilometres) {
        return count(article, kilometres, "depth");
    }

    @Test
    void samePlaceInListsOfOneLength() {
        List<List<ClaimFacts>> positions = story.positions(
                position(depth("a", 10)), position(depth("a", 20)), position(depth("b", 11)), position(depth("b", 21)));
        Standings standings = new Standings(positions);
        assertThat(same(standings, positions, 0, 2)).isTrue();
        assertThat(same(standings, positions, 1, 3)).isTrue();
        assertThat(same(standings, positions, 0, 3)).isFalse();
        assertThat(same(standings, positions, 1, 2)).isFalse();
    }

    @Test
    void otherPlacesOrLengths() {
        List<List<ClaimFacts>> positions = story.positions(
                position(depth("a", 10)),
                position(depth("a", 20)),
                position(depth("b", 11)),
                position(depth("b", 21)),
                position(depth("b", 31)),
                position(depth("c", 12)),
                position(depth("d", 13)));
        Standings standings = new Standings(positions);
        assertThat(same(standings, positions, 0, 2)).isFalse();
        // One number is no list.
        assertThat(same(standings, positions, 5, 6)).isFalse();
        assertThat(same(standings, positions, 0, 5)).isFalse();
    }

    @Test
    void whatAListDoesNotHoldHasNoPlaceInIt() {
        List<List<ClaimFacts>> positions = story.positions(
                position(depth("a", 10)), position(depth("a", 20)), position(depth("b", 11)), position(depth("b", 21)));
        Standings standings = new Standings(positions);
        ClaimFacts other = story.claim(depth("a", 30));
        assertThat(standings.areSameInList(other, first(positions))).isFalse();
        assertThat(standings.areSameInList(other, positions.get(2).get(0))).isFalse();
        assertThat(standings.areSameInList(positions.get(2).get(0), other)).isFalse();
    }

    private static boolean same(Standings standings, List<List<ClaimFacts>> positions, int a, int b) {
        return standings.areSameInList(positions.get(a).get(0), positions.get(b).get(0));
    }

    @Test
    void placesOfOneKindAreAList() {
        List<List<ClaimFacts>> positions = story.positions(
                position(bearing("a", 24, "Pacitan")),
                position(coordinates("a", "8.4", "111.1")),
                position(coordinates("a", "8.5", "111.2")),
                position(coordinates("b", "8.6", "111.1")),
                position(coordinates("b", "8.7", "111.2")));
        Standings standings = new Standings(positions);
        assertThat(same(standings, positions, 1, 3)).isTrue();
        assertThat(same(standings, positions, 0, 3)).isFalse();
        assertThat(standings.isUnique(first(positions))).isTrue();
        assertThat(standings.isUnique(positions.get(1).get(0))).isFalse();
    }

    @Test
    void toldAsTwoByOneReport() {
        assertThat(toldAsTwo(
                        position(count("a", 20, "fine"), count("c", 20, "fine")),
                        position(count("b", 31, "fine"), count("c", 31, "fine"))))
                .isTrue();
    }

    @Test
    void notToldAsTwo() {
        // Nobody tells both.
        assertThat(toldAsTwo(position(count("a", 20, "fine")), position(count("b", 31, "fine"))))
                .isFalse();
        // Everybody who tells one tells both.
        assertThat(toldAsTwo(
                        position(count("c", 20, "fine")), position(count("b", 31, "fine"), count("c", 31, "fine"))))
                .isFalse();
        assertThat(toldAsTwo(
                        position(count("a", 20, "fine"), count("c", 20, "fine")), position(count("c", 31, "fine"))))
                .isFalse();
    }

    private boolean toldAsTwo(List<Told> a, List<Told> b) {
        List<List<ClaimFacts>> positions = story.positions(a, b);
        return new Standings(positions)
                .areToldAsTwo(first(positions), positions.get(1).get(0));
    }

    /** Claims of one report with one {@link ClaimFacts#answerKey} answer one question. */
    @Test
    void answersToOneQuestion() {
        assertThat(oneQuestion(count("a", 3, "dead"), count("a", 4, "dead"))).isTrue();
        assertThat(oneQuestion(
                        count("a", 3, "dead").frame("flood"),
                        count("a", 4, "dead").frame("quake")))
                .isTrue();
        assertThat(oneQuestion(count("a", 3, "dead"), count("b", 4, "dead"))).isFalse();
        assertThat(oneQuestion(count("a", 3, "dead"), count("a", 4, "injured"))).isFalse();
        assertThat(oneQuestion(count("a", 3, "dead").scope("batang"), count("a", 4, "dead")))
                .isFalse();
        assertThat(oneQuestion(place("a", "Kedungwuni"), place("a", "Paninggaran")))
                .isTrue();
        assertThat(oneQuestion(
                        place("a", "Kedungwuni"), place("a", "Paninggaran").inPassing()))
                .isFalse();
        assertThat(oneQuestion(
                        place("a", "Kedungwuni").frame("flood"),
                        place("a", "Paninggaran").frame("quake")))
                .isFalse();
        assertThat(oneQuestion(
                        bearing("a", 24, "Pacitan").frame("flood"),
                        bearing("a", 25, "Pacitan").frame("quake")))
                .isTrue();
        assertThat(oneQuestion(bearing("a", 24, "Pacitan"), coordinates("a", "8.4", "111.1")))
                .isFalse();
        assertThat(oneQuestion(StoryBuilder.lasting("a", 3), StoryBuilder.lasting("a", 4)))
                .isTrue();
        assertThat(oneQuestion(
                        StoryBuilder.lasting("a", 3).frame("meeting"),
                        StoryBuilder.lasting("a", 4).frame("trip")))
                .isFalse();
        assertThat(oneQuestion(StoryBuilder.lasting("a", 3).scope("batang"), StoryBuilder.lasting("a", 4)))
                .isFalse();
    }

    private boolean oneQuestion(Told a, Told b) {
        return story.claim(a).answerKey().equals(story.claim(b).answerKey());
    }
}
