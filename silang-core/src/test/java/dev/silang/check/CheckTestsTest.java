package dev.silang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every class of the check has a test that knows it by name, so that a change of it is noticed near to it. */
class CheckTestsTest {
    private static final Path CHECK = Path.of("src/main/java/dev/silang/check");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern COMMENT = Pattern.compile("(?ms)/\\*.*?\\*/|//[^\\n]*|^import [^\\n]*");
    private static final Pattern NAME = Pattern.compile("\\b[A-Z]\\w*");

    @Test
    void everyClassIsNamedInATest() throws IOException {
        Set<String> classes = new TreeSet<>();
        for (Path file : javaFiles(CHECK)) {
            classes.add(simpleName(file));
        }
        classes.remove("package-info");
        Set<String> named = named();
        classes.removeIf(name -> named.contains(name) || named.contains(name + "Test"));
        assertThat(classes).as("classes of dev.silang.check that no test names").isEmpty();
    }

    /** Names in tests; those of comments and imports do not count. */
    private static Set<String> named() throws IOException {
        Set<String> named = new HashSet<>();
        for (Path file : javaFiles(TESTS)) {
            String code = COMMENT.matcher(Files.readString(file, StandardCharsets.UTF_8))
                    .replaceAll("");
            NAME.matcher(code).results().forEach(name -> named.add(name.group()));
        }
        return named;
    }

    private static String simpleName(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
