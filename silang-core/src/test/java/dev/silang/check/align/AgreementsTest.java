package dev.silang.check.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CheckedReports;
import dev.silang.check.pair.StoryFacts;
import dev.silang.claim.Slot;
import dev.silang.relation.Calculus;
import dev.silang.relation.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementsTest {
    private final CheckedReports reports = new CheckedReports();

    private Agreements.Found found() {
        StoryFacts facts = reports.facts();
        Calculus calculus = CheckedReports.calculus();
        return new Agreements(facts, CheckedReports.scorer(), new OwnCounts(facts, calculus))
                .among(new Kind(facts, calculus, CheckedReports.of(facts, Slot.QUANTITY)));
    }

    private List<List<String>> positions() {
        return CheckedReports.words(found().positions());
    }

    @Test
    void equalNumbersOfOneThingAreOnePosition() {
        reports.at("08:00", "Gempa itu merusak 30 rumah.").at("09:00", "Sebanyak 30 rumah rusak akibat gempa itu.");
        assertThat(positions()).containsExactly(List.of("30 rumah", "30 rumah"));
        assertThat(found().agreements())
                .singleElement()
                .matches(within -> within.position() == 0)
                .matches(within -> within.link().why().relation() == Relation.SAME);
    }

    @Test
    void equalNumbersOfTwoThingsAreTwo() {
        reports.at("08:00", "Gempa itu merusak 30 rumah.").at("09:00", "Gempa itu melukai 30 orang.");
        assertThat(positions()).containsExactly(List.of("30 rumah"), List.of("30 orang"));
    }

    /** "About 30" agrees with 28 and with 32, which do not agree with each other: the first has it. */
    @Test
    void aCoarseNumberJoinsOneFinerOnly() {
        reports.at("08:00", "Gempa itu merusak 28 rumah.")
                .at("09:00", "Gempa itu merusak 32 rumah.")
                .at("10:00", "Gempa itu merusak sekitar 30 rumah.");
        assertThat(positions()).containsExactly(List.of("28 rumah", "sekitar 30 rumah"), List.of("32 rumah"));
    }

    /** A magnitude of 6 is 5.6 rounded only where nobody says 6 again. */
    @Test
    void aNumberThatTwoGiveIsNotRounded() {
        reports.at("08:00", "Gempa M 5,6 mengguncang Kendal.").at("09:00", "Gempa M 6 mengguncang Kendal.");
        assertThat(positions()).hasSize(1);
        reports.at("10:00", "Gempa M 6 mengguncang Kendal.");
        assertThat(positions()).hasSize(2);
    }

    /** The report of "some" counts the very thing itself. */
    @Test
    void aReportThatKnowsBetterDoesNotAgree() {
        reports.at("08:00", "Longsor itu menewaskan 17 orang. Beberapa korban belum dikenali.")
                .at("09:00", "Longsor itu menewaskan 21 orang.");
        assertThat(positions()).noneMatch(position -> position.contains("21 orang") && position.size() > 1);
    }
}
