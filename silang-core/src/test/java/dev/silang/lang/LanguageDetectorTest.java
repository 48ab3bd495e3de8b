package dev.silang.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageDetectorTest {
    private static final LanguageDetector DETECTOR = new LanguageDetector(LanguagePacks.installed());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Warga yang rumahnya rusak mengungsi ke balai desa. | id",
                "The people whose houses were damaged went to the village hall. | en",
                "Polisi menangkap tiga orang di Bandung. | id",
                "Police arrested three people in Bandung. | en",
                "WARGA DI LERENG GUNUNG ITU MENGUNGSI | id",
                "THE BRIDGE IS CLOSED | en",
                "12345 | id",
                "'' | id"
            })
    void tellsTheLanguage(String text, String code) {
        assertThat(DETECTOR.detect(text)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Seorang lelaki maut selepas motosikal yang ditunggangnya terbabas di jalan raya itu pada petang Khamis. Polis berkata"
                        + " siasatan masih dijalankan kerana mangsa dipercayai cuba mengelak sebuah kereta, iaitu milik sebuah syarikat.",
                "De politie heeft drie mensen aangehouden na een brand in de haven. Volgens de burgemeester is niemand gewond"
                        + " geraakt en wordt het onderzoek morgen voortgezet door de brandweer van de stad.",
                "قالت الشرطة إن ثلاثة أشخاص أصيبوا في الحريق الذي اندلع مساء الاثنين في السوق القديم وإن رجال الإطفاء"
                        + " سيطروا على النيران بعد ساعتين من اندلاعها دون أن تمتد إلى البيوت المجاورة في الحي كله",
                "Wong telu ketaton nalika omah iku kobong ing wayah wengi. Miturut warga, geni teka saka pawon lan banjur gedhe"
                        + " amarga angin, nanging ora ana wong sing tiwas ing kedadean kuwi, lan kabeh wis bali menyang omahe."
            })
    void aLanguageWithoutAPackIsNotKnown(String text) {
        assertThat(DETECTOR.known(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tiga orang terluka ketika rumah itu terbakar pada Senin malam. Menurut warga, api berasal dari dapur dan cepat membesar"
                        + " karena angin, tetapi tidak ada korban jiwa dalam kejadian tersebut. | id",
                "Three people were hurt when the house caught fire on Monday night. OtherLanguages said that the flames came from the"
                        + " kitchen and spread quickly because of the wind, but nobody died. | en",
                "Polis berkata. | id"
            })
    void aLanguageWithAPackOrAShortTextIsKnown(String text, String code) {
        assertThat(DETECTOR.known(text)).isEqualTo(code);
    }

    @Test
    void looksAtAPartOfALongText() {
        assertThat(DETECTOR.detect("the bridge is closed ".repeat(50_000))).isEqualTo("en");
        assertThat(DETECTOR.detect("x".repeat(1_000_000))).isEqualTo("id");
    }

    @Test
    void needsAPack() {
        assertThatThrownBy(() -> new LanguageDetector(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void packsAreThoseOfTheIndex() {
        assertThat(LanguagePacks.installed()).extracting(LanguagePack::code).containsExactly("id", "en");
        assertThat(LanguagePacks.of("en")).isPresent();
        assertThat(LanguagePacks.of("xx")).isEmpty();
        assertThat(LanguagePacks.of("id").orElseThrow())
                .isSameAs(LanguagePacks.installed().iterator().next());
    }
}
