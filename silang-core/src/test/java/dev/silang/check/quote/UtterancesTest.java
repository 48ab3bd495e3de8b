package dev.silang.check.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.check.CheckedReports;
import dev.silang.check.CrossCheck;
import dev.silang.check.InventedWords;
import dev.silang.check.Utterance;
import dev.silang.check.pair.Concepts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UtterancesTest {
    private final CheckedReports reports = new CheckedReports();

    private static String said(String words) {
        return "\"" + words + ",\" kata Budi Santoso. ";
    }

    private List<List<String>> found(String first, String second) {
        return found(new CheckedReports().at("08:00", first).at("09:00", second));
    }

    private static List<List<String>> found(CheckedReports reports) {
        return reports.story().utterances().stream()
                .map(CheckedReports::versions)
                .toList();
    }

    @Test
    void oneSpeakerWithTheSameWords() {
        assertThat(found(said("Jembatan besar itu rusak"), said("Jembatan besar itu rusak")))
                .containsExactly(List.of("Jembatan besar itu rusak", "Jembatan besar itu rusak"));
    }

    /** Three words of four are the same, then three of six. */
    @Test
    void mostOfTheShorterOneIsInTheOther() {
        assertThat(found(said("Jembatan besar rusak terendam"), said("Jembatan besar rusak diterjang truk")))
                .hasSize(1);
        assertThat(found(
                        said("Jembatan besar rusak terendam banjir bandang"),
                        said("Jembatan besar rusak diterjang truk pasir")))
                .isEmpty();
    }

    /** Two words of three say nothing, two of two all there is. */
    @Test
    void twoWordsAreTooFew() {
        assertThat(found(said("Jembatan besar roboh"), said("Jembatan besar hanyut")))
                .isEmpty();
        assertThat(found(said("Jembatan roboh"), said("Jembatan roboh"))).hasSize(1);
    }

    @Test
    void oneWordIsNoUtterance() {
        assertThat(found(said("Roboh"), said("Roboh"))).isEmpty();
    }

    @Test
    void anotherSpeakerSaysSomethingElse() {
        assertThat(found(said("Jembatan besar itu rusak"), "\"Jembatan besar itu rusak,\" kata Rina Wati."))
                .isEmpty();
    }

    @Test
    void aSpeakerGoesByTwoNames() {
        reports.at("08:00", "\"Jembatan besar itu rusak,\" kata Budi Santoso.")
                .at("09:00", "\"Jembatan besar itu rusak,\" kata Budi Santoso Wijaya.");
        assertThat(reports.story().utterances())
                .singleElement()
                .extracting(Utterance::speaker)
                .isEqualTo("Budi Santoso Wijaya");
    }

    @Test
    void sourcesWithoutANameAreNoSpeaker() {
        assertThat(found(
                        "\"Jembatan besar itu rusak,\" kata seorang sumber.",
                        "\"Jembatan besar itu rusak,\" kata seorang sumber."))
                .isEmpty();
    }

    /** What is quoted is nearer to what was said than what is retold. */
    @Test
    void theFirstVersionIsDirect() {
        reports.at("08:00", "Budi Santoso mengatakan jembatan besar itu rusak parah.")
                .at("09:00", said("Jembatan besar itu rusak"));
        assertThat(found(reports))
                .containsExactly(List.of("Jembatan besar itu rusak", "jembatan besar itu rusak parah"));
    }

    @Test
    void oneReportGivesOneVersion() {
        reports.at("08:00", said("Jembatan besar itu rusak"))
                .at("09:00", said("Jembatan besar itu rusak") + said("Jembatan besar itu rusak parah"));
        assertThat(found(reports)).containsExactly(List.of("Jembatan besar itu rusak", "Jembatan besar itu rusak"));
    }

    /** What office holders count by the hour is said in one form each time. */
    @Test
    void anHourLaterANumberHasGrown() {
        String first = said("Kami menemukan 12 perahu nelayan di muara sungai itu sejak pagi");
        String second = said("Kami menemukan 14 perahu nelayan di muara sungai itu sejak pagi");
        assertThat(found(new CheckedReports().at("08:00", first).at("08:59", second)))
                .hasSize(1);
        assertThat(found(new CheckedReports().at("08:00", first).at("09:00", second)))
                .isEmpty();
        assertThat(found(new CheckedReports().at("08:59", first).at("08:00", second)))
                .hasSize(1);
    }

    /** A word that many statements of a speaker have does not bring two of them together. */
    @Test
    void aWordThatSixtyHoldTellsNothing() {
        assertThat(sharedAfter(60)).hasSize(1);
        assertThat(sharedAfter(105)).isEmpty();
    }

    @Test
    void whatWasNotSetBesideAllIsCounted() {
        assertThat(reportsAfter(60).story().uncompared().statements()).isZero();
        assertThat(reportsAfter(105).story().uncompared().statements()).isPositive();
    }

    private static List<List<String>> sharedAfter(int fillers) {
        return found(reportsAfter(fillers));
    }

    /** Of three words each filler holds two, so each word stands in two thirds of them. */
    private static CheckedReports reportsAfter(int fillers) {
        List<String> shared = List.of("jembatan", "sungai", "perahu");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < fillers; i++) {
            List<String> words = new ArrayList<>(shared);
            words.remove(i % shared.size());
            for (int k = 0; k < 5; k++) {
                words.add(InventedWords.word(5 * i + k));
            }
            text.append(said(String.join(" ", words)));
        }
        return new CheckedReports()
                .at("08:00", text + said("jembatan sungai perahu melintang lapuk"))
                .at("09:00", said("jembatan sungai perahu berkarat bocor"));
    }

    /** Without words of content nothing is the same. */
    @Test
    void functionWordsAreNoContent() {
        CrossCheck check = reports.at("08:00", said("Jembatan besar itu rusak"))
                .at("09:00", said("Jembatan besar itu rusak"))
                .check();
        assertThat(utterances(check, new PlainWords(false))).hasSize(1);
        assertThat(utterances(check, new PlainWords(true))).isEmpty();
    }

    private static List<Utterance> utterances(CrossCheck check, WordKinds kinds) {
        return new Utterances(
                        check.documents(),
                        check.claims(),
                        check.statements(),
                        CheckedReports.calculus(),
                        kinds,
                        Concepts.load())
                .find();
    }
}
