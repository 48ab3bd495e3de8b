package dev.silang.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The two streams of a session, as the SDK needs them: it ends at the first line that is no message and drops what is not answered
 * when the input ends. So such lines are answered here and passed over, and the end is held back until every request has its
 * answer. One thread reads, any write.
 */
final class Exchange {
    /** JSON-RPC: the line is no JSON. */
    private static final int NO_JSON = -32700;

    /** JSON-RPC: the JSON is no message. */
    private static final int NO_MESSAGE = -32600;

    /** Milliseconds for the last answers once the input has ended: twice what a check of two hundred reports may take. */
    private static final long LAST_ANSWERS = 60_000;

    private final McpJsonMapper mapper;
    private final InputStream in;
    private final OutputStream out;
    private final int mostBytes;
    private final Queue<byte[]> refusals = new ArrayDeque<>();
    /** Whether a line is begun and has no end yet. */
    private boolean within;

    private long asked;
    private long answered;
    private boolean ended;

    /** @param mostBytes of one message */
    Exchange(McpJsonMapper mapper, InputStream in, OutputStream out, int mostBytes) {
        this.mapper = mapper;
        this.in = new BufferedInputStream(in);
        this.out = out;
        this.mostBytes = mostBytes;
    }

    /** Messages alone, a line each. */
    InputStream in() {
        return new Messages();
    }

    /** Counts the answers, each of which is a line. */
    OutputStream out() {
        return new FilterOutputStream(out) {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                Exchange.this.write(bytes, offset, length);
            }

            @Override
            public void flush() throws IOException {
                Exchange.this.flush();
            }

            /** Standard output is not ours to close. */
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    private synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        for (int i = offset; i < offset + length; i++) {
            answered += bytes[i] == '\n' ? 1 : 0;
        }
        within = length > 0 ? bytes[offset + length - 1] != '\n' : within;
        writeRefusals();
        notifyAll();
    }

    /** The SDK writes an answer and its line feed one after the other: a refusal waits for the end of a line that is begun. */
    private void writeRefusals() throws IOException {
        while (!within && !refusals.isEmpty()) {
            out.write(refusals.remove());
        }
    }

    private synchronized void flush() throws IOException {
        out.flush();
    }

    /** Returns once the input has ended and what was asked for is answered. */
    synchronized void awaitEnd() throws InterruptedException {
        while (!ended) {
            wait();
        }
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    private synchronized void asked(boolean request) {
        asked += request ? 1 : 0;
    }

    private synchronized void awaitAnswers() throws InterruptedException {
        long until = System.nanoTime() + LAST_ANSWERS * 1_000_000;
        for (long left = LAST_ANSWERS; answered < asked && left > 0; left = (until - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }

    private void refuse(int code, String why) throws IOException {
        Map<String, @Nullable Object> error = new LinkedHashMap<>();
        error.put("code", code);
        error.put("message", why);
        Map<String, @Nullable Object> message = new LinkedHashMap<>();
        message.put("jsonrpc", "2.0");
        message.put("id", null);
        message.put("error", error);
        byte[] line = (mapper.writeValueAsString(message) + "\n").getBytes(StandardCharsets.UTF_8);
        synchronized (this) {
            refusals.add(line);
            writeRefusals();
            out.flush();
        }
    }

    private final class Messages extends InputStream {
        private InputStream line = new ByteArrayInputStream(new byte[0]);

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = line.read(into, offset, length);
            if (read >= 0 || length == 0) {
                return Math.max(0, read);
            }
            byte[] next = nextMessage();
            if (next == null) {
                return atEnd();
            }
            line = new ByteArrayInputStream(next);
            return line.read(into, offset, length);
        }

        private int atEnd() {
            try {
                awaitAnswers();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            end();
            return -1;
        }

        @Override
        public void close() {
            end();
        }

        /** With its line feed; null at the end. */
        private byte @Nullable [] nextMessage() throws IOException {
            while (true) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                boolean more = readLine(bytes);
                if (bytes.size() > mostBytes) {
                    refuse(NO_MESSAGE, "too large: a message may have " + mostBytes + " bytes");
                } else if (isMessage(bytes.toString(StandardCharsets.UTF_8))) {
                    bytes.write('\n');
                    return bytes.toByteArray();
                }
                if (!more) {
                    return null;
                }
            }
        }

        /** No more of a line than shows that it is too large. Returns whether there may be another. */
        private boolean readLine(ByteArrayOutputStream into) throws IOException {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == '\n') {
                    return true;
                }
                if (into.size() <= mostBytes) {
                    into.write(b);
                }
            }
            return false;
        }

        private boolean isMessage(String text) throws IOException {
            if (text.isBlank()) {
                return false;
            }
            Object value;
            try {
                value = mapper.readValue(text, Object.class);
            } catch (IOException | RuntimeException | StackOverflowError e) {
                refuse(NO_JSON, "no valid JSON");
                return false;
            }
            if (!(value instanceof Map<?, ?> map) || !isMessage(map)) {
                refuse(NO_MESSAGE, "no message of JSON-RPC 2.0");
                return false;
            }
            asked(map.containsKey("method") && map.containsKey("id"));
            return true;
        }

        private boolean isMessage(Map<?, ?> map) {
            Object id = map.get("id");
            boolean named = id instanceof String || id instanceof Integer || id instanceof Long;
            boolean call = map.get("method") instanceof String
                    && (named || !map.containsKey("id"))
                    && (!map.containsKey("params") || map.get("params") instanceof Map);
            boolean answer = named && (map.containsKey("result") || map.get("error") instanceof Map);
            return "2.0".equals(map.get("jsonrpc")) && (call || answer && !map.containsKey("method"));
        }
    }
}
