package dev.silang.eval.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.eval.mutation.NumberLiteral.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberLiteralTest {
    private static NumberLiteral number(String text, Kind kind) {
        return new NumberLiteral("A.java", 1, 4, 4 + text.length(), text, "A", kind);
    }

    private static List<String> replacements(String text, Kind kind) {
        return number(text, kind).mutants().stream().map(Mutant::replacement).toList();
    }

    @Test
    void wholeNumbersAreRoundedAway() {
        assertThat(replacements("2_000", Kind.WHOLE)).containsExactly("1000", "3000");
        assertThat(replacements("7", Kind.WHOLE)).containsExactly("3", "11");
        assertThat(replacements("2", Kind.WHOLE)).containsExactly("1", "3");
        assertThat(replacements("1", Kind.WHOLE)).containsExactly("0", "2");
        assertThat(replacements("-11L", Kind.WHOLE)).containsExactly("-5L", "-17L");
    }

    @Test
    void numbersWithDecimalsAreExact() {
        assertThat(replacements("0.45", Kind.REAL)).containsExactly("0.225", "0.675");
        assertThat(replacements("1", Kind.REAL)).containsExactly("0.5", "1.5");
        assertThat(replacements(".3", Kind.REAL)).containsExactly("0.15", "0.45");
    }

    @Test
    void zeroBecomesOne() {
        assertThat(replacements("0", Kind.WHOLE)).containsExactly("1");
        assertThat(replacements("0.0", Kind.REAL)).containsExactly("1");
    }

    @Test
    void onlyTheNumberChanges() {
        assertThat(number("20", Kind.WHOLE).mutants())
                .extracting(mutant -> mutant.applied("a = 20 + 20"))
                .containsExactly("a = 10 + 20", "a = 30 + 20");
    }
}
