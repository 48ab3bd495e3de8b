package dev.silang.check.pair;

import static dev.silang.check.pair.StoryBuilder.abbreviation;
import static dev.silang.check.pair.StoryBuilder.amount;
import static dev.silang.check.pair.StoryBuilder.bearing;
import static dev.silang.check.pair.StoryBuilder.cause;
import static dev.silang.check.pair.StoryBuilder.clock;
import static dev.silang.check.pair.StoryBuilder.code;
import static dev.silang.check.pair.StoryBuilder.coordinates;
import static dev.silang.check.pair.StoryBuilder.count;
import static dev.silang.check.pair.StoryBuilder.day;
import static dev.silang.check.pair.StoryBuilder.fullDate;
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

import dev.silang.check.pair.StoryBuilder.Told;
import dev.silang.claim.Slot;
import dev.silang.value.Hedge;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link PairFacts}: each observation on two claims, where it holds and where it does not. */
class PairFactsTest {
    private final StoryBuilder story = new StoryBuilder();

    private PairFacts pair(Told a, Told b) {
        return story.pair(a, b);
    }

    private static Told toll(String article) {
        return count(article, 3, "dead");
    }

    @Test
    void theTwoClaims() {
        PairFacts pair = pair(toll("a"), toll("b"));
        assertThat(pair.a().article()).isEqualTo("a");
        assertThat(pair.b().article()).isEqualTo("b");
        assertThat(pair.slot()).isEqualTo(Slot.QUANTITY);
        assertThat(pair.isOneArticle()).isFalse();
        assertThat(pair(toll("a"), toll("a")).isOneArticle()).isTrue();
    }

    /** Two reports whose sentences share so many words around their values. */
    private PairFacts sharing(int words) {
        String shared = String.join(
                " ",
                List.of("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan")
                        .subList(0, words));
        story.report("a", shared + " AAA").report("b", shared + " BBB");
        return pair(toll("a").at("AAA"), count("b", 4, "dead").at("BBB"));
    }

    @ParameterizedTest(name = "{0} words: parallel {1}, verbatim {2}")
    @CsvSource({
        "0, false, false",
        "3, false, false",
        "4, false, false",
        "5, true, false",
        "6, true, false",
        "7, true, false",
        "8, true, true"
    })
    void sharedWords(int words, boolean parallel, boolean verbatim) {
        PairFacts pair = sharing(words);
        assertThat(pair.sharedWords()).isEqualTo(words);
        assertThat(pair.sharedWords()).isEqualTo(words);
        assertThat(pair.isParallel()).isEqualTo(parallel);
        assertThat(pair.isVerbatim()).isEqualTo(verbatim);
    }

    @Test
    void onlyValuesThatASlipPartsAreLookedFor() {
        story.report("a", "warga desa tewas AAA").report("b", "warga desa tewas BBB");
        assertThat(pair(day("a", "2024-06-04").at("AAA"), day("b", "2024-06-05").at("BBB"))
                        .sharedWords())
                .isEqualTo(3);
        assertThat(pair(lasting("a", 3).at("AAA"), lasting("b", 4).at("BBB")).sharedWords())
                .isEqualTo(3);
        assertThat(pair(person("a", "Suparto").at("AAA"), person("b", "Suparno").at("BBB"))
                        .sharedWords())
                .isEqualTo(3);
        assertThat(pair(code("a", "AA1").at("AAA"), code("b", "AA2").at("BBB")).sharedWords())
                .isEqualTo(3);
        assertThat(pair(place("a", "Batang").at("AAA"), place("b", "Kendal").at("BBB"))
                        .sharedWords())
                .isZero();
        assertThat(pair(nth("a", 1, "kali").at("AAA"), nth("b", 2, "kali").at("BBB"))
                        .sharedWords())
                .isZero();
        assertThat(pair(cause("a", "listrik").at("AAA"), cause("b", "kompor").at("BBB"))
                        .sharedWords())
                .isZero();
        assertThat(pair(topic("a", "listrik").at("AAA"), topic("b", "kompor").at("BBB"))
                        .sharedWords())
                .isZero();
        assertThat(pair(
                                office("a", "Budi", "bupati").at("AAA"),
                                office("b", "Budi", "camat").at("BBB"))
                        .sharedWords())
                .isZero();
        assertThat(pair(toll("a").at("AAA"), toll("a").at("AAA")).sharedWords()).isZero();
    }

