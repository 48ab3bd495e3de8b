package dev.silang.lang;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.text.Article;
import dev.silang.text.Token;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that a crawl glued are read apart, where the article shows that it is damaged; names and brands stay whole. */
class GluedWordsTest {
    private static final String DAMAGED = "Rapat dibuka ketuaBagian umum. Wiranto bicara. Semua laporanWarga dibaca. ";

    private static List<String> tokens(String text) {
        return new DocumentParser(PackLoader.load("id"))
                .parse(Article.of("a", text)).document().tokens().stream()
                        .map(Token::text)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Hasil laporanWiranto dibahas, laporan Wiranto",
        "Kemarin Wirantoberhasil pulang, Wiranto berhasil",
        "Anggota DPR RIWirantodalam rapat, RI Wiranto dalam",
        "Kemarin kataWirantosudah selesai, kata Wiranto sudah",
        "Dikutip dariKenanga pagi tadi, dari Kenanga",
        "Sesuai dataBMKG pagi tadi, data BMKG",
        "Desa itu mencatatpanen besar, mencatat panen",
        "Ia punmembaca surat itu, pun membaca"
    })
    void gluedWordsArePartedWithinTheText(String sentence, String parts) {
        String text = DAMAGED + sentence + ".";
        assertThat(tokens(text)).containsSequence(parts.split(" "));
        new DocumentParser(PackLoader.load("id"))
                .parse(Article.of("a", text))
                .document()
                .tokens()
                .forEach(token ->
                        assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text()));
    }

    @Test
    void oneBrandIsNoDamage() {
        assertThat(tokens("Warga memakai aplikasi WargaBaca setiap hari.")).contains("WargaBaca");
    }

    @Test
    void whatTheArticleWritesTwiceIsAName() {
        assertThat(tokens(DAMAGED + "Aplikasi WargaBaca dipakai. Aplikasi WargaBaca laris."))
                .contains("WargaBaca");
    }

    @ParameterizedTest
    @CsvSource({
        "Presiden Wibowomenerima tamu dari desa, Wibowo menerima",
        "Presiden RIWibowo menerima tamu dari desa, RI Wibowo"
    })
    void aGluedWordOfPeoplesNamesIsDamageByItself(String sentence, String parts) {
        assertThat(tokens("Kabar lain dari RI. Pak Wibowo diam. " + sentence + "."))
                .containsSequence(parts.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Trikasih", "Danilo", "Adapun", "Wahyudi", "Rayakan"})
    void namesAndWordsThatBeginLikeANameStayWhole(String word) {
        assertThat(tokens(DAMAGED + "Dani dan Wahyu datang. " + word + " pulang."))
                .contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"detikSukma", "pascapanen", "beritakan"})
    void whatHasNoAffixOfAVerbAndNamesOfOutletsStayWhole(String word) {
        assertThat(tokens(DAMAGED + "Kabar itu " + word + " kemarin.")).contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"overreacted", "underestimated", "counterprotesters"})
    void englishCompoundsStayWhole(String word) {
        String text =
                "The memo was read byWarren and Warren left. The report byWarren was short. They " + word + " once.";
        assertThat(new DocumentParser(PackLoader.load("en"))
                        .parse(Article.of("a", text)).document().tokens().stream()
                                .map(Token::text)
                                .toList())
                .contains(word);
    }

    @Test
    void aNameThatEndsInAnotherWordStaysWhole() {
        assertThat(tokens(DAMAGED + "Ia tinggal di Banjar. Lalu ia pindah ke Banjarbaru kemarin."))
                .contains("Banjarbaru");
    }

    @Test
    void wordsOfAnyLengthAreReadInTime() {
        String word = "Wiranto" + "n".repeat(300_000);
        assertThat(tokens(DAMAGED + word + " pulang.")).contains(word);
    }
}
