package dev.silang.lang;

import static org.assertj.core.api.Assertions.assertThat;

import dev.silang.lang.NameWords.Use;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of names are what their README says, and tell the plainest words apart. */
class NameWordsTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/silang/lang/names");

    @ParameterizedTest
    @ValueSource(strings = {"id.tsv", "en.tsv"})
    void linesAreSortedWordsInLowerCase(String file) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(file));
        assertThat(lines).hasSizeGreaterThan(2_000).isSorted().doesNotHaveDuplicates();
        assertThat(lines).allMatch(line -> line.matches("\\p{Ll}[\\p{Ll}\\p{M}]+\t(person|other)"));
    }

    @ParameterizedTest
    @CsvSource({
        "id, bambang, PERSON",
        "id, siregar, PERSON",
        "id, kepresidenan, OTHER",
        "id, intelligence, OTHER",
        "en, kirsten, PERSON",
        "en, department, OTHER",
    })
    void tellsNamesOfPeopleFromOthers(String language, String word, Use use) {
        assertThat(NameWords.load(language).of(word)).isEqualTo(use);
    }

    @Test
    void nothingIsKnownOfOtherWordsAndLanguages() {
        assertThat(NameWords.load("id").of("zqxw")).isNull();
        assertThat(NameWords.load("none").of("bambang")).isNull();
        assertThat(NameWords.NONE.of("bambang")).isNull();
    }
}