    private PairFacts words(String a, String b) {
        return pair(toll("a").words(a.split(",")), toll("b").words(b.split(",")));
    }

    /** The shorter clause counts, as three words at least. */
    @Test
    void contextOverlap() {
        assertThat(words("bus", "bus").contextOverlap()).isEqualTo(1 / 3.0);
        assertThat(words("bus,jurang", "bus,jurang").contextOverlap()).isEqualTo(2 / 3.0);
        assertThat(words("bus,jurang,malam", "bus,jurang,malam").contextOverlap())
                .isEqualTo(1);
        assertThat(words("bus,jurang,malam", "bus,jurang,malam,tewas,warga").contextOverlap())
                .isEqualTo(1);
        assertThat(words("bus,jurang,malam,tewas,warga", "bus,jurang,malam").contextOverlap())
                .isEqualTo(1);
        assertThat(words("bus,jurang,malam,tewas", "bus,kapal,laut,pagi,siang").contextOverlap())
                .isEqualTo(1 / 4.0);
        assertThat(words("bus", "kapal").contextOverlap()).isZero();
        assertThat(pair(toll("a"), toll("b").words("bus")).contextOverlap()).isZero();
        assertThat(pair(toll("a"), toll("b")).contextOverlap()).isZero();
    }

    /** {@link ConceptsTest} has the degrees. */
    @ParameterizedTest(name = "{0} and {1}: one {2}, near {3}, other {4}")
    @CsvSource({
        "dead, dead, true, true, false",
        "injured, injured.light, true, true, false",
        "missing, buried, false, true, false",
        "person, person, false, false, false",
        "person, dead, false, false, false",
        "dead, injured, false, false, true"
    })
    void whatIsCounted(String a, String b, boolean one, boolean near, boolean other) {
        PairFacts pair = pair(count("a", 3, a), count("b", 4, b));
        assertThat(pair.countsOne()).isEqualTo(one);
        assertThat(pair.countsSame()).isEqualTo(one);
        assertThat(pair.countsNear()).isEqualTo(near);
        assertThat(pair.countsOther()).isEqualTo(other);
    }

    @Test
    void parts() {
        PairFacts two = pair(toll("a").scope("jakarta barat"), toll("b").scope("jakarta timur"));
        // They share a word, so they may be one misspelt.
        assertThat(two.haveScopes()).isTrue();
        PairFacts other = pair(toll("a").scope("kendal"), toll("b").scope("batang"));
        assertThat(other.areOfTwoParts()).isTrue();
        assertThat(other.haveScopes()).isTrue();
        assertThat(other.hasOneScope()).isFalse();
        assertThat(other.countsSame()).isFalse();
        assertThat(other.countsOther()).isTrue();
        PairFacts one = pair(toll("a").scope("tangerang"), toll("b").scope("kota tangerang"));
        assertThat(one.areOfTwoParts()).isFalse();
        assertThat(one.haveScopes()).isTrue();
        assertThat(one.areOfOnePart()).isFalse();
        assertThat(other.areOfOnePart()).isFalse();
        assertThat(pair(toll("a").scope("Kendal"), toll("b").scope("KENDAL")).areOfOnePart())
                .isTrue();
        assertThat(pair(toll("a"), toll("b")).areOfOnePart()).isFalse();
        PairFacts some = pair(toll("a").scope("kendal"), toll("b"));
        assertThat(some.areOfTwoParts()).isFalse();
        assertThat(some.haveScopes()).isFalse();
        assertThat(some.hasOneScope()).isTrue();
        assertThat(pair(toll("a"), toll("b").scope("kendal")).hasOneScope()).isTrue();
        assertThat(pair(toll("a"), toll("b")).hasOneScope()).isFalse();
        assertThat(pair(
                                place("a", "Batang").scope("kendal"),
                                place("b", "Batang").scope("batang"))
                        .countsOther())
                .isFalse();
    }

