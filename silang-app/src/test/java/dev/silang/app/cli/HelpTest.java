package dev.silang.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What the program tells of itself: in both languages, with examples, and as it is packaged. */
final class HelpTest {
    private static final Path PACKAGING = Path.of("../packaging");

    private static final CommandLine ENGLISH =
            Main.described(Run.shell("", new ByteArrayOutputStream(), new StringWriter(), Locale.ENGLISH));

    private static List<String> commands() {
        return ENGLISH.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden())
                .map(CommandSpec::name)
                .toList();
    }

    private static List<String> descriptions(CommandSpec command) {
        List<String> all = new ArrayList<>(Arrays.asList(command.usageMessage().description()));
        command.args().forEach(argument -> all.addAll(Arrays.asList(argument.description())));
        return all;
    }

    @Test
    void everyCommandHasExamples() {
        assertThat(commands()).allSatisfy(command -> {
            String help = Run.of(command, "--help").out();
            assertThat(help).containsPattern("Examples?:").contains("  silang " + command);
            assertThat(Run.of("help", command).out()).isEqualTo(help);
        });
        assertThat(Run.of("help").out()).isEqualTo(Run.of().out()).contains("silang serve --demo");
    }

    /** A sentence that is the same in both languages was forgotten. */
    @Test
    void everythingIsAlsoToldInIndonesian() {
        for (String command : commands()) {
            String help = Run.of("help", command, "--ui", "id").out().replaceAll("\\s+", " ");
            assertThat(help).contains("Pemakaian: silang", "Contoh:").doesNotContain("Example");
            for (String english :
                    descriptions(Objects.requireNonNull(ENGLISH.getSubcommands().get(command))
                            .getCommandSpec())) {
                String begin = english.replaceAll("\\s+", " ");
                begin = begin.substring(0, Math.min(begin.length(), 45));
                if (begin.matches(".*[a-z]{3} [a-z].*") && !begin.startsWith("text, json")) {
                    assertThat(help).as(command).doesNotContain(begin);
                }
            }
        }
        assertThat(Run.of("--help", "--ui=id").out()).contains("Perintah:", "Tampilkan bantuan ini");
        assertThat(Run.of("help", "check", "--ui", "id").out().lines().count()).isBetween(20L, 60L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chek a b|there is no command 'chek'; did you mean check?",
                "stroies a|there is no command 'stroies'; did you mean stories?",
                "help chek|did you mean check?",
                "check --one-evnt a|did you mean --one-event?",
                "chek a --ui id|tidak ada perintah 'chek'; maksud Anda check?",
                "check --ui id|ARTICLE belum diberikan (lihat silang check --help)",
                "export --ui id|--store belum diberikan",
                "check --width 3 x --ui id|perintah tidak dapat dijalankan:"
            })
    void whatIsMisspeltIsSuggested(String line, String told) {
        Run run = Run.of(line.split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains(told);
        assertThat(run.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check http://127.0.0.1:1/|silang: http://127.0.0.1:1/: alamat pribadi (127.0.0.1), tidak diambil",
                "check /tidak/ada.txt|silang: tidak ada artikel untuk dibaca",
                "explain id.hedge.arond|maksud Anda id.hedge.around",
                "export --store /tidak/ada.db|folder itu tidak ada",
                "serve --new-key x|--new-key memerlukan --keys"
            })
    void whatWentWrongIsToldInIndonesian(String line, String told) {
        Run run = Run.of((line + " --ui id").split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT);
        assertThat(run.err()).contains(told);
        assertThat(Run.of(line.split(" ")).err()).doesNotContain(told);
    }

    /** After a change of a command: run with {@code -Dsilang.golden=update}. */
    @ParameterizedTest
    @CsvSource({"completion,silang.bash", "man,silang.1"})
    void whatIsPackagedIsWhatTheProgramTells(String what, String file) throws IOException {
        Run run = Run.of("generate", what);
        assertThat(run.code()).isZero();
        if ("update".equals(System.getProperty("silang.golden"))) {
            Files.createDirectories(PACKAGING);
            Files.writeString(PACKAGING.resolve(file), run.out(), StandardCharsets.UTF_8);
        }
        assertThat(PACKAGING.resolve(file)).content().isEqualTo(run.out());
    }
}
