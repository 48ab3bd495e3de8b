package dev.silang.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CheckedReports;
import dev.silang.check.CrossCheck;
import dev.silang.check.Story;
import org.junit.jupiter.api.Test;

/** Where no conflict was found the report says what was compared, and that it may have overlooked one. */
class SummaryTest {
    private static Story story(CrossCheck check) {
        return check.stories().get(0);
    }

    private static Summary summary(CrossCheck check) {
        return new Summary(new CheckText(check, Labels.of("en")));
    }

    @Test
    void silenceSaysHowManyFactsWereCompared() {
        CrossCheck check = new CheckedReports()
                .at("08:00", "Banjir di Kendal merendam 120 rumah.")
                .at("09:00", "Banjir di Kendal merendam 120 rumah.")
                .check();
        long compared = story(check).findings().size();
        assertThat(compared).isGreaterThan(1);
        assertThat(summary(check).counts(story(check)))
                .contains("no conflict found among " + compared + " facts that two reports tell");
        assertThat(summary(check).caution(story(check)))
                .singleElement()
                .asString()
                .contains("docs/QUALITY.md");
    }

    @Test
    void reportsOfNothingInCommonHaveNothingCompared() {
        CrossCheck check = new CheckedReports()
                .at("08:00", "Harga cabai naik 12 persen.")
                .at("09:00", "Sapi itu lari.")
                .check();
        assertThat(summary(check).counts(story(check))).contains("nothing that could be compared");
    }

    @Test
    void aConflictNeedsNoCaution() {
        CrossCheck check = new CheckedReports()
                .at("08:00", "Pertemuan itu berlangsung selama tiga jam.")
                .at("08:00", "Pertemuan itu berlangsung selama lima jam.")
                .check();
        assertThat(check.conflicts()).isNotEmpty();
        assertThat(summary(check).caution(story(check))).isEmpty();
    }

    @Test
    void oneReportAloneIsNoSilence() {
        CrossCheck check =
                new CheckedReports().at("08:00", "Harga cabai naik 12 persen.").check();
        assertThat(summary(check).caution(story(check))).isEmpty();
    }
}