    @Test
    void isOneBackground() {
        assertThat(pair(toll("a").background(), toll("b")).isOneBackground()).isTrue();
        assertThat(pair(toll("a"), toll("b").background()).isOneBackground()).isTrue();
        assertThat(pair(toll("a").background(), toll("b").background()).isOneBackground())
                .isFalse();
        assertThat(pair(toll("a"), toll("b")).isOneBackground()).isFalse();
    }

    @Test
    void events() {
        PairFacts one = pair(toll("a").frame("flood"), toll("b").frame("flood"));
        assertThat(one.isOneEvent()).isTrue();
        assertThat(one.areTwoEvents()).isFalse();
        assertThat(one.areOfMainEvent()).isTrue();
        PairFacts two = pair(toll("a").frame("flood"), toll("b").frame("quake"));
        assertThat(two.isOneEvent()).isFalse();
        assertThat(two.areTwoEvents()).isTrue();
        assertThat(two.areOfMainEvent()).isFalse();
        PairFacts half = pair(toll("a").frame("flood"), toll("b"));
        assertThat(half.isOneEvent()).isFalse();
        assertThat(half.areTwoEvents()).isFalse();
        assertThat(pair(toll("a"), toll("b").frame("flood")).areTwoEvents()).isFalse();
        PairFacts none = pair(toll("a"), toll("b"));
        assertThat(none.isOneEvent()).isFalse();
        assertThat(none.areTwoEvents()).isFalse();
        assertThat(none.areOfMainEvent()).isFalse();
    }

    @Test
    void hasSameSpeaker() {
        assertThat(pair(
                                toll("a").saidBy("Budi Santoso"),
                                toll("b").saidBy("Rina").saidBy("Budi Santoso"))
                        .hasSameSpeaker())
                .isTrue();
        assertThat(pair(toll("a").saidBy("Budi Santoso"), toll("b").saidBy("Rina"))
                        .hasSameSpeaker())
                .isFalse();
        assertThat(pair(toll("a").fromAgency("ANTARA"), toll("b").fromAgency("ANTARA"))
                        .hasSameSpeaker())
                .isFalse();
    }

    @Test
    void people() {
        PairFacts others = pair(toll("a").people("Budi Santoso"), toll("b").people("Rina Wati"));
        assertThat(others.namesOtherPeople()).isTrue();
        assertThat(others.sharesPeople()).isFalse();
        PairFacts one = pair(toll("a").people("Budi Santoso", "Agus"), toll("b").people("Rina Wati", "Santoso"));
        assertThat(one.namesOtherPeople()).isFalse();
        assertThat(one.sharesPeople()).isTrue();
        PairFacts initials = pair(toll("a").people("BPU"), toll("b").people("Rina Wati"));
        assertThat(initials.namesOtherPeople()).isFalse();
        assertThat(initials.sharesPeople()).isTrue();
        assertThat(pair(toll("a").people("Rina Wati"), toll("b").people("BPU")).namesOtherPeople())
                .isFalse();
        PairFacts half = pair(toll("a").people("Budi Santoso"), toll("b"));
        assertThat(half.namesOtherPeople()).isFalse();
        assertThat(half.sharesPeople()).isFalse();
        assertThat(pair(toll("a"), toll("b").people("Budi Santoso")).sharesPeople())
                .isFalse();
    }

    @Test
    void plansAndDeadlines() {
        Told planned = day("a", "2024-06-07").planned();
        assertThat(pair(planned, day("b", "2024-06-08")).isOnePlanned()).isTrue();
        assertThat(pair(day("b", "2024-06-08"), planned).isOnePlanned()).isTrue();
        assertThat(pair(planned, day("b", "2024-06-08").planned()).isOnePlanned())
                .isFalse();
        Told until = day("a", "2024-06-07").hedge(Hedge.AT_MOST);
        assertThat(pair(until, day("b", "2024-06-08").hedge(Hedge.AT_MOST)).areUntil())
                .isTrue();
        assertThat(pair(until, day("b", "2024-06-08")).areUntil()).isFalse();
        assertThat(pair(day("b", "2024-06-08"), until).areUntil()).isFalse();
    }

