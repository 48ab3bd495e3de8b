package dev.silang.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.Silang;
import dev.silang.claim.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a point ends a sentence that a crawl glued to the next, and where it stands within a code. */
class SentenceSplitterTest {
    private static final Silang SILANG = Silang.create();

    private static int sentences(String text) {
        Reading reading = SILANG.read(new Article("x", null, null, null, null, text, "id", List.of()));
        return reading.document().sentences().size();
    }

    @Test
    void aPointBetweenAFigureAndLettersOfACodeEndsNothing() {
        assertThat(sentences("Putusan nomor 771.K/Pid/2019 menolak kasasi.")).isEqualTo(1);
        assertThat(sentences("Surat nomor 051.Pers/KM/2025 terbit.")).isEqualTo(1);
        assertThat(sentences("Izin bupati nomor 77.B Tahun 2011 berlaku.")).isEqualTo(1);
    }

    @Test
    void aWholeWordGluedBehindAFigureBeginsASentence() {
        assertThat(sentences("Izin itu terbit pada 2011.Pemerintah mencabutnya."))
                .isEqualTo(2);
    }
}
