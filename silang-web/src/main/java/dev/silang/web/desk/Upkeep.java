package dev.silang.web.desk;

import dev.silang.desk.Desk;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Cross-checks stories that have grown, and passes on what other programs changed, about once a second. */
public final class Upkeep implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Upkeep.class.getName());

    private static final long PAUSE_MILLIS = 1000;

    private final Desk desk;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "upkeep");
        thread.setDaemon(true);
        return thread;
    });
    private final ScheduledFuture<?> rounds;

    public Upkeep(Desk desk) {
        this.desk = desk;
        this.rounds = worker.scheduleWithFixedDelay(this::round, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
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
            LOG.log(System.Logger.Level.WARNING, "stories could not be cross-checked: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        rounds.cancel(false);
        worker.shutdownNow();
    }
}