    /** {@link MagnitudesTest} has the digits. */
    @Test
    void digitSlipsInMuchTheSameWords() {
        assertThat(slip("bus,jurang,malam,tewas", "bus,jurang,laut,pagi,siang").isDigitSlip())
                .isTrue();
        assertThat(slip("bus,jurang,malam", "bus,laut,pagi").isDigitSlip()).isFalse();
        assertThat(slip("bus,jurang,malam,tewas,warga", "bus,jurang,laut,pagi,siang")
                        .isDigitSlip())
                .isFalse();
        assertThat(slip("bus", "kapal").isDigitSlip()).isFalse();
    }

    private PairFacts slip(String a, String b) {
        return pair(
                amount("a", "435.75", "har", "area").words(a.split(",")),
                amount("b", "435.74", "har", "area").words(b.split(",")));
    }

    @Test
    void oneOfSeveral() {
        assertThat(pair(count("a", 1, "shop"), count("b", 4, "shop")).isOneOfSeveral())
                .isTrue();
        assertThat(pair(count("a", 4, "shop"), count("b", 1, "shop")).isOneOfSeveral())
                .isTrue();
        assertThat(pair(count("a", 1, "shop"), count("b", 1, "shop")).isOneOfSeveral())
                .isFalse();
        assertThat(pair(count("a", 3, "shop"), count("b", 4, "shop")).isOneOfSeveral())
                .isFalse();
    }

    @Test
    void partsAndUnknownNouns() {
        assertThat(pair(toll("a").part(), toll("b")).isOnePart()).isTrue();
        assertThat(pair(toll("a"), toll("b").part()).isOnePart()).isTrue();
        assertThat(pair(toll("a").part(), toll("b").part()).isOnePart()).isFalse();
        assertThat(pair(toll("a"), toll("b")).isOnePart()).isFalse();
        assertThat(pair(toll("a").unknown(), toll("b")).isUnknown()).isTrue();
        assertThat(pair(toll("a"), toll("b").unknown()).isUnknown()).isTrue();
        assertThat(pair(toll("a"), toll("b")).isUnknown()).isFalse();
    }

    /** {@link StandingsTest} has the lengths. */
    @Test
    void standings() {
        PairFacts alone = pair(toll("a"), toll("b"));
        assertThat(alone.isUnique()).isTrue();
        assertThat(alone.isFew()).isTrue();
        assertThat(alone.isListed()).isFalse();
        assertThat(alone.isSameInList()).isFalse();
        PairFacts two = story.pair(
                position(toll("a")),
                position(toll("b")),
                position(count("a", 7, "dead")),
                position(count("b", 8, "dead")));
        assertThat(two.isUnique()).isFalse();
        assertThat(two.isFew()).isTrue();
        assertThat(two.isSameInList()).isTrue();
        PairFacts many = listed("b");
        assertThat(many.isUnique()).isFalse();
        assertThat(many.isFew()).isFalse();
        assertThat(many.isListed()).isTrue();
        PairFacts manyOfOther = listed("a");
        assertThat(manyOfOther.isUnique()).isFalse();
        assertThat(manyOfOther.isFew()).isFalse();
        assertThat(manyOfOther.isListed()).isTrue();
    }

    private PairFacts listed(String article) {
        return story.pair(
                position(toll("a")),
                position(toll("b")),
                position(count(article, 7, "dead")),
                position(count(article, 8, "dead")),
                position(count(article, 9, "dead")));
    }

    @Test
    void onlyNumbersStandInLists() {
        assertThat(story.pair(
                                position(coordinates("a", "8.1", "111.1")),
                                position(coordinates("b", "8.2", "111.1")),
                                position(coordinates("a", "8.3", "111.1")),
                                position(coordinates("b", "8.4", "111.1")))
                        .isSameInList())
                .isTrue();
        assertThat(story.pair(
                                position(place("a", "Batang")),
                                position(place("b", "Kendal")),
                                position(place("a", "Demak")),
                                position(place("b", "Kudus")))
                        .isSameInList())
                .isFalse();
    }

