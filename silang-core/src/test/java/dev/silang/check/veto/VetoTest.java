package dev.silang.check.veto;

import static dev.silang.check.pair.StoryBuilder.abbreviation;
import static dev.silang.check.pair.StoryBuilder.amount;
import static dev.silang.check.pair.StoryBuilder.article;
import static dev.silang.check.pair.StoryBuilder.bearing;
import static dev.silang.check.pair.StoryBuilder.cause;
import static dev.silang.check.pair.StoryBuilder.clock;
import static dev.silang.check.pair.StoryBuilder.code;
import static dev.silang.check.pair.StoryBuilder.count;
import static dev.silang.check.pair.StoryBuilder.day;
import static dev.silang.check.pair.StoryBuilder.inferred;
import static dev.silang.check.pair.StoryBuilder.lasting;
import static dev.silang.check.pair.StoryBuilder.nth;
import static dev.silang.check.pair.StoryBuilder.office;
import static dev.silang.check.pair.StoryBuilder.organisation;
import static dev.silang.check.pair.StoryBuilder.person;
import static dev.silang.check.pair.StoryBuilder.place;
import static dev.silang.check.pair.StoryBuilder.position;
import static dev.silang.check.pair.StoryBuilder.topic;
import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.pair.PairFacts;
import dev.silang.check.pair.StoryBuilder;
import dev.silang.check.pair.StoryBuilder.Told;
import dev.silang.value.Hedge;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each {@link Veto}: what it refuses, what it lets through, and what can overrule it. */
class VetoTest {
    /** 4 June 2024 was a Tuesday. */
    private static final Told SLIP = day("a", "2024-05-04", DayOfWeek.TUESDAY);

    private final StoryBuilder story = new StoryBuilder().report("a", 8).report("b", 10);

    private static void refuses(Veto veto, PairFacts pair) {
        assertThat(veto.refuses(pair)).as(veto.name()).isTrue();
    }

    private static void allows(Veto veto, PairFacts pair) {
        assertThat(veto.refuses(pair)).as(veto.name()).isFalse();
    }

    private void refuses(Veto veto, Told a, Told b) {
        refuses(veto, story.pair(a, b));
    }

    private void allows(Veto veto, Told a, Told b) {
        allows(veto, story.pair(a, b));
    }

    private static Told toll(String article) {
        return count(article, 3, "dead").words("bus");
    }

    @Nested
    class CompatibleAnswersTest {
        private final Veto veto = new CompatibleAnswers();

        @Test
        void refusesOfficesAndTopics() {
            refuses(veto, office("a", "Budi", "camat"), office("b", "Budi", "lurah"));
            refuses(veto, topic("a", "tanggul"), topic("b", "pupuk"));
            assertThat(veto.force()).isEqualTo(Veto.Force.ALWAYS);
        }

        @Test
        void allowsAllElse() {
            allows(veto, day("a", "2024-06-03"), day("b", "2024-06-04"));
            allows(veto, place("a", "Batang"), place("b", "Kendal"));
            allows(veto, lasting("a", 3), lasting("b", 4));
            allows(veto, toll("a"), toll("b"));
            allows(veto, nth("a", 1, "kali"), nth("b", 2, "kali"));
            allows(veto, person("a", "Suparto"), person("b", "Suparno"));
            allows(veto, code("a", "AA1"), code("b", "AA2"));
            allows(veto, cause("a", "listrik"), cause("b", "kompor"));
        }
    }

    @Nested
    class PlannedAndDoneTest {
        private final Veto veto = new PlannedAndDone();

        @Test
        void refusesAPlanAndWhatHappened() {
            refuses(veto, day("a", "2024-06-07").planned(), day("b", "2024-06-04"));
            refuses(veto, day("a", "2024-06-04"), day("b", "2024-06-07").planned());
            assertThat(veto.force()).isEqualTo(Veto.Force.UNLESS_LIKELY);
        }

