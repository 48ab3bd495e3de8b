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
