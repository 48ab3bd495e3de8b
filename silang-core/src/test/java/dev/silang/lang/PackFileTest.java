package dev.silang.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken for a slip of the pen, and of which word. */
final class PackFileTest {
    private static final List<String> KNOWN = List.of("id", "words", "not", "not-after", "position", "examples");

    @ParameterizedTest
    @CsvSource({
        "not-aftr, not-after",
        "not_after, not-after",
        "exmples, examples",
        "exampels, examples",
        "postion, position",
        "psoition, position",
        "word, words",
        "nto, not",
        "di, id"
    })
    void aSlipIsHeard(String written, String meant) {
        assertThat(PackFile.hint(written, KNOWN)).isEqualTo("; is '" + meant + "' meant?");
    }

    @ParameterizedTest
    @CsvSource({"kind", "direction", "x", "pos"})
    void anotherWordIsNot(String written) {
        assertThat(PackFile.hint(written, KNOWN)).isEmpty();
    }
}