        @Test
        void allowsTwoPlansAndTwoDeadlines() {
            allows(
                    veto,
                    day("a", "2024-06-07").planned(),
                    day("b", "2024-06-08").planned());
            allows(veto, day("a", "2024-06-03"), day("b", "2024-06-04"));
            allows(
                    veto,
                    day("a", "2024-06-07").planned().hedge(Hedge.AT_MOST),
                    day("b", "2024-06-08").hedge(Hedge.AT_MOST));
        }
    }

    @Nested
    class HeadlineNameTest {
        private final Veto veto = new HeadlineName();

        @Test
        void refusesNamesOfHeadlines() {
            refuses(veto, person("a", "Suparto").inTitle(), person("b", "Suparno"));
            refuses(veto, person("a", "Suparto"), person("b", "Suparno").inTitle());
            assertThat(veto.force()).isEqualTo(Veto.Force.ALWAYS);
        }

        @Test
        void allowsNumbersOfHeadlines() {
            allows(veto, toll("a").inTitle(), toll("b").inTitle());
            allows(veto, person("a", "Suparto"), person("b", "Suparno"));
        }
    }

    @Nested
    class ToldAsTwoTest {
        private final Veto veto = new ToldAsTwo();

        private PairFacts toldAsTwo(String of) {
            return story.pair(
                    position(count("a", 20, of), count("c", 20, of)), position(count("b", 31, of), count("c", 31, of)));
        }

        @Test
        void refusesTwoSettledNumbers() {
            refuses(veto, toldAsTwo("fine"));
            assertThat(veto.force()).isEqualTo(Veto.Force.ALWAYS);
        }

        @Test
        void allowsTollsAndWhatNobodyTellsBoth() {
            allows(veto, toldAsTwo("dead"));
            allows(veto, count("a", 20, "fine"), count("b", 31, "fine"));
        }

        @Test
        void allowsTwoFullNamesOfOneAbbreviation() {
            String one = "komisi pengawas tol";
            String other = "komisi pengelola tol";
            allows(
                    veto,
                    story.pair(
                            position(abbreviation("a", "KPT", one), abbreviation("c", "KPT", one)),
                            position(abbreviation("b", "KPT", other), abbreviation("c", "KPT", other))));
        }
    }

    @Nested
    class NoSharedWordTest {
        private final Veto veto = new NoSharedWord();

        @Test
        void refusesCountsOfTwoContexts() {
            refuses(veto, toll("a").words("bus"), toll("b").words("kapal"));
            assertThat(veto.force()).isEqualTo(Veto.Force.ALWAYS);
        }

        @Test
        void allowsSharedWordsParallelSentencesAndAllElse() {
            allows(veto, toll("a").words("bus", "jurang"), toll("b").words("bus"));
            allows(veto, lasting("a", 3), lasting("b", 4));
            story.report("a", "polisi mencatat ada lima warga AAA");
            story.report("b", "polisi mencatat ada lima warga BBB");
            allows(veto, toll("a").words().at("AAA"), toll("b").words().at("BBB"));
        }
    }

    @Nested
    class OneReportGivesBothTest {
        private final Veto veto = new OneReportGivesBoth();

        @Test
        void refusesWhatOneReportTellsApart() {
            refuses(veto, story.pair(position(lasting("a", 3)), position(lasting("b", 4), lasting("a", 4))));
            assertThat(veto.force()).isEqualTo(Veto.Force.ALWAYS);
        }

        @Test
        void allowsOneAnswerEach() {
            allows(veto, lasting("a", 3), lasting("b", 4));
        }

        @Test
        void allowsWhatOneReportMayTell() {
            allows(
                    veto,
                    story.pair(
                            position(person("a", "Budi Dwi Santoso")),
                            position(person("b", "Budi Tri Santoso"), person("a", "Budi Tri Santoso"))));
        }

        @Test
        void allowsCopiedSentences() {
            String words = "polisi mencatat ada lima warga desa yang hilang ";
            story.report("a", words + "AAA\nBBB").report("b", words + "BBB");
            allows(
                    veto,
                    story.pair(
                            position(lasting("a", 3).at("AAA")),
                            position(lasting("b", 4).at("BBB"), lasting("a", 4).at("BBB"))));
        }
    }

    @Nested
    class ScaleOfAnotherThingTest {
        private final Veto veto = new ScaleOfAnotherThing();

