package dev.silang.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Writes a finished report, in UTF-8: to standard output, or to a file that is either whole or untouched. */
final class Output {
    private Output() {}

    /** What is written a piece at a time, so that it need not fit into memory. */
    interface Written {
        void to(Writer out) throws IOException;
    }

    /** A reader that has gone away, as {@code head} does, is no error. */
    static void toStream(String text, OutputStream out) {
        toStream(writer -> writer.write(text), out);
    }

    /** As {@link #toStream(String, OutputStream)}. */
    static void toStream(Written text, OutputStream out) {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.to(writer);
            writer.flush();
        } catch (IOException e) {
            if (!isClosedPipe(e)) {
                throw new Failure("cannot write to standard output: " + reason(e), e);
            }
        }
    }

    private static boolean isClosedPipe(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe") || message.contains("stream closed");
    }

    static void toFile(String text, Path file) {
        toFile(writer -> writer.write(text), file);
    }

    static void toFile(Written text, Path file) {
        try {
            write(text, file);
        } catch (IOException e) {
            throw new Failure("cannot write " + file + ": " + reason(e), e);
        }
    }

    private static void write(Written text, Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A pipe or a device cannot be replaced; a folder gives the error it should.
            write(text, file, StandardOpenOption.WRITE);
            return;
        }
        Path target = Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder), null, "there is no folder " + folder);
        }
        Path part = folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            write(
                    text,
                    part,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            replace(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void write(Written text, Path file, OpenOption... options) throws IOException {
        // unlike Files.newBufferedWriter it replaces what UTF-8 cannot hold
        try (Writer writer = new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(file, options), StandardCharsets.UTF_8))) {
            text.to(writer);
        }
    }

    private static void replace(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What went wrong, without the class names and paths that Java puts into messages. */
    private static String reason(IOException e) {
        if (e instanceof FileSystemException system) {
            String reason = system.getReason();
            if (reason != null) {
                return reason;
            }
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = e.getMessage();
        return message == null ? "input/output error" : message;
    }
}
