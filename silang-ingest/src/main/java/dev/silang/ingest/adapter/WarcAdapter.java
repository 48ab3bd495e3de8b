package dev.silang.ingest.adapter;

import dev.silang.text.TextDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Web archives, packed or not: the pages among the responses, and the texts that others extracted from pages. Other
 * records are passed over; how many were damaged is told once, at the end.
 */
final class WarcAdapter implements Adapter {
    private static final int OK = 200;
    private static final String TEXT = "text/plain";
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    private final PageAdapter pages;

    WarcAdapter(PageAdapter pages) {
        this.pages = pages;
    }

    @Override
    public String name() {
        return "warc";
    }

    @Override
    public List<String> endings() {
        return List.of(".warc", ".warc.gz");
    }

    @Override
    public boolean recognizes(Source source) {
        return source.unpackedHead().startsWith("WARC/");
    }

    @Override
    public boolean unpacks() {
        return true;
    }

    @Override
    public void read(Source source, Intake into) throws IOException {
        if (source.isPacked()) {
            GzipMembers members = new GzipMembers(source.stream());
            read(new WarcRecords(members, members::isDamaged), source.origin(), into);
        } else {
            read(new WarcRecords(source.stream(), (from, to) -> false), source.origin(), into);
        }
    }

    private void read(WarcRecords records, Origin archive, Intake into) throws IOException {
        int damaged = 0;
        int read = 0;
        int mispacked = 0;
        for (byte[] record = records.next(); record != null; record = records.next()) {
            try {
                Page page = page(record, archive);
                if (page != null) {
                    read++;
                    mispacked += page.mispacked() ? 1 : 0;
                    add(page.source(), into);
                }
            } catch (BadRecord e) {
                damaged++;
            }
        }
        if (read == 0) {
            into.problem("no pages in it");
        }
        tell(records.mended(), "that told a wrong length, read to where the next one begins", into);
        tell(mispacked, "packed otherwise than Content-Encoding tells, read by the bytes", into);
        tell(damaged + records.damaged(), "damaged, left out", into);
    }

    private static void tell(int count, String what, Intake into) {
        if (count > 0) {
            into.problem(String.format(Locale.ROOT, "%,d %s %s", count, count == 1 ? "record" : "records", what));
        }
    }

    /**
     * The page in a record.
     *
     * @param mispacked whether its header tells of a packing that the bytes do not have, or of none that they have
     */
    private record Page(Source source, boolean mispacked) {}

    /** The page in a record; null if it holds something else. */
    private static @Nullable Page page(byte[] bytes, Origin archive) throws BadRecord {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes))) {
            reader.setLenient(true);
            Optional<WarcRecord> record = reader.next();
            return record.isEmpty() ? null : page(record.get(), archive);
        } catch (IOException | RuntimeException e) {
            // The library throws whatever a bad address or date makes its parsers throw.
            throw new BadRecord(e);
        }
    }

    private void add(Source page, Intake into) throws IOException {
        if (page.isMediaType(TEXT)) {
            into.add(page.origin(), TextDecoder.text(page.bytes()));
        } else {
            pages.read(page.bytes(), page.origin(), into);
        }
    }

    private static @Nullable Page page(WarcRecord record, Origin archive) throws IOException {
        if (record instanceof WarcResponse response) {
            HttpResponse http = response.http();
            MediaType type = http.contentType();
            return http.status() == OK && PAGES.contains(name(type))
                    ? page(archive, response.target(), type, http)
                    : null;
        }
        if (record instanceof WarcConversion text && name(text.contentType()).equals(TEXT)) {
            byte[] bytes = text.body().stream().readNBytes(TextDecoder.MOST_BYTES + 1);
            return new Page(source(archive, text.target(), text.contentType(), bytes), false);
        }
        return null;
    }

    /**
     * What the server sent, unpacked: archives tell of packed bodies that were unpacked before, and hold packed ones of
     * which nobody tells, so the bytes decide.
     */
    private static Page page(Origin archive, String target, MediaType type, HttpResponse http) throws IOException {
        byte[] bytes = http.body().stream().readNBytes(TextDecoder.MOST_BYTES + 1);
        Optional<String> encoding = http.headers().first("Content-Encoding");
        String name = encoding.orElse("").strip().toLowerCase(Locale.ROOT);
        byte[] plain =
                Packing.isGzip(bytes) ? Packing.gunzip(bytes) : name.equals("deflate") ? Packing.inflate(bytes) : bytes;
        boolean told = !name.isEmpty() && !name.equals("identity");
        boolean mispacked = plain == bytes ? told && isMarkup(bytes) : !told;
        return new Page(source(archive, target, type, plain), mispacked);
    }

    private static boolean isMarkup(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
            at++;
        }
        return at < bytes.length && bytes[at] == '<';
    }

    private static Source source(Origin archive, String target, MediaType type, byte[] body) {
        Origin origin = Origin.ofAddress(
                archive.name() + ":" + target,
                target,
                name(type),
                type.parameters().get("charset"));
        return Source.of(origin, body);
    }

    private static String name(MediaType type) {
        return (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    }

    /** A record that is not what its header says. */
    private static final class BadRecord extends Exception {
        private static final long serialVersionUID = 1L;

        BadRecord(Throwable cause) {
            super(cause);
        }
    }
}