        @Test
        void refusesTheSameDigitsOfTwoThings() {
            refuses(veto, count("a", 125, "dead"), count("b", 1250, "person"));
            assertThat(veto.force()).isEqualTo(Veto.Force.UNLESS_PARALLEL);
        }

        @Test
        void allowsOneThingAndOtherDigits() {
            allows(veto, count("a", 125, "dead"), count("b", 1250, "dead"));
            allows(veto, count("a", 125, "missing"), count("b", 1250, "buried"));
            allows(veto, count("a", 125, "dead"), count("b", 1260, "person"));
        }
    }

    @Nested
    class FarApartTest {
        private final Veto veto = new FarApart();

        @Test
        void refusesNumbersFarApart() {
            refuses(veto, count("a", 1, "dead"), count("b", 21, "dead"));
            refuses(veto, lasting("a", 1), lasting("b", 5));
            assertThat(veto.force()).isEqualTo(Veto.Force.UNLESS_SLIP);
        }

        @Test
        void allowsNumbersThatASlipMayPart() {
            allows(veto, count("a", 1, "dead"), count("b", 20, "dead"));
            allows(veto, lasting("a", 1), lasting("b", 4));
            allows(veto, place("a", "Batang"), place("b", "Kendal"));
        }
    }

    @Nested
    class PlaceInPassingTest {
        private final Veto veto = new PlaceInPassing();

        @Test
        void refusesPlacesOfOtherEvents() {
            refuses(veto, place("a", "Batang"), place("b", "Kendal"));
            refuses(veto, place("a", "Batang").frame("flood"), place("b", "Kendal"));
            assertThat(veto.force()).isEqualTo(Veto.Force.UNLESS_LIKELY);
        }

        @Test
        void refusesPlacesThatAreNoSites() {
            refuses(
                    veto,
                    place("a", "Batang").frame("flood"),
                    place("b", "Kendal").frame("flood").inPassing());
        }

        @Test
        void refusesListsOfPlaces() {
            refuses(
                    veto,
                    story.pair(
                            position(place("a", "Batang").frame("flood")),
                            position(place("b", "Kendal").frame("flood")),
                            position(place("b", "Demak").frame("flood")),
                            position(place("b", "Kudus").frame("flood"))));
        }

        @Test
        void allowsWhereItHappened() {
            allows(
                    veto,
                    place("a", "Batang").frame("flood"),
                    place("b", "Kendal").frame("flood"));
            allows(veto, bearing("a", 24, "Pacitan"), bearing("b", 42, "Pacitan"));
            allows(veto, toll("a"), toll("b"));
        }
    }

    @Nested
    class RankOfAnotherThingTest {
        private final Veto veto = new RankOfAnotherThing();

        @Test
        void refusesRanksOfTwoThings() {
            refuses(veto, nth("a", 3, "hari"), nth("b", 1, "kunjungan"));
            assertThat(veto.force()).isEqualTo(Veto.Force.UNLESS_SLIP);
        }

        @Test
        void allowsRanksOfOneThing() {
            allows(veto, nth("a", 3, "kunjungan"), nth("b", 1, "kunjungan"));
            allows(veto, toll("a"), toll("b"));
        }
    }

    @Nested
    class NotPeopleTest {
        private final Veto veto = new NotPeople();

        @Test
        void refusesOrganisations() {
            refuses(veto, organisation("a", "Tirta Media"), organisation("b", "Tirta Medika"));
            refuses(veto, person("a", "Suparto"), organisation("b", "Suparno"));
            assertThat(veto.force()).isEqualTo(Veto.Force.UNLESS_LIKELY);
        }

        @Test
        void allowsPeople() {
            allows(veto, person("a", "Suparto"), person("b", "Suparno"));
            allows(veto, toll("a"), toll("b"));
        }
    }

    @Nested
    class AnotherCodeTest {
        private final Veto veto = new AnotherCode();

        @Test
        void refusesCodesOfTwoThings() {
            refuses(veto, code("a", "G1467QA"), code("b", "H9035WD"));
            assertThat(veto.force()).isEqualTo(Veto.Force.UNLESS_SLIP);
        }

