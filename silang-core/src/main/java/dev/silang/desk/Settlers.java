package dev.silang.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Threads that cross-check stories. They may wait for each other and for a reader who asked for the same story: on the common pool,
 * whose tasks a cross-check is made of, one that waits could hold up what it waits for.
 */
final class Settlers implements AutoCloseable {
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Settlers::thread);

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "settler");
        thread.setDaemon(true);
        return thread;
    }

    /** Returns when all is done; throws the first thing that went wrong. */
    void each(List<String> stories, Consumer<String> work) {
        List<Future<?>> begun = new ArrayList<>();
        stories.forEach(story -> begun.add(threads.submit(() -> work.accept(story))));
        begun.forEach(Settlers::join);
    }

    private static void join(Future<?> begun) {
        try {
            begun.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** What was not begun ends as cancelled for who waits for it. */
    @Override
    public void close() {
        threads.shutdownNow().forEach(waiting -> ((Future<?>) waiting).cancel(false));
    }
}
