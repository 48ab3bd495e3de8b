package dev.silang.check.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CheckedReports;
import dev.silang.check.CrossCheck;
import dev.silang.check.InventedWords;
import dev.silang.check.Utterance.Difference;
import dev.silang.check.Utterance.Difference.Kind;
import dev.silang.check.pair.Concepts;
import dev.silang.claim.Statement;
import dev.silang.text.Document;
import dev.silang.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How two versions of what Budi Santoso said differ. */
class DifferencesTest {
    private static List<String> between(String first, String second) {
        return new CheckedReports()
                .at("08:00", "\"" + first + ",\" kata Budi Santoso.")
                .at("08:00", "\"" + second + ",\" kata Budi Santoso.")
                .differences();
    }

    @Test
    void equalWordsDiffer() {
        assertThat(between("Jembatan besar itu rusak", "Jembatan besar itu rusak"))
                .isEmpty();
    }

    @Test
    void wordsLeftOutAreWording() {
        assertThat(between("Jembatan besar itu rusak parah", "Jembatan besar itu rusak"))
                .containsExactly("WORDING parah / ");
        assertThat(between("Jembatan besar itu rusak", "Jembatan besar dan baru itu rusak"))
                .containsExactly("WORDING  / dan baru");
    }

    @Test
    void aDenialIsNegation() {
        assertThat(between("Jembatan itu aman untuk kendaraan berat", "Jembatan itu tidak aman untuk kendaraan berat"))
                .containsExactly("NEGATION  / tidak");
        assertThat(between("Jembatan itu belum aman dilewati truk", "Jembatan itu tidak aman dilewati truk"))
                .containsExactly("WORDING belum / tidak");
    }

    @Test
    void aNumberForAnother() {
        assertThat(between("Gempa itu menewaskan 12 orang di lereng", "Gempa itu menewaskan 14 orang di lereng"))
                .containsExactly("NUMBER 12 / 14");
        assertThat(between("Rapat dimulai pukul 7 di aula kampus", "Rapat dimulai pukul 9 di aula kampus"))
                .containsExactly("NUMBER 7 / 9");
    }

    @Test
    void oneNumberInTwoForms() {
        assertThat(between("Rapat dimulai pukul 07.00 di aula kampus", "Rapat dimulai pukul 7.00 di aula kampus"))
                .containsExactly("WORDING 07.00 / 7.00");
        assertThat(between("Gempa itu merusak dua belas rumah di lereng", "Gempa itu merusak 12 rumah di lereng"))
                .containsExactly("WORDING dua belas / 12");
    }

    @Test
    void aNameForAnother() {
        assertThat(between(
                        "Kami bertemu Rahmat di pelabuhan sebelum kapal berangkat",
                        "Kami bertemu Joko di pelabuhan sebelum kapal berangkat"))
                .containsExactly("NAME Rahmat / Joko");
    }

    @Test
    void abbreviationsAndSpellingsAreNoOtherName() {
        assertThat(between(
                        "Kami bertemu BPBD di pelabuhan sebelum kapal berangkat",
                        "Kami bertemu BNPB di pelabuhan sebelum kapal berangkat"))
                .containsExactly("WORDING BPBD / BNPB");
        assertThat(between(
                        "Kami bertemu Zaenal di pelabuhan sebelum kapal berangkat",
                        "Kami bertemu Zainal di pelabuhan sebelum kapal berangkat"))
                .containsExactly("WORDING Zaenal / Zainal");
    }

    /** Three words may be a name for another, four are a retelling. */
    @Test
    void onlyASmallDifferenceChangesTheMeaning() {
        String rest = " di pelabuhan lama sebelum kapal nelayan itu berangkat menuju pulau karang";
        assertThat(between("Kami bertemu Rahmat Hidayat Siregar" + rest, "Kami bertemu Joko Purnomo Wibowo" + rest))
                .containsExactly("NAME Rahmat Hidayat Siregar / Joko Purnomo Wibowo");
        assertThat(between(
                        "Kami bertemu Rahmat Hidayat Siregar Nasution" + rest,
                        "Kami bertemu Joko Purnomo Wibowo Kusuma" + rest))
                .containsExactly("WORDING Rahmat Hidayat Siregar Nasution / Joko Purnomo Wibowo Kusuma");
    }

    /** At the edge one version may begin or end elsewhere. */
    @Test
    void anEdgeIsWording() {
        assertThat(between("Rahmat bertemu kami di pelabuhan lama", "Joko bertemu kami di pelabuhan lama"))
                .containsExactly("WORDING Rahmat / Joko");
        assertThat(between(
                        "Kami menunggu kapal di pelabuhan lama bersama Rahmat",
                        "Kami menunggu kapal di pelabuhan lama bersama Joko"))
                .containsExactly("NAME Rahmat / Joko");
    }

    /** Four hundred words of a version are compared. */
    @Test
    void whatIsFarBehindIsNotCompared() {
        assertThat(kinds(longest(0), longest(390))).containsExactly(Kind.WORDING);
        assertThat(kinds(longest(0), longest(410))).isEmpty();
    }

    /** Many words of which one is another than in the first version; 0 for that one itself. */
    private static String longest(int place) {
        String words = InventedWords.text(1, 420);
        return place == 0 ? words : words.replace(InventedWords.word(place), "lain");
    }

    private static List<Kind> kinds(String first, String second) {
        String end = ". \"Jembatan itu rusak,\" kata Budi Santoso.";
        CrossCheck check = new CheckedReports()
                .at("08:00", first + end)
                .at("08:00", second + end)
                .check();
        Map<String, Document> documents = new HashMap<>();
        check.documents().forEach(document -> documents.put(document.article().id(), document));
        Differences differences = new Differences(
                documents, check.claims(), CheckedReports.calculus(), new PlainWords(false), Concepts.load());
        List<Statement> said = check.statements();
        return differences
                .between(
                        CheckedReports.said(said.get(0), new Span(0, first.length())),
                        CheckedReports.said(said.get(1), new Span(0, second.length())))
                .stream()
                .map(Difference::kind)
                .toList();
    }
}
