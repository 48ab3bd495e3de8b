package dev.silang.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** What one request gave, whatever its status. */
final class Answer {
    private final URI address;
    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;

    Answer(URI address, int status, HttpHeaders headers, byte[] body) {
        this.address = address;
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    URI address() {
        return address;
    }

    int status() {
        return status;
    }

    boolean isRedirect() {
        return (status == 301 || status == 302 || status == 303 || status == 307 || status == 308)
                && header("location") != null;
    }

    /** Whether the server asks to come back later. */
    boolean isBusy() {
        return status == 429 || status == 503;
    }

    @Nullable
    String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    /**
     * The body unpacked.
     *
     * @throws FetchException if it is damaged, packed in another way than was asked for, or more than so many bytes
     */
    byte[] unpacked(int most) throws FetchException {
        String encoding = header("content-encoding");
        String packing = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
        if (packing.isEmpty() || packing.equals("identity") || body.length == 0) {
            return body;
        }
        if (!packing.equals("gzip") && !packing.equals("x-gzip")) {
            throw new FetchException("packed in an unknown way: " + packing);
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new FetchException(TooLarge.of(most));
            }
            return bytes;
        } catch (FetchException e) {
            throw e;
        } catch (IOException e) {
            throw new FetchException("damaged: packed, and cannot be unpacked", e);
        }
    }
}