        @Test
        void refusesCodesOfWhichOneMatterHasMany() {
            refuses(veto, article("a", "351"), article("b", "352"));
        }

        @Test
        void allowsSlipsOfACode() {
            allows(veto, code("a", "G1467QA"), code("b", "G1476QA"));
            allows(veto, toll("a"), toll("b"));
        }
    }

    @Nested
    class BothAffirmedTest {
        private final Veto veto = new BothAffirmed();

        @Test
        void refusesTwoCauses() {
            refuses(veto, cause("a", "listrik"), cause("b", "kompor"));
            refuses(veto, cause("a", "listrik").denied(), cause("b", "kompor").denied());
            assertThat(veto.force()).isEqualTo(Veto.Force.UNLESS_SLIP);
        }

        @Test
        void allowsACauseThatIsDenied() {
            allows(veto, cause("a", "listrik"), cause("b", "listrik").denied());
            allows(veto, toll("a"), toll("b"));
        }
    }

    @Nested
    class DayOfCitingTest {
        private final Veto veto = new DayOfCiting();

        @Test
        void refusesADayOfCitingBesideAnyOther() {
            refuses(veto, day("a", "2024-06-03").ofCiting(), day("b", "2024-06-04"));
            refuses(veto, day("a", "2024-06-03"), day("b", "2024-06-04").ofCiting());
            refuses(
                    veto,
                    day("a", "2024-06-03").ofCiting(),
                    day("b", "2024-06-04").ofCiting());
            refuses(
                    veto,
                    day("a", "2013-05-29").ofCiting(),
                    day("b", "2013-08-29").ofCiting());
            assertThat(veto.force()).isEqualTo(Veto.Force.ALWAYS);
        }

        @Test
        void allowsDateSlipsAndAllElse() {
            allows(veto, day("a", "2024-05-04", DayOfWeek.TUESDAY).ofCiting(), day("b", "2024-06-04"));
            allows(veto, day("a", "2024-06-03"), day("b", "2024-06-04"));
            allows(veto, toll("a"), toll("b"));
        }
    }

    @Nested
    class BoundOfFreshnessTest {
        private final Veto veto = new BoundOfFreshness();

        private Told until(String article, String date) {
            return day(article, date).hedge(Hedge.AT_MOST);
        }

        @Test
        void refusesDaysGoneBy() {
            refuses(veto, until("a", "2024-06-03"), until("b", "2024-06-04"));
            refuses(veto, until("a", "2024-06-03"), until("b", "2024-06-07"));
            refuses(veto, until("a", "2024-06-07"), until("b", "2024-06-04"));
            assertThat(veto.force()).isEqualTo(Veto.Force.UNLESS_LIKELY);
        }

        @Test
        void allowsDeadlinesAndAllElse() {
            allows(veto, until("a", "2024-06-07"), until("b", "2024-06-08"));
            allows(veto, day("a", "2024-06-03"), day("b", "2024-06-04"));
            allows(veto, toll("a"), toll("b"));
        }

        @Test
        void allowsDateSlips() {
            allows(
                    veto,
                    day("a", "2024-05-04", DayOfWeek.TUESDAY).hedge(Hedge.AT_MOST),
                    day("b", "2024-06-04").hedge(Hedge.AT_MOST));
        }
    }

    @Nested
    class TimeOfAnotherEventTest {
        private final Veto veto = new TimeOfAnotherEvent();

        @Test
        void refusesTwoEventsAndStatements() {
            refuses(
                    veto,
                    day("a", "2024-06-03").frame("flood"),
                    day("b", "2024-06-04").frame("quake"));
            refuses(
                    veto,
                    day("a", "2024-06-03").speech(),
                    day("b", "2024-06-04").speech());
            assertThat(veto.force()).isEqualTo(Veto.Force.UNLESS_LIKELY);
        }

        @Test
        void allowsOneEventBoundsAndSlips() {
            allows(
                    veto,
                    day("a", "2024-06-03").frame("flood"),
                    day("b", "2024-06-04").frame("flood"));
            allows(veto, day("a", "2024-06-03").hedge(Hedge.AT_MOST), day("b", "2024-06-04"));
            allows(veto, SLIP, day("b", "2024-06-04"));
            allows(veto, toll("a"), toll("b"));
        }
    }

