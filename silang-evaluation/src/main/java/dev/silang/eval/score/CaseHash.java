package dev.silang.eval.score;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Tells whether figures were measured on the same cases. */
public final class CaseHash {
    private CaseHash() {}

    /**
     * SHA-256 over the cases in order of their names: name, case.json and articles.jsonl, each behind its length, so
     * that nothing can move from one to the next unnoticed. Where the folders lie does not count.
     */
    public static String of(List<Path> folders) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        List<Path> sorted = folders.stream()
                .sorted(Comparator.comparing(CaseFolder::nameOf))
                .toList();
        for (Path folder : sorted) {
            add(digest, CaseFolder.nameOf(folder).getBytes(StandardCharsets.UTF_8));
            add(digest, Files.readAllBytes(folder.resolve("case.json")));
            add(digest, Files.readAllBytes(folder.resolve("articles.jsonl")));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
