package dev.silang.app.watch;

import dev.silang.ingest.WebReader;
import dev.silang.ingest.fetch.FetchPolicy;
import dev.silang.ingest.fetch.Fetcher;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Threads that fetch. All that is of one host goes one way, so that its pace is kept whatever else goes on.
 */
final class Lanes implements AutoCloseable {
    /** Hosts that are asked at once: each waits most of the time. */
    private static final int COUNT = 6;

    private static final int SECONDS_TO_END = 5;

    private record Lane(ExecutorService thread, WebReader reader) {}

    private final List<Lane> lanes = new ArrayList<>();

    Lanes(FetchPolicy policy) {
        for (int i = 0; i < COUNT; i++) {
            ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
                Thread made = new Thread(task, "silang-watch");
                made.setDaemon(true);
                return made;
            });
            lanes.add(new Lane(thread, new WebReader(new Fetcher(policy))));
        }
    }

    /** Does something with the reader that reads all addresses of a host. */
    <T> CompletableFuture<T> submit(String address, Function<WebReader, T> work) {
        Lane lane = lanes.get(Math.floorMod(host(address).hashCode(), COUNT));
        return CompletableFuture.supplyAsync(() -> work.apply(lane.reader()), lane.thread());
    }

    static String host(String address) {
        try {
            String authority = URI.create(address).getRawAuthority();
            return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** What waits is interrupted. */
    @Override
    public void close() {
        lanes.forEach(lane -> lane.thread().shutdownNow());
        for (Lane lane : lanes) {
            try {
                if (!lane.thread().awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                    return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
