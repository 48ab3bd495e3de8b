package dev.silang.eval;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds data that does not belong to the project but may lie in a folder {@code shared} beside the checkout. */
final class Checkout {
    private Checkout() {}

    /**
     * A file or folder below {@code shared}, looked for upwards from the working directory, then from the program.
     *
     * @param relative such as {@code bench/stream.jsonl.gz}
     */
    static Optional<Path> shared(String relative) {
        Stream<Path> starts = Stream.concat(Stream.of(Path.of("").toAbsolutePath()), program());
        return starts.flatMap(start -> Stream.iterate(start, Objects::nonNull, Path::getParent))
                .map(folder -> folder.resolve("shared").resolve(relative))
                .filter(Files::exists)
                .findFirst();
    }

    private static Stream<Path> program() {
        try {
            return Stream.of(Path.of(Checkout.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException | FileSystemNotFoundException e) {
            return Stream.empty();
        }
    }
}
