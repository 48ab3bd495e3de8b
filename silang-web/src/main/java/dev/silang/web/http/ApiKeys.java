package dev.silang.web.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The keys that open the desk for writing. Only their hashes are known: a key has 256 random bits, so one round of SHA-256
 * hides it. Immutable.
 */
public final class ApiKeys {
    /** Nobody has one. */
    public static final ApiKeys NONE = new ApiKeys(List.of());

    private static final int RANDOM_BYTES = 32;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final List<byte[]> hashes;

    private ApiKeys(List<byte[]> hashes) {
        this.hashes = hashes;
    }

    /**
     * Reads a file of keys: a line each, {@code name hash}; what begins with {@code #} is a remark.
     *
     * @throws IOException if it cannot be read, or a line is none
     */
    public static ApiKeys read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            List<String> all = lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
            for (String line : all) {
                if (!HASH.matcher(hash(line)).matches()) {
                    throw new IOException("a line of " + file + " is no key: a name and 64 hexadecimal digits");
                }
            }
            return new ApiKeys(all.stream()
                    .map(line -> HexFormat.of().parseHex(hash(line)))
                    .toList());
        }
    }

    private static String hash(String line) {
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    /** Makes a key, adds its hash to a file that only its owner may read, and gives the key, which is nowhere else. */
    public static String make(Path file, String name) throws IOException {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        String key = "silang_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        boolean isPosix = file.toAbsolutePath()
                .getFileSystem()
                .supportedFileAttributeViews()
                .contains("posix");
        if (!Files.exists(file) && isPosix) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        String line =
                name.strip().replaceAll("\\s+", "-") + ' ' + HexFormat.of().formatHex(sha256(key)) + '\n';
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return key;
    }

    public boolean isEmpty() {
        return hashes.isEmpty();
    }

    /** Takes as long for a wrong key as for a right one. */
    public boolean opens(String key) {
        byte[] asked = sha256(key);
        boolean found = false;
        for (byte[] hash : hashes) {
            found |= MessageDigest.isEqual(hash, asked);
        }
        return found;
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
