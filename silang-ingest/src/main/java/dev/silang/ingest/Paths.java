package dev.silang.ingest;

import dev.silang.ingest.adapter.Intake;
import java.io.EOFException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;

/** From what was asked for to the files that are meant. */
final class Paths {
    private static final String PACKED = ".gz";
    private static final String MISSING = "no such file";

    private Paths() {}

    /** The file, or the files of a directory that have one of the endings, by name; none if there is a problem. */
    static List<Path> files(String source, List<String> endings, Intake into) {
        Path path;
        try {
            path = Path.of(source);
        } catch (InvalidPathException e) {
            into.problem(source, MISSING);
            return List.of();
        }
        if (Files.isDirectory(path)) {
            return inDirectory(path, source, endings, into);
        }
        if (!Files.exists(path)) {
            into.problem(source, MISSING);
            return List.of();
        }
        return List.of(path);
    }

    private static List<Path> inDirectory(Path directory, String source, List<String> endings, Intake into) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries =
                Files.newDirectoryStream(directory, entry -> isArticleFile(entry, endings))) {
            entries.forEach(files::add);
        } catch (IOException | DirectoryIteratorException e) {
            into.problem(source, "unreadable directory");
            return List.of();
        }
        files.sort(Comparator.comparing(Paths::name));
        if (files.isEmpty()) {
            into.problem(source, "no articles in this directory (" + String.join(", ", endings) + ")");
        }
        return files;
    }

    private static boolean isArticleFile(Path file, List<String> endings) {
        String name = name(file).toLowerCase(Locale.ROOT);
        String bare = name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
        return endings.stream().anyMatch(bare::endsWith) && !name.startsWith(".") && !Files.isDirectory(file);
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** A channel asks where it stands, which pipes and devices refuse. */
    static InputStream open(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.newInputStream(file) : new FileInputStream(file.toFile());
    }

    /** Why a file cannot be read, in one line. */
    static String unreadable(IOException e) {
        if (e instanceof NoSuchFileException) {
            return MISSING;
        }
        if (e instanceof ZipException || e instanceof EOFException) {
            return "damaged: packed, and cannot be unpacked";
        }
        return "unreadable: "
                + (e instanceof AccessDeniedException
                        ? "not allowed"
                        : e.getClass().getSimpleName());
    }
}
