package dev.silang.ingest.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that says exactly what it is told to say, lies included. */
public final class TestServer implements AutoCloseable {
    /** Writes an answer, from the status line on. */
    public interface Answering {
        void answer(Map<String, String> headers, OutputStream out) throws IOException;
    }

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Answering> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public TestServer() throws IOException {
        threads.execute(this::serve);
    }

    public String address(String path) {
        return "http://localhost:" + socket.getLocalPort() + path;
    }

    public TestServer on(String path, Answering answer) {
        answers.put(path, answer);
        return this;
    }

    /** @param head status and headers, a line each */
    public TestServer on(String path, String head, String body) {
        return on(path, head, body.getBytes(StandardCharsets.UTF_8));
    }

    public TestServer on(String path, String head, byte[] body) {
        return on(path, (headers, out) -> {
            write(out, "HTTP/1.1 " + head + "\nContent-Length: " + body.length + "\n\n");
            out.write(body);
        });
    }

    public TestServer page(String path, String html) {
        return on(path, "200 OK\nContent-Type: text/html; charset=utf-8", html);
    }

    public TestServer redirect(String path, String to) {
        return on(path, "302 Found\nLocation: " + to, "");
    }

    static void write(OutputStream out, String head) throws IOException {
        out.write(head.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Paths in the order in which they were asked for. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                threads.execute(() -> answer(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket client) {
        try (client) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            String request = in.readLine();
            if (request == null) {
                return;
            }
            Map<String, String> headers = new TreeMap<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                int colon = line.indexOf(':');
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
            String path = request.split(" ", -1)[1];
            asked.add(path);
            Answering answer = answers.getOrDefault(
                    path, (all, out) -> write(out, "HTTP/1.1 404 Not Found\nContent-Length: 0\n\n"));
            answer.answer(headers, client.getOutputStream());
            client.getOutputStream().flush();
        } catch (IOException e) {
            // the client has gone, as some tests want it to
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
