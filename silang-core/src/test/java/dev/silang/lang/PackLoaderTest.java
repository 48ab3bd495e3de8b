package dev.silang.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.silang.value.Hedge;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in a pack fails the load, and the message says where it is and what may be meant. */
final class PackLoaderTest {
    private static final String HEDGE = """
            # how exactly a number is said
            - id: id.hedge.around
              words: [sekitar]
              hedge: around
              examples:
                - "Ada [[sekitar 300 => ~300]] rumah."
            """;

    private static final String LANGUAGE = """
            name: Indonesia
            decimal-mark: ","
            day-first: "true"
            suffixes: [nya]
            """;

    private static List<Entry> hedges(String yaml) {
        PackFile file = new PackFile("id/hedges.yaml");
        return new EntryReader(file, "id", Category.HEDGES).entries(read(file, yaml));
    }

    private static Language language(String yaml) {
        PackFile file = new PackFile("id/language.yaml");
        return new LanguageReader(file, read(file, yaml)).language("id");
    }

    private static @Nullable Yaml read(PackFile file, String yaml) {
        return YamlReader.read(file, new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsARule() {
        Entry entry = hedges(HEDGE).get(0);
        assertThat(entry.id()).isEqualTo("id.hedge.around");
        assertThat(entry.words()).containsExactly("sekitar");
        assertThat(entry.get(NumberAttributes.HEDGE)).isEqualTo(Hedge.AROUND);
        assertThat(entry.attributes().texts()).containsExactly(Map.entry("hedge", "around"));
        assertThat(entry.has(NumberAttributes.NOT_AFTER)).isFalse();
    }

    @Test
    void anEmptyFileHasNoRules() {
        assertThat(hedges("# nothing yet\n")).isEmpty();
    }

    /** Each line replaces one of the rule above; the message names its line, counted from 1. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            hedge: around    | hedge: arround     | 4 | id.hedge.around: 'hedge' is one of none, around, more-than, at-least, nearly, less-than, at-most, vague, not 'arround'; is 'around' meant?
            hedge: around    | hedge: roundabout  | 4 | 'hedge' is one of none, around, more-than, at-least, nearly, less-than, at-most, vague, not 'roundabout'
            hedge: around    | hegde: around      | 4 | id.hedge.around: hedges have no 'hegde'; is 'hedge' meant?
            hedge: around    | not-aftr: di       | 4 | id.hedge.around: hedges have no 'not-aftr'; is 'not-after' meant?
            hedge: around    | kind: noun         | 4 | id.hedge.around: hedges have no 'kind'
            hedge: around    | hedge: [around]    | 4 | one text is expected here
            hedge: around    | hedge: {a: b}      | 4 | one text is expected here
            hedge: around    | source: kamus      | 2 | id.hedge.around has no hedge
            hedge: around    | words: [dekat]     | 4 | the key 'words' is there twice
            hedge: around    | hedge: *a          | 4 | not read in packs
            hedge: around    | hedge: "around     | 6 | while parsing
            words: [sekitar] | words: sekitar     | 3 | 'words' needs a list: [sekitar]
            words: [sekitar] | words: [[sekitar]] | 3 | one text is expected here
            words: [sekitar] | closed: maybe      | 3 | 'closed' is one of true, false, yes, no, not 'maybe'
            examples:        | exmples:           | 5 | id.hedge.around: hedges have no 'exmples'; is 'examples' meant?
            examples:        | not:               | 2 | id.hedge.around has no example
            id: id.hedge     | id: en.hedge       | 2 | the id 'en.hedge.around' does not begin with id.
            """)
    void aMistakeInARuleIsRefused(String right, String wrong, int line, String message) {
        assertThatThrownBy(() -> hedges(HEDGE.replace(right, wrong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id/hedges.yaml:" + line + ": ")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id: id.hedge.around | 1 | not a list of rules
            - id.hedge.around   | 1 | not a rule
            - words: [sekitar]  | 1 | the id '' does not begin with id.
            - id: [id.a         | 2 | ','
            """)
    void aFileWithoutRulesIsRefused(String yaml, int line, String message) {
        assertThatThrownBy(() -> hedges(yaml + "\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id/hedges.yaml:" + line + ": ")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            suffixes: [nya]   | sufixes: [nya]    | 4 | languages have no 'sufixes'; is 'suffixes' meant?
            suffixes: [nya]   | verbs: [nya]      | 4 | languages have no 'verbs'
            suffixes: [nya]   | suffixes: nya     | 4 | 'suffixes' needs a list: [nya]
            decimal-mark: "," | decimal-mark: ";" | 2 | 'decimal-mark' is one of , ., not ';'
            day-first: "true" | day-first: ture   | 3 | 'day-first' is one of true false, not 'ture'; is 'true' meant?
            name: Indonesia   | endings: [an]     | 1 | the language has no name
            """)
    void aMistakeInALanguageIsRefused(String right, String wrong, int line, String message) {
        assertThatThrownBy(() -> language(LANGUAGE.replace(right, wrong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id/language.yaml:" + line + ": " + message);
    }

    @Test
    void readsALanguage() {
        Language language = language(LANGUAGE);
        assertThat(language.dayFirst()).isTrue();
        assertThat(language.decimalMark()).isEqualTo(',');
        assertThat(language.affixes().endings()).isEmpty();
    }

    @Test
    void aLanguageThatIsNotInstalledIsRefused() {
        assertThatThrownBy(() -> PackLoader.load("xx"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'xx'");
    }
}
