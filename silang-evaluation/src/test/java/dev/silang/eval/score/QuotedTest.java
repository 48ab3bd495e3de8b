package dev.silang.eval.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class QuotedTest {
    @Test
    void choosesItsMarksAsPythonDoes() {
        assertThat(Quoted.of("tiga jam")).isEqualTo("'tiga jam'");
        assertThat(Quoted.of("Jum'at")).isEqualTo("\"Jum'at\"");
        assertThat(Quoted.of("\"Jum'at\"")).isEqualTo("'\"Jum\\'at\"'");
        assertThat(Quoted.of((String) null)).isEqualTo("None");
    }

    @Test
    void escapesWhatCannotBeSeen() {
        assertThat(Quoted.of("a\nb\t\\")).isEqualTo("'a\\nb\\t\\\\'");
        assertThat(Quoted.of("\u00a0\u200b\u0007")).isEqualTo("'\\xa0\\u200b\\x07'");
        assertThat(Quoted.of("é😀")).isEqualTo("'é😀'");
    }
}
