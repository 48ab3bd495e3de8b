package dev.silang.web.check;

import dev.silang.Silang;
import dev.silang.check.CrossCheck;
import dev.silang.text.Article;
import dev.silang.web.http.Limits;
import dev.silang.web.http.Refusal;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Cross-checks what clients hand over, as many at a time as there are processors; a few wait, more are sent away. Safe for
 * use by many threads.
 */
public final class CheckQueue implements AutoCloseable {
    private final Silang silang;
    private final int seconds;
    private final ThreadPoolExecutor workers;

    public CheckQueue(Silang silang, Limits limits) {
        this.silang = silang;
        this.seconds = limits.checkSeconds();
        int processors = Runtime.getRuntime().availableProcessors();
        this.workers = new ThreadPoolExecutor(
                processors, processors, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(limits.waiting()), task -> {
                    Thread thread = new Thread(task, "check");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /**
     * Parts articles by their events and cross-checks each, or takes them as being of one event.
     *
     * @throws Refusal if too many wait, or it takes too long
     */
    public CrossCheck check(List<Article> articles, boolean oneEvent) {
        Future<CrossCheck> running;
        try {
            running = workers.submit(() -> run(articles, oneEvent));
        } catch (RejectedExecutionException e) {
            throw Refusal.busy("too many cross-checks are waiting");
        }
        try {
            return running.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            running.cancel(true);
            throw Refusal.busy("the cross-check takes more than " + seconds + " s: fewer or shorter articles");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the cross-check failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.busy("the server stops");
        }
    }

    private CrossCheck run(List<Article> articles, boolean oneEvent) {
        return oneEvent ? silang.check(articles) : silang.check(silang.stories(articles));
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