    @Test
    void toldAsTwo() {
        PairFacts two = story.pair(
                position(count("a", 20, "fine"), count("c", 20, "fine")),
                position(count("b", 31, "fine"), count("c", 31, "fine")));
        assertThat(two.isToldAsTwo()).isTrue();
        assertThat(pair(count("a", 20, "fine"), count("b", 31, "fine")).isToldAsTwo())
                .isFalse();
    }

    @Test
    void placesAndPeople() {
        Told site = place("a", "Kedungwuni");
        assertThat(pair(site, place("b", "Paninggaran")).areSites()).isTrue();
        assertThat(pair(site, place("b", "Paninggaran").inPassing()).areSites()).isFalse();
        assertThat(pair(place("b", "Paninggaran").inPassing(), site).areSites()).isFalse();
        assertThat(pair(bearing("a", 24, "Pacitan"), bearing("b", 25, "Pacitan"))
                        .areMeasured())
                .isTrue();
        assertThat(pair(bearing("a", 24, "Pacitan"), site).areMeasured()).isFalse();
        assertThat(pair(site, bearing("a", 24, "Pacitan")).areMeasured()).isFalse();
        assertThat(pair(person("a", "Suparto"), person("b", "Suparno")).arePeople())
                .isTrue();
        assertThat(pair(person("a", "Suparto"), organisation("b", "Suparno")).arePeople())
                .isFalse();
        assertThat(pair(organisation("a", "Suparto"), person("b", "Suparno")).arePeople())
                .isFalse();
    }

    @Test
    void timing() {
        assertThat(timing(day("a", "2024-06-04"), day("b", "2024-06-05"))).isEqualTo(Timing.DAY);
        assertThat(timing(inferred("a", "2024-06-04"), day("b", "2024-06-05"))).isEqualTo(Timing.DAY);
        assertThat(timing(clock("a", "10:30"), clock("b", "11:30"))).isEqualTo(Timing.CLOCK);
        assertThat(timing(clock("a", "00:52").ofMatch(), clock("b", "11:30"))).isEqualTo(Timing.MATCH);
        assertThat(timing(clock("a", "11:30"), clock("b", "00:52").ofMatch())).isEqualTo(Timing.MATCH);
        assertThat(timing(
                        clock("a", "10:30").hedge(Hedge.AT_MOST),
                        clock("b", "00:52").ofMatch()))
                .isEqualTo(Timing.BOUND);
        assertThat(timing(day("a", "2024-06-04").hedge(Hedge.AT_LEAST), day("b", "2024-06-05")))
                .isEqualTo(Timing.BOUND);
        assertThat(timing(
                        day("a", "2024-06-04", DayOfWeek.MONDAY).hedge(Hedge.AT_MOST),
                        day("b", "2024-06-04").hedge(Hedge.AT_MOST)))
                .isEqualTo(Timing.SLIP);
        assertThat(timing(toll("a"), toll("b"))).isEqualTo(Timing.NONE);
        assertThat(timing(lasting("a", 3), lasting("b", 4))).isEqualTo(Timing.NONE);
        assertThat(Timing.values())
                .filteredOn(Timing::isOfEvent)
                .containsExactly(Timing.MATCH, Timing.CLOCK, Timing.DAY);
    }

    private Timing timing(Told a, Told b) {
        return pair(a, b).timing();
    }

    @Test
    void isOneDenied() {
        assertThat(pair(cause("a", "listrik"), cause("b", "listrik").denied()).isOneDenied())
                .isTrue();
        assertThat(pair(cause("a", "listrik"), cause("b", "kompor")).isOneDenied())
                .isFalse();
    }