    @Nested
    class GoalOfAnotherTest {
        private final Veto veto = new GoalOfAnother();

        private Told goal(String article, String minute) {
            return clock(article, minute).ofMatch();
        }

        @Test
        void refusesGoalsOfTwoPlayers() {
            refuses(
                    veto,
                    goal("a", "00:52").people("Rudi Hartono"),
                    goal("b", "01:10").people("Wahyu Saputra"));
            refuses(veto, goal("a", "00:52"), goal("b", "01:10").people("Wahyu Saputra"));
            refuses(veto, goal("a", "00:52"), clock("b", "01:10"));
            refuses(veto, clock("a", "00:52"), goal("b", "01:10"));
            assertThat(veto.force()).isEqualTo(Veto.Force.UNLESS_SLIP);
        }

        @Test
        void allowsOnePlayerAndOtherTimes() {
            allows(
                    veto,
                    goal("a", "00:52").people("Rudi Hartono"),
                    goal("b", "01:10").people("Rudi Hartono"));
            allows(veto, clock("a", "00:52"), clock("b", "01:10"));
            allows(veto, goal("a", "00:52").hedge(Hedge.AT_LEAST), goal("b", "01:10"));
            allows(veto, day("a", "2024-05-04", DayOfWeek.TUESDAY).ofMatch(), day("b", "2024-06-04"));
            allows(veto, toll("a"), toll("b"));
        }
    }

    @Nested
    class DayNotStatedTest {
        private final Veto veto = new DayNotStated();

        @Test
        void refusesInferredDays() {
            refuses(veto, inferred("a", "2024-06-03"), day("b", "2024-06-04"));
            refuses(veto, day("a", "2024-06-03"), inferred("b", "2024-06-04"));
            assertThat(veto.force()).isEqualTo(Veto.Force.UNLESS_LIKELY);
        }

        @Test
        void allowsStatedDaysAndOtherTimes() {
            allows(veto, day("a", "2024-06-03"), day("b", "2024-06-04"));
            allows(veto, clock("a", "10:30"), clock("b", "11:30"));
            allows(veto, inferred("a", "2024-06-03").hedge(Hedge.AT_MOST), day("b", "2024-06-04"));
            allows(veto, inferred("a", "2024-06-03").ofMatch(), day("b", "2024-06-04"));
            allows(veto, day("a", "2024-06-03"), inferred("b", "2024-06-04").ofMatch());
            allows(veto, toll("a"), toll("b"));
        }
    }

    @Nested
    class ClockOfAnotherDayTest {
        private final Veto veto = new ClockOfAnotherDay();

        @Test
        void refusesClocksOfTwoDays() {
            refuses(veto, clock("a", "2024-06-03", "10:30"), clock("b", "2024-06-04", "11:30"));
            refuses(veto, clock("a", "10:30"), clock("b", "2024-06-04", "11:30"));
            assertThat(veto.force()).isEqualTo(Veto.Force.UNLESS_SLIP);
        }

        @Test
        void allowsOneDayAndTheMainEvent() {
            allows(veto, clock("a", "2024-06-04", "10:30"), clock("b", "2024-06-04", "11:30"));
            allows(
                    veto,
                    clock("a", "2024-06-03", "10:30").frame("flood"),
                    clock("b", "2024-06-04", "11:30").frame("flood"));
        }

        @Test
        void allowsWhatIsNoTimeOfDay() {
            allows(veto, day("a", "2024-06-03"), day("b", "2024-06-04"));
            allows(veto, clock("a", "2024-06-03", "10:30").hedge(Hedge.AT_MOST), clock("b", "2024-06-04", "11:30"));
            allows(veto, clock("a", "2024-06-03", "10:30").ofMatch(), clock("b", "2024-06-04", "11:30"));
            allows(
                    veto,
                    clock("a", "2024-06-03", "10:30"),
                    clock("b", "2024-06-04", "11:30").ofMatch());
            allows(veto, amount("a", "3", "m", "height"), amount("b", "4", "m", "height"));
        }
    }
}
