package dev.silang.app.watch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.silang.text.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** A newsroom on this machine, with the faults of real ones. */
final class FeedServer implements AutoCloseable {
    /** Answers a request. */
    interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answering> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    FeedServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** Paths in the order in which they were asked for, without robots.txt. */
    List<String> asked() {
        return asked.stream().filter(path -> !path.equals("/robots.txt")).toList();
    }

    FeedServer forget() {
        asked.clear();
        return this;
    }

    FeedServer on(String path, Answering answer) {
        answers.put(path, answer);
        return this;
    }

    FeedServer gives(String path, String type, String body) {
        return on(path, exchange -> give(exchange, 200, type, body));
    }

    FeedServer fails(String path, int status) {
        return on(path, exchange -> give(exchange, status, "text/plain", ""));
    }

    /** With a tag that changes with the body; who has it is told that nothing has changed. */
    FeedServer tagged(String path, String type, String body) {
        String tag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("ETag", tag);
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                exchange.close();
            } else {
                give(exchange, 200, type, body);
            }
        });
    }

    /** Promises more than it gives. */
    FeedServer breaksOff(String path) {
        return on(path, exchange -> {
            exchange.sendResponseHeaders(200, 10_000);
            exchange.getResponseBody().write("<rss><channel>".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        });
    }

    FeedServer redirects(String path, String to) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            give(exchange, 302, "text/plain", "");
        });
    }

    static void give(HttpExchange exchange, int status, String type, String body) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        answers.getOrDefault(path, other -> give(other, 404, "text/plain", "")).answer(exchange);
    }

    /** A feed of links to the pages of this server. */
    FeedServer feed(String path, String outlet, String... pages) {
        StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>" + outlet + "</title>");
        for (String page : pages) {
            feed.append("<item><title>")
                    .append(page)
                    .append("</title><link>")
                    .append(address(page))
                    .append("</link></item>");
        }
        return tagged(
                path, "application/rss+xml", feed.append("</channel></rss>").toString());
    }

    /** A page with an article of one morning. */
    FeedServer page(String path, String title, String... paragraphs) {
        return page(path, title, "2025-03-04T09:00:00+07:00", Stream.of(paragraphs));
    }

    FeedServer page(String path, Article article) {
        return page(
                path,
                String.valueOf(article.title()),
                String.valueOf(article.published()),
                article.text().lines());
    }

    private FeedServer page(String path, String title, String published, Stream<String> paragraphs) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"id\"><head><title>" + title
                + "</title><meta property=\"article:published_time\" content=\"" + published + "\"></head>"
                + "<body><article><h1>" + title + "</h1>");
        paragraphs.forEach(paragraph -> page.append("<p>").append(paragraph).append("</p>"));
        return gives(path, "text/html", page.append("</article></body></html>").toString());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
