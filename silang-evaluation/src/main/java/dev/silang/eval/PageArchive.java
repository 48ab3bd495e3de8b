package dev.silang.eval;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Makes a web archive of any number of responses from a few saved pages, each repetition edited. */
final class PageArchive {
    private static final byte[] HEAD =
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    /** Where an edit goes: in front of each paragraph's text. */
    private static final byte[] PARAGRAPH = "<p>".getBytes(StandardCharsets.US_ASCII);

    private PageArchive() {}

    /** Writes so many responses, packed record by record, and returns how many bytes of pages are in them. */
    static long write(Path folder, int records, Path archive) throws IOException {
        List<Path> pages = pages(folder);
        long bytes = 0;
        try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.WRITE);
                WarcWriter writer = new WarcWriter(channel, WarcCompression.GZIP)) {
            for (int record = 0; record < records; record++) {
                byte[] page = edited(read(pages.get(record % pages.size())), record);
                bytes += page.length;
                writer.write(response(page, record));
            }
        }
        return bytes;
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> pages = files.filter(file -> file.toString().matches(".*\\.html(\\.gz)?"))
                    .sorted()
                    .toList();
            if (pages.isEmpty()) {
                throw new IOException("no pages (.html) below " + folder);
            }
            return pages;
        }
    }

    private static byte[] read(Path page) throws IOException {
        try (InputStream in = Files.newInputStream(page)) {
            return page.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        }
    }

    private static byte[] edited(byte[] page, int number) {
        byte[] edit = (number + " ").getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream(page.length + 1000);
        int matched = 0;
        for (byte one : page) {
            out.write(one);
            matched = one == PARAGRAPH[matched] ? matched + 1 : one == PARAGRAPH[0] ? 1 : 0;
            if (matched == PARAGRAPH.length) {
                out.writeBytes(edit);
                matched = 0;
            }
        }
        return out.toByteArray();
    }

    private static WarcResponse response(byte[] page, int number) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(HEAD.length + page.length);
        body.writeBytes(HEAD);
        body.writeBytes(page);
        return new WarcResponse.Builder(URI.create("https://page-" + number + ".example/"))
                .date(Instant.EPOCH)
                .body(MediaType.HTTP_RESPONSE, body.toByteArray())
                .build();
    }
}
