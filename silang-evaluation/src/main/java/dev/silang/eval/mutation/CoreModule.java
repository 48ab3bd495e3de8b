package dev.silang.eval.mutation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The core as it lies in a checkout.
 *
 * @param folder {@code silang-core}
 */
record CoreModule(Path folder) {
    /** What is changed: the package and all below it, as a folder. */
    private static final String CHECK = "dev/silang/check";

    /** Looked for from a folder upwards. */
    static Optional<CoreModule> above(Path start) {
        return Stream.iterate(start.toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(parent -> parent.resolve("silang-core"))
                .filter(folder ->
                        Files.isDirectory(folder.resolve("src/main/java").resolve(CHECK)))
                .findFirst()
                .map(CoreModule::new);
    }

    Path classes() {
        return folder.resolve("target/classes");
    }

    Path testClasses() {
        return folder.resolve("target/test-classes");
    }

    private Path sources() {
        return folder.resolve("src/main/java");
    }

    private Path resources() {
        return folder.resolve("src/main/resources");
    }

    /** What was not compiled since it changed; empty if all is fresh. */
    Optional<String> stale() throws IOException {
        if (isNewer(sources(), classes())) {
            return Optional.of("./mvnw -pl silang-core compile");
        }
        return isNewer(folder.resolve("src/test/java"), testClasses())
                ? Optional.of("./mvnw -pl silang-core test-compile")
                : Optional.empty();
    }

    private static boolean isNewer(Path sources, Path classes) throws IOException {
        return newest(sources, ".java").compareTo(newest(classes, ".class")) > 0;
    }

    private static FileTime newest(Path folder, String ending) throws IOException {
        FileTime newest = FileTime.fromMillis(0);
        for (Path file : files(folder, ending)) {
            FileTime time = Files.getLastModifiedTime(file);
            newest = newest.compareTo(time) < 0 ? time : newest;
        }
        return newest;
    }

    /** Sources of the check, below the folder of sources. */
    List<String> javaFiles() throws IOException {
        return below(sources(), ".java");
    }

    /** Tables of the check, below the folder of resources. */
    List<String> tables() throws IOException {
        return below(resources(), ".tsv");
    }

    private static List<String> below(Path root, String ending) throws IOException {
        return files(root.resolve(CHECK), ending).stream()
                .map(file -> root.relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    /** Names of the classes that test the check. */
    List<String> tests() throws IOException {
        return below(testClasses(), "Test.class").stream()
                .map(file ->
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                .toList();
    }

    /** All numbers of the check, by file and place. */
    List<NumberLiteral> numbers() throws IOException {
        List<NumberLiteral> numbers = new ArrayList<>();
        for (String file : javaFiles()) {
            numbers.addAll(LiteralFinder.find(file, content(file)));
        }
        for (String file : tables()) {
            numbers.addAll(DataNumbers.find(file, content(file)));
        }
        return numbers;
    }

    /** @param file of {@link #javaFiles()} or {@link #tables()} */
    String content(String file) throws IOException {
        Path root = file.endsWith(".java") ? sources() : resources();
        return Files.readString(root.resolve(file), StandardCharsets.UTF_8);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