    @Test
    void ranksOneThing() {
        assertThat(pair(nth("a", 1, "kunjungan"), nth("b", 2, "kunjungan")).ranksOneThing())
                .isTrue();
        assertThat(pair(nth("a", 1, "kunjungan"), nth("b", 2, "hari")).ranksOneThing())
                .isFalse();
        assertThat(pair(nth("a", 1, ""), nth("b", 2, "")).ranksOneThing()).isFalse();
        assertThat(pair(
                                nth("a", 2, "kunjungan").frame("visit"),
                                nth("b", 2, "hari").frame("visit"))
                        .ranksOneThing())
                .isTrue();
        assertThat(pair(
                                nth("a", 1, "kunjungan").frame("visit"),
                                nth("b", 2, "hari").frame("visit"))
                        .ranksOneThing())
                .isFalse();
        assertThat(pair(
                                nth("a", 2, "kunjungan").frame("visit"),
                                nth("b", 2, "hari").frame("quake"))
                        .ranksOneThing())
                .isFalse();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "BK9634XA, BK9643XA, true",
        "BK9634XA, BK9635XA, true",
        "BK9634XA, BK9655XA, true",
        "BK9634XA, BK9555XA, false",
        // One goes on where the other ends.
        "BK9634, BK9634XA, false",
        "BK9634XA, BK9634, false"
    })
    void slipOfCode(String a, String b, boolean slip) {
        assertThat(pair(code("a", a), code("b", b)).isSlipOfCode()).isEqualTo(slip);
    }

    @Test
    void onlyCodesAreSlipsOfCodes() {
        assertThat(pair(person("a", "Suparto"), code("b", "Suparno")).isSlipOfCode())
                .isFalse();
        assertThat(pair(code("a", "Suparto"), person("b", "Suparno")).isSlipOfCode())
                .isFalse();
    }

    @Test
    void isOneDay() {
        story.report("a", 8).report("b", 9);
        assertThat(pair(clock("a", "10:30"), clock("b", "11:30")).isOneDay()).isTrue();
        assertThat(pair(clock("a", "10:30"), clock("b", "2024-06-05", "11:30")).isOneDay())
                .isTrue();
        assertThat(pair(clock("a", "10:30"), clock("b", "2024-06-04", "11:30")).isOneDay())
                .isFalse();
        assertThat(pair(clock("unknown", "10:30"), clock("b", "11:30")).isOneDay())
                .isTrue();
        assertThat(pair(clock("a", "10:30"), clock("unknown", "11:30")).isOneDay())
                .isTrue();
    }

    /** 4 June 2024 was a Tuesday. */
    @Test
    void dateSlip() {
        Told slip = day("a", "2024-05-04", DayOfWeek.TUESDAY);
        assertThat(pair(slip, day("b", "2024-06-04")).timing()).isEqualTo(Timing.SLIP);
        assertThat(pair(day("b", "2024-06-04"), slip).timing()).isEqualTo(Timing.SLIP);
        assertThat(pair(slip, day("b", "2024-05-04")).timing()).isEqualTo(Timing.SLIP);
        assertThat(pair(slip, day("b", "2024-06-05")).timing()).isNotEqualTo(Timing.SLIP);
        assertThat(pair(slip, inferred("b", "2024-06-04")).timing()).isNotEqualTo(Timing.SLIP);
        assertThat(pair(slip, clock("b", "10:30")).timing()).isNotEqualTo(Timing.SLIP);
        assertThat(pair(slip, day("b", "2024-05-04", DayOfWeek.MONDAY)).timing())
                .isNotEqualTo(Timing.SLIP);
        assertThat(pair(day("a", "2024-06-04"), day("b", "2024-06-11")).timing())
                .isNotEqualTo(Timing.SLIP);
        assertThat(pair(slip, toll("b")).timing()).isNotEqualTo(Timing.SLIP);
        assertThat(pair(toll("b"), slip).timing()).isNotEqualTo(Timing.SLIP);
    }

    /** 4 June 2024 was a Tuesday; the reports are of 5 June 2024. */
    @Test
    void oneDateMisprinted() {
        story.report("a", 8).report("b", 9);
        Told slip = day("a", "2024-05-04", DayOfWeek.TUESDAY);
        assertThat(misprinted(slip, day("b", "2024-06-04", DayOfWeek.TUESDAY))).isTrue();
        assertThat(misprinted(slip, day("b", "2024-05-07", DayOfWeek.TUESDAY))).isTrue();
        assertThat(misprinted(slip, day("b", "2024-06-04"))).isFalse();
        assertThat(misprinted(slip, day("b", "2024-06-11", DayOfWeek.TUESDAY))).isFalse();
        assertThat(misprinted(fullDate("a", "1998-01-19"), fullDate("b", "1998-02-19")))
                .isTrue();
        assertThat(misprinted(fullDate("a", "1998-01-19"), fullDate("b", "1999-01-19")))
                .isTrue();
        assertThat(misprinted(fullDate("a", "1998-01-19"), fullDate("b", "1998-01-20")))
                .isFalse();
        assertThat(misprinted(fullDate("a", "1998-01-19"), fullDate("b", "1999-02-19")))
                .isFalse();
        assertThat(misprinted(fullDate("a", "2024-01-19"), fullDate("b", "2024-02-19")))
                .isFalse();
        assertThat(misprinted(fullDate("a", "1998-01-19"), inferred("b", "1998-02-19")))
                .isFalse();
        assertThat(misprinted(toll("a"), toll("b"))).isFalse();
    }

    private boolean misprinted(Told a, Told b) {
        return pair(a, b).isOneDateMisprinted();
    }

    @Test
    void isRevision() {
        Told early = toll("a").asOf("2024-06-04");
        assertThat(pair(early, toll("b").asOf("2024-06-05")).isRevision()).isTrue();
        assertThat(pair(early, toll("b").asOf("2024-06-04")).isRevision()).isFalse();
        assertThat(pair(early, toll("b")).isRevision()).isFalse();
        assertThat(pair(toll("a"), toll("b").asOf("2024-06-05")).isRevision()).isFalse();
        assertThat(pair(
                                count("a", 3, "man").asOf("2024-06-04"),
                                count("b", 4, "man").asOf("2024-06-05"))
                        .isRevision())
                .isFalse();
    }

    @Test
    void withinOneReport() {
        assertThat(pair(person("a", "Budi Dwi Santoso"), person("a", "Budi Tri Santoso"))
                        .mayBeWithinOneReport())
                .isTrue();
        assertThat(pair(person("a", "Budi Santoso"), person("a", "Budi Santosa"))
                        .mayBeWithinOneReport())
                .isTrue();
        assertThat(pair(person("a", "Budi Santoso"), person("a", "Budi Susanto"))
                        .mayBeWithinOneReport())
                .isFalse();
        assertThat(pair(person("a", "Santoso"), person("a", "Santosa")).mayBeWithinOneReport())
                .isFalse();
        assertThat(pair(person("a", "Budi Santoso"), person("a", "Budi Tri Santoso"))
                        .mayBeWithinOneReport())
                .isFalse();
        assertThat(pair(person("a", "Budi Tri Santoso"), person("a", "Budi Santoso"))
                        .mayBeWithinOneReport())
                .isFalse();
        assertThat(pair(
                                place("a", "Batang").frame("flood"),
                                place("a", "Kendal").frame("flood"))
                        .mayBeWithinOneReport())
                .isTrue();
        assertThat(pair(place("a", "Batang"), place("a", "Kendal")).mayBeWithinOneReport())
                .isFalse();
        assertThat(pair(
                                bearing("a", 24, "Pacitan").frame("quake"),
                                bearing("a", 25, "Pacitan").frame("quake"))
                        .mayBeWithinOneReport())
                .isFalse();
        assertThat(pair(day("a", "2024-05-04", DayOfWeek.TUESDAY), day("a", "2024-06-04"))
                        .mayBeWithinOneReport())
                .isTrue();
        assertThat(pair(day("a", "2024-06-03"), day("a", "2024-06-04")).mayBeWithinOneReport())
                .isFalse();
        assertThat(pair(toll("a").asOf("2024-06-04"), toll("a").asOf("2024-06-05"))
                        .mayBeWithinOneReport())
                .isTrue();
        assertThat(pair(toll("a"), toll("a")).mayBeWithinOneReport()).isFalse();
    }

    @Test
    void twoFullNamesMayStandWithinOneReport() {
        Told pengawas = abbreviation("a", "KPT", "komisi pengawas tol");
        assertThat(pair(pengawas, abbreviation("a", "KPT", "komisi pengelola tol"))
                        .mayBeWithinOneReport())
                .isTrue();
        assertThat(pair(pengawas, abbreviation("a", "KPT", "kantor pengelola tol"))
                        .areTwoExpansions())
                .isFalse();
        assertThat(pair(pengawas, code("a", "AA1")).areTwoExpansions()).isFalse();
        assertThat(pair(code("a", "AA1"), pengawas).areTwoExpansions()).isFalse();
    }

    @Test
    void neverWithinOneReport() {
        assertThat(pair(lasting("a", 3), lasting("a", 4)).mayBeWithinOneReport())
                .isFalse();
        assertThat(pair(nth("a", 1, "kali"), nth("a", 2, "kali")).mayBeWithinOneReport())
                .isFalse();
        assertThat(pair(code("a", "AA1"), code("a", "AA2")).mayBeWithinOneReport())
                .isFalse();
        assertThat(pair(office("a", "Budi", "bupati"), office("a", "Budi", "camat"))
                        .mayBeWithinOneReport())
                .isFalse();
        assertThat(pair(cause("a", "listrik"), cause("a", "kompor")).mayBeWithinOneReport())
                .isFalse();
        assertThat(pair(topic("a", "listrik"), topic("a", "kompor")).mayBeWithinOneReport())
                .isFalse();
    }

    @Test
    void oneArticleGivingBoth() {
        assertThat(pair(toll("a"), toll("b")).isOneArticleGivingBoth()).isFalse();
        assertThat(story.pair(position(toll("a")), position(toll("b"), toll("a")))
                        .isOneArticleGivingBoth())
                .isTrue();
        assertThat(story.pair(position(toll("a"), toll("b")), position(toll("b")))
                        .isOneArticleGivingBoth())
                .isTrue();
        // It counts something else.
        assertThat(story.pair(position(toll("a")), position(toll("b"), count("a", 4, "injured")))
                        .isOneArticleGivingBoth())
                .isFalse();
        assertThat(story.pair(
                                position(person("a", "Budi Santoso")),
                                position(person("b", "Budi Susanto"), organisation("a", "Budi Susanto")))
                        .isOneArticleGivingBoth())
                .isTrue();
        // The day of a statement is another answer than that of the event.
        assertThat(story.pair(
                                position(day("a", "2024-06-04")),
                                position(
                                        day("b", "2024-06-05"),
                                        day("a", "2024-06-05").speech()))
                        .isOneArticleGivingBoth())
                .isFalse();
        assertThat(story.pair(
                                position(day("a", "2024-06-04").speech()),
                                position(
                                        day("b", "2024-06-05"),
                                        day("a", "2024-06-05").speech()))
                        .isOneArticleGivingBoth())
                .isTrue();
    }

    @Test
    void superseded() {
        story.report("a", 8).report("b", 10);
        assertThat(pair(toll("a").hedge(Hedge.AT_LEAST), count("b", 4, "dead")).isSuperseded())
                .isTrue();
        assertThat(pair(toll("a"), count("b", 4, "dead")).isSuperseded()).isFalse();
    }

    /** One of two answers that may both be right stands where the other stands; of one sentence nothing follows. */
    @Test
    void rivalsStandInSentencesAlikeOrBearNamesAlike() {
        story.report("a", "ketua koperasi nelayan itu AAA memimpin rapat pagi\nhujan deras BBB");
        story.report("b", "ketua koperasi nelayan itu AAA memimpin rapat pagi\nlampu padam BBB");
        assertThat(pair(person("a", "Tono").at("AAA"), person("b", "Budi").at("BBB"))
                        .areRivals())
                .isFalse();
        assertThat(pair(
                                person("a", "Darma Sukirno").at("BBB"),
                                person("b", "Darma Sukarya").at("BBB"))
                        .areKinNames())
                .isTrue();
        assertThat(pair(person("a", "Tono").at("AAA"), person("b", "Budi").at("AAA"))
                        .standAlike())
                .isTrue();
        assertThat(pair(person("a", "Tono").at("AAA"), person("a", "Budi").at("AAA"))
                        .areRivals())
                .isFalse();
    }

    @Test
    void officesOfTwoPeopleAreNoRivals() {
        story.report("a", "kata AAA pagi tadi di balai kota").report("b", "kata AAA pagi tadi di balai desa");
        assertThat(pair(
                                office("a", "Tono", "ketua").at("AAA"),
                                office("b", "Budi", "ketua").at("AAA"))
                        .areRivals())
                .isFalse();
    }
}
