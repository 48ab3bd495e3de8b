package dev.silang.app.stories;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Texts by their names that are kept on the disk: a file that is there is whole. Safe for use by many threads. */
final class Kept {
    private final Path folder;

    Kept(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Empty if it was not kept. */
    Optional<Map<String, String>> get(String key) {
        Path file = folder.resolve(key);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            Map<String, String> texts = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                String name = text(in);
                texts.put(name, text(in));
            }
            return Optional.of(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String key) {
        return Files.exists(folder.resolve(key));
    }

    void put(String key, Map<String, String> texts) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(texts.size());
            for (Map.Entry<String, String> one : texts.entrySet()) {
                text(out, one.getKey());
                text(out, one.getValue());
            }
            replace(folder.resolve(key), bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file that is either whole or not there. */
    static void replace(Path file, byte[] bytes) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        Files.write(part, bytes);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    /** Takes all away, and the folder. */
    static void delete(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (var walk = Files.walk(folder)) {
                walk.forEach(all::add);
            }
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            Files.deleteIfExists(all.get(i));
        }
    }
}
