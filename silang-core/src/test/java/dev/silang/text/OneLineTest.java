package dev.silang.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OneLineTest {
    @Test
    void letsNoTextMoveTheCursor() {
        assertThat(OneLine.of("a\u001b[31mb\u202ec\r\n\td\u0085")).isEqualTo("a[31mbc d");
    }

    @Test
    void hasNoSpaceAtItsEnds() {
        assertThat(OneLine.of(" \n\u00a0satu \u2003 dua\t")).isEqualTo("satu dua");
        assertThat(OneLine.of("\u00a0\r\n")).isEmpty();
    }

    @Test
    void isCutBetweenWordsAndNeverWithinALetter() {
        assertThat(OneLine.of("satu dua  tiga", 13)).isEqualTo("satu dua tiga");
        assertThat(OneLine.of("satu dua  tiga", 12)).isEqualTo("satu dua…");
        assertThat(OneLine.of("satuduatiga", 4)).isEqualTo("satu…");
        assertThat(OneLine.of("sat\ud83d\ude00tiga", 4)).isEqualTo("sat…");
    }
}
