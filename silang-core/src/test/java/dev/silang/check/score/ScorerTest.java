package dev.silang.check.score;

import static dev.silang.check.pair.StoryBuilder.abbreviation;
import static dev.silang.check.pair.StoryBuilder.amount;
import static dev.silang.check.pair.StoryBuilder.cause;
import static dev.silang.check.pair.StoryBuilder.code;
import static dev.silang.check.pair.StoryBuilder.count;
import static dev.silang.check.pair.StoryBuilder.day;
import static dev.silang.check.pair.StoryBuilder.lasting;
import static dev.silang.check.pair.StoryBuilder.person;
import static dev.silang.check.pair.StoryBuilder.place;
import static dev.silang.check.pair.StoryBuilder.position;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.silang.check.pair.Neighbours;
import dev.silang.check.pair.Observations;
import dev.silang.check.pair.PairFacts;
import dev.silang.check.pair.StoryBuilder;
import dev.silang.check.pair.StoryBuilder.Told;
import dev.silang.check.veto.Vetoes;
import dev.silang.relation.Relation;
import dev.silang.value.Hedge;
import java.time.DayOfWeek;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** {@link Scorer} and its {@link Score}s: likelihoods summed by hand, and pairs at the bars and just below them. */
class ScorerTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private final Scorer scorer = new Scorer(Vetoes.all());

    private Score opposition(Told a, Told b) {
        return scorer.opposition(new StoryBuilder().pair(a, b));
    }

    private Score agreement(Told a, Told b, Relation relation) {
        StoryBuilder story = new StoryBuilder().report("a", 8).report("b", 10);
        return scorer.agreement(
                        story.pair(a, b), relation, new Observations(new Neighbours(story.story(a, b), List.of())))
                .score();
    }

    private static Told shops(String article, long number) {
        return count(article, number, "shop").words("pasar");
    }

    private static void assertLikely(Score score, double likelihood, Fact... facts) {
        assertThat(score).isInstanceOfSatisfying(Score.Likely.class, likely -> {
            assertThat(likely.likelihood()).isCloseTo(likelihood, EXACT);
            assertThat(likely.facts()).containsExactlyInAnyOrder(facts);
        });
    }

    private static void assertUnlikely(Score score, double likelihood, double bar) {
        assertThat(score).isInstanceOfSatisfying(Score.Unlikely.class, unlikely -> {
            assertThat(unlikely.likelihood()).isCloseTo(likelihood, EXACT);
            assertThat(unlikely.bar()).isCloseTo(bar, EXACT);
        });
    }

    private static void assertRefused(Score score, String veto) {
        assertThat(score)
                .isInstanceOfSatisfying(
                        Score.Refused.class,
                        refused -> assertThat(refused.why().name()).isEqualTo(veto));
    }

    @Test
    void twoCountsOfOneThing() {
        assertLikely(
                opposition(shops("a", 3), shops("b", 4)),
                0.45 + 0.45 / 3 + 0.15,
                Fact.CONCEPT,
                Fact.COUNT_CONTEXT,
                Fact.UNIQUE);
        assertLikely(
                opposition(
                        shops("a", 3).words("pasar", "api").frame("fire"),
                        shops("b", 4).words("pasar", "api").frame("fire")),
                0.45 + 0.15 + 0.45 * 2 / 3 + 0.15,
                Fact.CONCEPT,
                Fact.COUNT_CONTEXT,
                Fact.COUNT_EVENT,
                Fact.UNIQUE);
    }

    @Test
    void doubtsWeighAgainst() {
        assertLikely(
                opposition(shops("a", 1).frame("fire"), shops("b", 4).frame("fire")),
                0.45 + 0.15 + 0.15 + 0.15 - 0.15,
                Fact.CONCEPT,
                Fact.COUNT_CONTEXT,
                Fact.COUNT_EVENT,
                Fact.UNIQUE,
                Fact.ONE_OF_SEVERAL);
        assertUnlikely(opposition(shops("a", 1).part(), shops("b", 4)), 0.45 + 0.15 + 0.15 - 0.15, 0.6 + 0.1);
        assertUnlikely(
                opposition(shops("a", 3).people("Budi Santoso"), shops("b", 4).people("Rina Wati")),
                0.45 + 0.15 + 0.15 - 0.35,
                0.6);
        assertUnlikely(
                opposition(
                        shops("a", 3).frame("fire"),
                        shops("b", 4).frame("flood").scope("kendal").part()),
                0.45 - 0.05 + 0.15 + 0.15,
                0.6 + 0.1 + 0.08);
    }

    @Test
    void placesInLists() {
        PairFacts pair = new StoryBuilder()
                .pair(
                        position(shops("a", 3)),
                        position(shops("b", 4)),
                        position(shops("a", 7)),
                        position(shops("b", 8)));
        assertLikely(scorer.opposition(pair), 0.45 + 0.15 + 0.12, Fact.CONCEPT, Fact.COUNT_CONTEXT, Fact.SAME_RANK);
    }

    @Test
    void oneDigit() {
        assertLikely(
                opposition(
                        amount("a", "435.75", "har", "area").words("lahan", "api"),
                        amount("b", "435.74", "har", "area").words("lahan", "api")),
                0.45 + 0.45 * 2 / 3 + 0.15 + 0.35,
                Fact.CONCEPT,
                Fact.COUNT_CONTEXT,
                Fact.UNIQUE,
                Fact.ONE_DIGIT);
    }

    @Test
    void surerThanAllElse() {
        StoryBuilder story = new StoryBuilder()
                .report("a", "polisi mencatat ada lima warga AAA")
                .report("b", "polisi mencatat ada lima warga BBB");
        assertLikely(
                scorer.opposition(
                        story.pair(shops("a", 3).at("AAA"), shops("b", 4).at("BBB"))),
                2 + 5,
                Fact.PARALLEL);
        assertLikely(
                opposition(
                        amount("a", "7.79", "har", "area").words("lahan"),
                        amount("b", "7790", "har", "area").words("lahan")),
                2,
                Fact.SCALE_SLIP);
        assertLikely(
                opposition(
                        abbreviation("a", "KPT", "komisi pengawas tol"),
                        abbreviation("a", "KPT", "komisi pengelola tol")),
                2,
                Fact.EXPANSION);
    }

    @Test
    void twoFullNamesAreShownWhateverTheModelSays() {
        PairFacts pair = new StoryBuilder()
                .pair(
                        abbreviation("a", "KPT", "komisi pengawas tol").planned(),
                        abbreviation("b", "KPT", "komisi pengelola tol"));
        Scorer judging = new Scorer(Vetoes.all(), ConflictModel.load(), null);
        Score ruled = judging.opposition(pair);
        Observations none = new Observations(new Neighbours(new StoryBuilder().story(), List.of()));
        assertThat(judging.weighed(ruled, pair, Relation.CONFLICT, none)).isSameAs(ruled);
    }

    @Test
    void theForceOfVetoes() {
        StoryBuilder story = new StoryBuilder()
                .report("a", "polisi mencatat ada lima warga AAA")
                .report("b", "polisi mencatat ada lima warga BBB");
        // ALWAYS
        assertRefused(
                scorer.opposition(story.pair(
                        position(shops("a", 3).at("AAA"), shops("b", 3)),
                        position(shops("b", 4).at("BBB")))),
                "OneReportGivesBoth");
        // UNLESS_PARALLEL
        assertRefused(
                opposition(
                        amount("a", "7.79", "har", "area").words("lahan"),
                        amount("b", "7790", "har", "forest").words("lahan")),
                "ScaleOfAnotherThing");
        assertLikely(
                scorer.opposition(story.pair(
                        amount("a", "7.79", "har", "area").at("AAA"),
                        amount("b", "7790", "har", "forest").at("BBB"))),
                2 + 5,
                Fact.PARALLEL);
        // UNLESS_SLIP
        assertRefused(opposition(shops("a", 3), shops("b", 400)), "FarApart");
        assertLikely(
                scorer.opposition(
                        story.pair(shops("a", 3).at("AAA"), shops("b", 400).at("BBB"))),
                2 + 5,
                Fact.PARALLEL);
        assertLikely(
                opposition(
                        amount("a", "7.79", "har", "area").words("lahan"),
                        amount("b", "7790", "har", "area").words("lahan")),
                2,
                Fact.SCALE_SLIP);
    }

    @Test
    void aBarOfNothingAsksForSomething() {
        Told slip = day("a", "2024-05-04", DayOfWeek.TUESDAY);
        assertLikely(opposition(slip, day("b", "2024-06-04")), 0.15, Fact.UNIQUE);
        PairFacts nothing = new StoryBuilder()
                .pair(position(slip), position(day("b", "2024-06-04")), position(day("b", "2024-06-11")));
        assertUnlikely(scorer.opposition(nothing), 0, 0);
        PairFacts less = new StoryBuilder()
                .pair(
                        position(day("a", "2024-05-04", DayOfWeek.TUESDAY).people("Budi Santoso")),
                        position(day("b", "2024-06-04").people("Rina Wati")));
        assertUnlikely(scorer.opposition(less), 0.15 - 0.35, 0);
    }

    /** A bar is reached by what equals it. */
    @Test
    void atTheBarOrBelow() {
        assertLikely(
                opposition(
                        shops("a", 3).frame("fire").words("pasar", "toko", "api", "malam", "kios"),
                        shops("b", 4).frame("flood").words("pasar", "pagi", "siang", "sore", "air")),
                0.45 - 0.05 + 0.45 / 5 + 0.15,
                Fact.CONCEPT,
                Fact.COUNT_CONTEXT,
                Fact.OTHER_EVENT,
                Fact.UNIQUE);
        assertUnlikely(
                opposition(
                        shops("a", 3)
                                .frame("fire")
                                .words(
                                        "pasar",
                                        "toko",
                                        "api",
                                        "malam",
                                        "kios",
                                        "los",
                                        "lapak",
                                        "bakul",
                                        "pedagang",
                                        "ikan"),
                        shops("b", 4)
                                .frame("flood")
                                .words(
                                        "pasar", "pagi", "siang", "sore", "air", "sungai", "lumpur", "hujan", "tanggul",
                                        "perahu")),
                0.45 - 0.05 + 0.45 / 10 + 0.15,
                0.6);
        assertLikely(
                opposition(lasting("a", 3).frame("meeting"), lasting("b", 4).frame("meeting")),
                0.65,
                Fact.EVENT,
                Fact.UNIQUE);
        assertUnlikely(opposition(lasting("a", 3), lasting("b", 4)), 0.15, 0.5);
    }

    @Test
    void agreements() {
        assertLikely(agreement(shops("a", 3), shops("b", 3), Relation.SAME), 0.6, Fact.CONCEPT, Fact.COUNT_CONTEXT);
        assertUnlikely(agreement(count("a", 3, "shop"), count("b", 3, "shop"), Relation.FINER), 0.45, 0.5);
        assertLikely(agreement(count("a", 3, "shop"), count("b", 3, "shop"), Relation.SAME), 0.45, Fact.CONCEPT);
        assertLikely(agreement(place("a", "Batang"), place("b", "Batang"), Relation.SAME), 0);
        assertUnlikely(agreement(place("a", "Batang"), place("b", "Batang"), Relation.FINER), 0, 0.15);
        assertLikely(agreement(person("a", "Budi"), person("b", "Budi Santoso"), Relation.COARSER), 1, Fact.NAME);
        assertLikely(agreement(code("a", "AA1"), code("b", "AA1"), Relation.SAME), 1, Fact.NAME);
    }

    @Test
    void aDeniedCauseDoesNotAgree() {
        assertLikely(
                agreement(cause("a", "api").frame("fire"), cause("b", "api").frame("fire"), Relation.SAME),
                0.5,
                Fact.EVENT);
        assertUnlikely(
                agreement(
                        cause("a", "api").frame("fire"),
                        cause("b", "api").frame("fire").denied(),
                        Relation.SAME),
                0,
                Double.POSITIVE_INFINITY);
    }

    @Test
    void whatNothingReaches() {
        assertUnlikely(agreement(shops("a", 3), shops("b", 3), Relation.COMPATIBLE), 0, Double.POSITIVE_INFINITY);
        assertUnlikely(
                agreement(shops("a", 3).hedge(Hedge.MORE_THAN), shops("b", 7), Relation.COARSER),
                0,
                Double.POSITIVE_INFINITY);
        Told bound = count("a", 40, "injured").words("warga").hedge(Hedge.AT_LEAST);
        assertUnlikely(
                agreement(bound, count("b", 51, "injured").words("warga"), Relation.COARSER),
                0,
                Double.POSITIVE_INFINITY);
        assertLikely(
                agreement(bound, count("b", 40, "injured").words("warga"), Relation.COARSER),
                0.6,
                Fact.CONCEPT,
                Fact.COUNT_CONTEXT);
    }
}
