package dev.silang.ingest;

import dev.silang.text.TextDecoder;
import java.io.BufferedInputStream;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from files, directories and standard input. Whatever the bytes, an article or a problem comes of
 * them, never an exception.
 *
 * <p>A {@code .txt} file is one article, its id the file's name without the ending. A {@code .jsonl} or
 * {@code .ndjson} file has one in each line. Of other files and of standard input, which is called {@code -}, the
 * first character tells: a brace begins JSONL. Of a directory the files of these endings are read, by name.
 */
public final class ArticleReader {
    private static final String STANDARD_INPUT = "-";
    private static final List<String> LINES = List.of(".jsonl", ".ndjson");
    private static final String TEXT = ".txt";

    /** How far the first character is looked for, in bytes. */
    private static final int SNIFFED = 4096;

    private final InputStream standardInput;

    /** @param standardInput read when {@code -} is asked for; not closed */
    public ArticleReader(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /** Reads all sources in their order; what cannot be read does not stop the others. */
    public Input read(List<String> sources) {
        ArticleCollector into = new ArticleCollector();
        for (String source : sources) {
            if (source.equals(STANDARD_INPUT)) {
                readStandardInput(into);
            } else {
                readPath(source, into);
            }
        }
        return into.input();
    }

    private void readStandardInput(ArticleCollector into) {
        try {
            readStream(new BufferedInputStream(standardInput, SNIFFED * 2), "stdin", null, into.at(STANDARD_INPUT));
        } catch (IOException e) {
            into.problem(STANDARD_INPUT, unreadable(e));
        }
    }

    private static void readPath(String source, ArticleCollector into) {
        Path path;
        try {
            path = Path.of(source);
        } catch (InvalidPathException e) {
            into.problem(source, "no such file");
            return;
        }
        if (Files.isDirectory(path)) {
            readDirectory(path, source, into);
        } else if (!Files.exists(path)) {
            into.problem(source, "no such file");
        } else {
            readFile(path, source, into);
        }
    }

    private static void readDirectory(Path directory, String source, ArticleCollector into) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory, ArticleReader::isArticleFile)) {
            entries.forEach(files::add);
        } catch (IOException | DirectoryIteratorException e) {
            into.problem(source, "unreadable directory");
            return;
        }
        files.sort(Comparator.comparing(ArticleReader::name));
        if (files.isEmpty()) {
            into.problem(source, "no articles in this directory (.txt, .jsonl, .ndjson)");
        }
        files.forEach(file -> readFile(file, file.toString(), into));
    }

    private static boolean isArticleFile(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        boolean known = name.endsWith(TEXT) || LINES.stream().anyMatch(name::endsWith);
        return known && !name.startsWith(".") && !Files.isDirectory(file);
    }

    private static void readFile(Path file, String source, ArticleCollector into) {
        String name = name(file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), SNIFFED * 2)) {
            readStream(in, stem(name), name.toLowerCase(Locale.ROOT), into.at(source));
        } catch (IOException e) {
            into.problem(source, unreadable(e));
        } catch (SecurityException e) {
            into.problem(source, "unreadable: not allowed");
        }
    }

    /** @param name file name in small letters; null if there is none, so that the content tells */
    private static void readStream(InputStream in, String id, @Nullable String name, ArticleCollector into)
            throws IOException {
        boolean lines = name != null && LINES.stream().anyMatch(name::endsWith);
        boolean text = name != null && name.endsWith(TEXT);
        if (lines || !text && beginsWithBrace(in)) {
            readLines(in, id, into);
        } else {
            readText(in, id, into);
        }
    }

    private static boolean beginsWithBrace(InputStream in) throws IOException {
        in.mark(SNIFFED);
        byte[] first = in.readNBytes(SNIFFED);
        in.reset();
        return TextDecoder.text(first).stripLeading().startsWith("{");
    }

    private static void readText(InputStream in, String id, ArticleCollector into) throws IOException {
        TextDecoder.Decoded decoded = TextDecoder.decode(in.readNBytes(TextDecoder.MOST_BYTES + 1));
        String text = decoded.text();
        if (text == null) {
            into.problem(String.valueOf(decoded.problem()));
        } else {
            into.addText(id, text);
        }
    }

    private static void readLines(InputStream in, String id, ArticleCollector into) throws IOException {
        LineSource lines = new LineSource(in);
        LineSource.Raw line = lines.next();
        boolean any = false;
        while (line != null) {
            any |= readLine(line, id, into);
            line = lines.next();
        }
        if (!any) {
            into.problem("no articles in it");
        }
    }

    /** Whether there was anything in the line. */
    private static boolean readLine(LineSource.Raw line, String id, ArticleCollector into) {
        byte[] bytes = line.bytes();
        if (bytes == null) {
            into.problem(
                    line.number(),
                    String.format(Locale.ROOT, "too large: a line of more than %,d bytes", TextDecoder.MOST_BYTES));
            return true;
        }
        String text = TextDecoder.text(bytes);
        if (text.isBlank()) {
            return false;
        }
        into.addLine(id, line.number(), JsonLine.parse(text));
        return true;
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static String unreadable(IOException e) {
        return e instanceof NoSuchFileException ? "no such file" : "unreadable: " + reason(e);
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException ? "not allowed" : e.getClass().getSimpleName();
    }
}
