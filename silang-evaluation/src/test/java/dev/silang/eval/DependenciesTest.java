package dev.silang.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every library that is shipped was looked at: its version and its licence stand in {@code packaging/dependencies.tsv}. A new one, or
 * another version, fails here until somebody has read its licence and its advisories; nothing here asks the net.
 */
final class DependenciesTest {
    private static final Path LIBRARIES = Path.of("..", "silang-app", "target", "lib");
    private static final Path LIST = Path.of("..", "packaging", "dependencies.tsv");
    private static final Path NOTICE = Path.of("..", "NOTICE");

    /** Licences under which the program may be passed on as a whole. */
    private static final Set<String> FIT =
            Set.of("Apache-2.0", "MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0", "CC0-1.0");

    /** A line of the list. */
    private record Listed(String file, String licence, String holder) {}

    private static List<Listed> listed() throws IOException {
        try (Stream<String> lines = Files.lines(LIST)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Listed(cells[0], cells[1], cells[2]))
                    .toList();
        }
    }

    private static Collection<String> shipped() throws IOException {
        assumeTrue(Files.isDirectory(LIBRARIES), "the program is not packed yet: run the package phase");
        try (Stream<Path> files = Files.list(LIBRARIES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("silang-"))
                    .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        }
    }

    @Test
    void everyLibraryIsListedInItsVersion() throws IOException {
        assertThat(listed().stream().map(Listed::file)).containsExactlyElementsOf(shipped());
    }

    /** Two versions of one library would meet on the class path. */
    @Test
    void noLibraryIsShippedTwice() throws IOException {
        TreeMap<String, String> byName = new TreeMap<>();
        for (String file : shipped()) {
            String name = file.replaceFirst("-\\d.*", "");
            assertThat(byName.put(name, file))
                    .as(file)
                    .satisfiesAnyOf(
                            before -> assertThat(before).isNull(),
                            // Jackson 2 and 3 live in packages of their own.
                            before -> assertThat(name).startsWith("jackson-"));
        }
    }

    @Test
    void everyLicenceFitsAndItsHolderIsNamed() throws IOException {
        String notice = Files.readString(NOTICE).replaceAll("\\s+", " ");
        assertThat(listed()).isNotEmpty().allSatisfy(library -> {
            assertThat(FIT).as(library.file()).contains(library.licence());
            assertThat(notice).as(library.file()).contains(library.holder());
        });
    }
}
