package dev.silang.eval.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/** Runs the tests of the check on mutants, several at a time. To be closed. */
final class MutationRun implements AutoCloseable {
    private final CoreModule core;
    private final MutantBuilder builder;
    private final Duration limit;
    private final Path scratch = Files.createTempDirectory("silang-mutants");
    private final ExecutorService threads;
    private final BlockingQueue<TestProcess> idle = new LinkedBlockingQueue<>();
    private final Map<String, Long> nanos = new HashMap<>();

    /**
     * @param jobs mutants at a time, each in a JVM of its own
     * @param limit for all tests of one mutant
     */
    MutationRun(CoreModule core, int jobs, Duration limit) throws IOException {
        this.core = core;
        this.builder = new MutantBuilder(core);
        this.limit = limit;
        this.threads = Executors.newFixedThreadPool(jobs);
        for (int i = 0; i < jobs; i++) {
            idle.add(TestProcess.start(core));
        }
    }

    /**
     * Runs each class of tests on the core as it is, and keeps how long it takes.
     *
     * @throws IOException if one fails
     */
    void rehearse() throws IOException, InterruptedException {
        TestProcess process = idle.take();
        for (String test : core.tests()) {
            long start = System.nanoTime();
            String failure =
                    process.firstFailure(scratch, List.of(test), limit).orElse(test + " takes more than " + limit);
            if (!failure.isEmpty()) {
                throw new IOException("fails without a mutant: " + failure);
            }
            nanos.put(test, System.nanoTime() - start);
        }
        idle.add(process);
    }

    /** What becomes of each, in the order of the mutants; each is there as soon as it is known. */
    Stream<Outcome> outcomes(List<Mutant> mutants) {
        List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();
        for (Mutant mutant : mutants) {
            Path folder = scratch.resolve("m" + outcomes.size());
            outcomes.add(CompletableFuture.supplyAsync(() -> outcome(mutant, folder), threads));
        }
        return outcomes.stream().map(CompletableFuture::join);
    }

    private Outcome outcome(Mutant mutant, Path folder) {
        try {
            Files.createDirectories(folder);
            builder.build(mutant, folder);
            String failure = firstFailure(folder, inOrder(mutant.literal().file()));
            delete(folder);
            return new Outcome(mutant, failure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String firstFailure(Path folder, List<String> tests) throws IOException, InterruptedException {
        TestProcess process = idle.take();
        String failure = process.firstFailure(folder, tests, limit).orElse("");
        boolean ended = !process.isAlive();
        if (ended) {
            process.close();
        }
        idle.add(ended ? TestProcess.start(core) : process);
        return ended ? "having no end in " + limit.toSeconds() + " s" : failure;
    }

    /** The class's own test first, then those of its package, then the others; the quick before the slow. */
    private List<String> inOrder(String file) throws IOException {
        String type = file.replaceFirst("\\.[a-z]+$", "").replace('/', '.');
        String inPackage = type.substring(0, type.lastIndexOf('.') + 1);
        return core.tests().stream()
                .sorted(Comparator.comparing((String test) -> !test.equals(type + "Test"))
                        .thenComparing(test ->
                                !test.substring(0, test.lastIndexOf('.') + 1).equals(inPackage))
                        .thenComparing(test -> nanos.getOrDefault(test, 0L)))
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        idle.forEach(TestProcess::close);
        delete(scratch);
    }
}
