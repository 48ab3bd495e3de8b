package dev.silang.web.desk;

import dev.silang.desk.Desk;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Cross-checks stories that have grown, and passes on what other programs changed, about once a second. */
public final class Upkeep implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Upkeep.class.getName());

    private static final long PAUSE_MILLIS = 1000;

    private final Desk desk;
    private @Nullable ScheduledFuture<?> rounds;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "upkeep");
        thread.setDaemon(true);
        return thread;
    });

    public Upkeep(Desk desk) {
        this.desk = desk;
    }

    /** Begins; called when everything else is ready, as the first round may have much to do. */
    public void start() {
        rounds = worker.scheduleWithFixedDelay(this::round, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Does at once what would be done within a second. */
    public void soon() {
        if (!worker.isShutdown()) {
            worker.execute(this::round);
        }
    }

    private void round() {
        try {
            desk.poll();
            desk.check();
        } catch (RuntimeException e) {
            if (!worker.isShutdown()) {
                LOG.log(System.Logger.Level.WARNING, "stories could not be cross-checked: " + e.getMessage());
            }
        }
    }

    @Override
    public void close() {
        ScheduledFuture<?> begun = rounds;
        if (begun != null) {
            begun.cancel(false);
        }
        worker.shutdownNow();
    }
}
