package dev.silang.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CheckedReports;
import dev.silang.check.CrossCheck;
import dev.silang.check.Story;
import dev.silang.claim.Slot;
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

    /** What a bound kept out is told, and is not among what one report alone tells. */
    @Test
    void whatWasTooMuchToCompareIsTold() {
        CheckedReports reports = new CheckedReports();
        for (int report = 0; report < 3; report++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 700; i++) {
                text.append("Gudang itu menyimpan ")
                        .append(1_000 + 700 * report + i)
                        .append(" karung beras.\n");
            }
            reports.at("0" + report + ":00", text.toString());
        }
        CrossCheck check = reports.check();
        int uncompared = story(check).uncompared().claims();
        assertThat(uncompared).isEqualTo(100);
        assertThat(summary(check).notCompared(story(check)))
                .contains(
                        "100 facts were compared with none, as there are too many of their kind; other reports may tell them, too.");
        assertThat(check.claims().stream().filter(claim -> claim.slot() == Slot.QUANTITY))
                .hasSize(2_100);
        assertThat(story(check).findings().stream()
                        .filter(finding -> finding.question().slot() == Slot.QUANTITY)
                        .flatMap(finding -> finding.positions().stream())
                        .mapToInt(position -> position.claims().size())
                        .sum())
                .isEqualTo(2_000);
    }

    @Test
    void oneReportAloneIsNoSilence() {
        CrossCheck check =
                new CheckedReports().at("08:00", "Harga cabai naik 12 persen.").check();
        assertThat(summary(check).caution(story(check))).isEmpty();
    }
}
