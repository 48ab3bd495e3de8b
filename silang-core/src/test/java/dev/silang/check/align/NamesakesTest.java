package dev.silang.check.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CheckedReports;
import dev.silang.check.pair.ClaimFacts;
import dev.silang.check.pair.StoryFacts;
import dev.silang.claim.Slot;
import dev.silang.value.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesakesTest {
    private final CheckedReports reports = new CheckedReports();

    @Test
    void bodiesThatShareNoWordAreTwo() {
        reports.at("08:00", "Menurut Kementerian Kesehatan, obat itu aman.")
                .at("09:00", "Menurut Badan Pengawas Pasar, obat itu aman.");
        assertThat(areTwo("Kementerian Kesehatan", "Badan Pengawas Pasar")).isTrue();
    }

    @Test
    void aNameAndItsShortFormAreOneWhereAReportSaysSo() {
        reports.at("08:00", "Menurut Kementerian Kesehatan, obat itu aman.")
                .at("09:00", "Menurut Kemenkes, obat itu aman.");
        assertThat(areTwo("Kementerian Kesehatan", "Kemenkes")).isTrue();
        reports.at("10:00", "Menurut Kementerian Kesehatan (Kemenkes), obat itu aman.");
        assertThat(areTwo("Kementerian Kesehatan", "Kemenkes")).isFalse();
    }

    @Test
    void aNameIsNoOtherThanItsPart() {
        reports.at("08:00", "Menurut Kementerian Kesehatan RI, obat itu aman.")
                .at("09:00", "Menurut Kementerian Kesehatan, obat itu aman.");
        assertThat(areTwo("Kementerian Kesehatan RI", "Kementerian Kesehatan")).isFalse();
    }

    /** Two names of one word may be the two of one person. */
    @Test
    void peopleOfTwoFullNamesAreTwo() {
        reports.at("08:00", "\"Jalan itu ditutup,\" kata Bambang Irianto.")
                .at("09:00", "\"Jalan itu ditutup,\" kata Siti Aminah.")
                .at("10:00", "\"Jalan itu ditutup,\" kata Bambang.")
                .at("11:00", "\"Jalan itu ditutup,\" kata Aminah.");
        assertThat(areTwo("Bambang Irianto", "Siti Aminah")).isTrue();
        assertThat(areTwo("Bambang", "Aminah")).isFalse();
    }

    private boolean areTwo(String a, String b) {
        StoryFacts facts = reports.facts();
        Kind kind = new Kind(facts, CheckedReports.calculus(), CheckedReports.of(facts, Slot.PARTICIPANT));
        return new Namesakes(kind).areTwo(index(kind, a), index(kind, b));
    }

    private static int index(Kind kind, String name) {
        List<String> names = kind.claims().stream()
                .map(ClaimFacts::value)
                .map(value -> ((Party) value).name())
                .toList();
        assertThat(names).contains(name);
        return names.indexOf(name);
    }
}
