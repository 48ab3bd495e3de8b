package dev.silang.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each line of the word forms is what their README says. */
class WordFormsTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/silang/lang/words");
    private static final Set<String> PARTS =
            Set.of("noun", "verb", "adj", "adv", "num", "pron", "prep", "conj", "det", "aux", "part", "intj");
    private static final Set<String> FLAGS =
            Set.of("grows", "part", "event", "human", "vague", "poss", "aspect", "tense=past");
    private static final Set<String> VOICES = Set.of("active", "passive", "middle");

    /** The names in the paragraphs below a line that begins so. */
    private static Set<String> listed(String heading) throws IOException {
        String text = Files.readString(FOLDER.resolve("README.md"));
        int at = text.indexOf(heading);
        assertThat(at).as(heading).isNotNegative();
        String list = text.substring(text.indexOf("\n\n", at) + 2).split("\n\n", 2)[0];
        return Arrays.stream(list.split("[,\\s]+"))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id.tsv", "en.tsv"})
    void linesAreSortedAndOfTheSetsThatTheReadmeNames(String file) throws IOException {
        Set<String> nouns = listed("Classes of nouns");
        Set<String> verbs = listed("Classes of verbs");
        Set<String> others = new HashSet<>(listed("Classes of adjectives and adverbs"));
        others.addAll(nouns);
        others.addAll(PARTS);
        others.addAll(Set.of("question", "modal", "aspect"));
        Set<String> roles = listed("particles `aspect`. Roles");
        Set<String> states = listed("States, of adjectives too");
        List<String> lines = Files.readAllLines(FOLDER.resolve(file));
        assertThat(lines).hasSizeGreaterThan(7_000);
        String before = "";
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(5);
            assertThat(cells[0]).as(line).isGreaterThan(before);
            assertThat(PARTS).as(line).contains(cells[2]);
            assertThat(cells[2].equals("noun") ? nouns : cells[2].equals("verb") ? verbs : others)
                    .as(line)
                    .contains(cells[3]);
            for (String trait : cells[4].isEmpty() ? new String[0] : cells[4].split(",")) {
                assertThat(isTrait(trait, verbs, nouns, roles, states)).as(line).isTrue();
            }
            before = cells[0];
        }
    }

    private static boolean isTrait(
            String trait, Set<String> verbs, Set<String> nouns, Set<String> roles, Set<String> states) {
        String value = trait.substring(trait.indexOf('=') + 1);
        return switch (trait.substring(0, Math.max(0, trait.indexOf('=')))) {
            case "voice" -> VOICES.contains(value);
            case "subject", "object" -> roles.contains(value);
            case "state" -> states.contains(value);
            case "of" -> verbs.contains(value) || nouns.contains(value);
            case "aspect" -> !value.isEmpty();
            default -> FLAGS.contains(trait);
        };
    }
}
