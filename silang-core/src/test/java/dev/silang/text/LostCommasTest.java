package dev.silang.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.lang.DocumentParser;
import dev.silang.lang.LanguagePacks;
import java.util.List;
import org.junit.jupiter.api.Test;

class LostCommasTest {
    private static List<String> sentences(String text) {
        Document document = new DocumentParser(LanguagePacks.installed().stream()
                        .filter(pack -> pack.code().equals("id"))
                        .findFirst()
                        .orElseThrow())
                .parse(Article.of("a", text))
                .document();
        return document.sentences().stream()
                .map(s -> document.text(s.first(), s.end()))
                .toList();
    }

    @Test
    void fragmentsGoBackToTheirSentence() {
        assertThat(sentences("Bus itu terguling di jalan raya Ngaw. Jawa Timu. Selasa (7/3/2023). Sayangny. sopir tidak"
                        + " berhenti untuk menolon. tetapi kabur ke arah kota. Menurut polis. bus itu melaju kencang."
                        + " Korban yang luka dibawa ke rumah sakit terdekat di kota."))
                .containsExactly(
                        "Bus itu terguling di jalan raya Ngaw. Jawa Timu. Selasa (7/3/2023).",
                        "Sayangny. sopir tidak berhenti untuk menolon. tetapi kabur ke arah kota.",
                        "Menurut polis. bus itu melaju kencang.",
                        "Korban yang luka dibawa ke rumah sakit terdekat di kota.");
    }

    @Test
    void shortSentencesOfASoundTextStayApart() {
        assertThat(sentences("Hujan turun. Sungai meluap. Warga mengungsi ke balai desa."))
                .containsExactly("Hujan turun.", "Sungai meluap.", "Warga mengungsi ke balai desa.");
    }
}
