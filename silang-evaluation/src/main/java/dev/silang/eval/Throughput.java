package dev.silang.eval;

import com.sun.management.OperatingSystemMXBean;
import dev.silang.claim.Reading;
import dev.silang.text.Article;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;

/**
 * How long a file of articles took.
 *
 * @param bytes of the articles' texts in UTF-8
 * @param nanos on the clock
 * @param cpuNanos of the whole process, its compiler and garbage collector included
 */
record Throughput(long articles, long bytes, long claims, long statements, long nanos, long cpuNanos) {
    /** Lines that are read before they are handed on: enough to keep a thread busy, few enough to need little memory. */
    private static final int BATCH = 64;

    double articlesPerSecond() {
        return articles * 1e9 / nanos;
    }

    /** Millions of bytes of text a second. */
    double megabytesPerSecond() {
        return bytes * 1e3 / nanos;
    }

    double cpuMillisPerArticle() {
        return cpuNanos / 1e6 / Math.max(1, articles);
    }

    /** Reads a file of articles once, from its bytes to claims and statements. */
    static Throughput measure(Path file, int limit, int threads) throws IOException {
        long cpu = processNanos();
        long start = System.nanoTime();
        Throughput sum = new Throughput(0, 0, 0, 0, 0, 0);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (Batches batches = new Batches(file, limit)) {
            List<Future<Throughput>> running = new ArrayList<>();
            for (byte[] batch = batches.next(); batch.length > 0; batch = batches.next()) {
                byte[] lines = batch;
                running.add(pool.submit(() -> read(lines)));
                // No more in memory than the threads can chew.
                if (running.size() > 2 * threads) {
                    sum = sum.plus(await(running.remove(0)));
                }
            }
            for (Future<Throughput> one : running) {
                sum = sum.plus(await(one));
            }
        } finally {
            pool.shutdownNow();
        }
        return new Throughput(
                sum.articles, sum.bytes, sum.claims, sum.statements, System.nanoTime() - start, processNanos() - cpu);
    }

    /** The first articles of a file in groups of so many. */
    static List<List<Article>> groups(Path file, int count, int size) throws IOException {
        List<List<Article>> groups = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        try (Batches batches = new Batches(file, count * size)) {
            for (byte[] batch = batches.next(); batch.length > 0; batch = batches.next()) {
                articles.addAll(Engine.articles(batch));
            }
        }
        for (int i = 0; i + size <= articles.size(); i += size) {
            List<Article> group = new ArrayList<>();
            for (int k = i; k < i + size; k++) {
                group.add(articles.get(k).withId("a" + k));
            }
            groups.add(group);
        }
        return groups;
    }

    /** All articles of a file, which may be gzipped. */
    static List<Article> articles(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Batches batches = new Batches(file, Integer.MAX_VALUE)) {
            for (byte[] batch = batches.next(); batch.length > 0; batch = batches.next()) {
                articles.addAll(Engine.articles(batch));
            }
        }
        return articles;
    }

    private static Throughput read(byte[] lines) {
        Throughput sum = new Throughput(0, 0, 0, 0, 0, 0);
        for (Article article : Engine.articles(lines)) {
            Reading reading = Engine.SILANG.read(article);
            int bytes = article.text().getBytes(StandardCharsets.UTF_8).length;
            sum = sum.plus(new Throughput(
                    1, bytes, reading.claims().size(), reading.statements().size(), 0, 0));
        }
        return sum;
    }

    private Throughput plus(Throughput other) {
        return new Throughput(
                articles + other.articles,
                bytes + other.bytes,
                claims + other.claims,
                statements + other.statements,
                nanos + other.nanos,
                cpuNanos + other.cpuNanos);
    }

    private static Throughput await(Future<Throughput> one) {
        try {
            return one.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an article could not be read: " + e.getCause(), e);
        }
    }

    /** Processor time of the whole process since it began. */
    static long processNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** The lines of a file, some at a time. */
    private static final class Batches implements AutoCloseable {
        private final InputStream in;
        private int left;

        Batches(Path file, int limit) throws IOException {
            InputStream raw = Files.newInputStream(file);
            boolean zipped = String.valueOf(file.getFileName()).endsWith(".gz");
            in = new BufferedInputStream(zipped ? new GZIPInputStream(raw, 1 << 16) : raw, 1 << 16);
            left = limit;
        }

        /** The bytes of the next lines; empty behind the last. */
        byte[] next() throws IOException {
            ByteArrayOutputStream lines = new ByteArrayOutputStream(1 << 18);
            int room = Math.min(BATCH, left);
            while (room > 0) {
                int next = in.read();
                if (next < 0) {
                    break;
                }
                lines.write(next);
                if (next == '\n') {
                    room--;
                    left--;
                }
            }
            return lines.toByteArray();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
